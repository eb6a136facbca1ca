import { addDays, weekName } from '#domain';
import { useTranslation } from 'react-i18next';
import type { Area } from '../api/client.js';
import { capitalise } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { moveTo } from '../navigation/address.js';
import { Link } from '../navigation/link.js';
import { AreaCombobox } from '../picture/area-combobox.js';
import { Select } from '../ui/select.js';
import { weekAddress, type Week } from './week-query.js';

/** A year of weeks to choose among; older ones are reached by going back from the last. */
const WEEKS_LISTED = 53;
const DAYS_PER_WEEK = 7;

interface WeekChooserProps {
  readonly areas: readonly Area[];
  /** `<level>:<code>`. */
  readonly area: string;
  /** A day of the week that was asked for; '' for the last. */
  readonly day: string;
  readonly week: Week | undefined;
}

/** Where and which week, all of it in the address. */
export function WeekChooser({ areas, area, day, week }: WeekChooserProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const mondays = week === undefined ? [] : mondaysFrom(week);
  return (
    <section className="chooser" aria-label={t('week.choose')}>
      <AreaCombobox
        areas={areas}
        chosen={area}
        onChoose={(address) => moveTo(weekAddress(address, day))}
      />
      {week && (
        <>
          <Select
            id="week"
            label={t('week.week')}
            value={week.week.from}
            onChange={(monday) => moveTo(weekAddress(area, monday))}
          >
            {mondays.map((monday) => (
              <option key={monday} value={monday}>
                {t('week.option', { week: capitalise(weekName(monday, language)), monday })}
              </option>
            ))}
          </Select>
          <p className="week-steps">
            <Link href={weekAddress(area, week.previous)}>{t('week.previous')}</Link>
            {week.next && <Link href={weekAddress(area, week.next)}>{t('week.next')}</Link>}
          </p>
        </>
      )}
    </section>
  );
}

/** The newest first: some weeks after the one shown where there are any, then it and those before. */
function mondaysFrom({ week, next }: Week): string[] {
  const newest = next ?? week.from;
  return Array.from({ length: WEEKS_LISTED }, (_, at) => addDays(newest, -DAYS_PER_WEEK * at));
}
