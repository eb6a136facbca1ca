import { plannedEventKinds } from '#domain';
import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';
import type { components } from '../api/schema.js';
import { formatCount } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import '../styles/event-rows.css';
import { whenInWords, whereInWords } from './event-words.js';

type ShownEvent = components['schemas']['ShownEventDto'];

interface EventRowsProps<Event extends ShownEvent> {
  readonly events: readonly Event[];
  /** What more is told of each, at its end. */
  readonly more?: (event: Event) => ReactNode;
  /** Of the headings. */
  readonly level?: 3 | 4;
}

/** Planned events as others read them: when, what, where and how many. */
export function EventRows<Event extends ShownEvent>({
  events,
  more,
  level = 3,
}: EventRowsProps<Event>) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const Heading = `h${level}` as const;
  return (
    <ul className="event-rows">
      {events.map((event) => {
        const { id, title, kind, organiser, expectedPeople, status, reason } = event;
        const facts = [
          plannedEventKinds[kind][language],
          whereInWords(event),
          organiser,
          expectedPeople !== null &&
            t('events.peopleShort', { people: formatCount(expectedPeople, language) }),
        ].filter(Boolean);
        return (
          <li key={id}>
            <p className="event-time">{whenInWords(event, t, language)}</p>
            <div>
              <Heading>
                {status === 'cancelled' ? t('events.cancelledTitle', { title }) : title}
              </Heading>
              <p>{facts.join(' · ')}</p>
              {reason && <p>{t('events.because', { reason })}</p>}
              {more?.(event)}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
