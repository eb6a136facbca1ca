import { useTranslation } from 'react-i18next';
import { formatCount } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { Link } from '../navigation/link.js';
import { EventRows } from '../planned-events/event-rows.js';
import type { Week } from './week-query.js';

/** What was planned in the week, and what is coming, beside what is usual on those weekdays. */
export function WeekEvents({ events }: { events: Week['events'] }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const groups = [
    { key: 'during', events: events.filter(({ isInWeekShown }) => isInWeekShown) },
    { key: 'after', events: events.filter(({ isInWeekShown }) => !isInWeekShown) },
  ] as const;
  return (
    <section aria-labelledby="week-events">
      <h2 id="week-events">{t('week.events.heading')}</h2>
      {events.length === 0 && <p>{t('week.events.none')}</p>}
      {groups.map(
        (group) =>
          group.events.length > 0 && (
            <div key={group.key} className="week-event-group">
              <h3>{t(`week.events.${group.key}`)}</h3>
              <EventRows
                events={group.events}
                level={4}
                more={({ usual }) => (
                  <p className="week-usual">
                    {usual === null
                      ? t('week.events.unknown')
                      : t('week.events.usual', {
                          counts: usual.map((count) => formatCount(count, language)).join(' · '),
                        })}
                  </p>
                )}
              />
            </div>
          ),
      )}
      {events.length > 0 && <p>{t('week.events.caution')}</p>}
      <p className="week-plan">
        <Link href="/planned-events">{t('week.events.plan')}</Link>
      </p>
    </section>
  );
}
