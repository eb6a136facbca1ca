import type { FieldFault } from '../errors/fault.js';
import { findPersonData } from '../text/find-person-data.js';
import type { PersonDataKind } from '../text/person-data.js';
import { personNames } from '../text/person-names.data.js';
import { eventLength, readLocalMinute } from './event-times.js';

/** The longest planned event: road works may take a year. */
export const EVENT_DAYS_MAX = 400;
export const EVENT_TITLE_CHARACTERS_MAX = 120;
export const EVENT_WORDS_CHARACTERS_MAX = 160;
export const EVENT_NOTE_CHARACTERS_MAX = 1000;
export const EVENT_PEOPLE_MAX = 1_000_000;

const LINK = /^https:\/\/[^\s<>"]+$/;

/** What no planned event may hold: it is shown to partners, and is of a place and not of a person. */
const refused: ReadonlySet<PersonDataKind> = new Set<PersonDataKind>([
  ...(['personal_number', 'coordination_number', 'reserve_number'] as const),
  ...(['bank_account', 'phone', 'email', 'registration_number'] as const),
]);

/** What is written of a planned event, before it is looked through. Times as `readLocalMinute` answers them. */
export interface EventDraft {
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly place: string | null;
  readonly organiser: string | null;
  readonly source: string | null;
  readonly link: string | null;
  readonly note: string | null;
}

const texts = ['title', 'place', 'organiser', 'source', 'note'] as const;

/**
 * Whatever makes a draft unfit: times that are none or run backwards, a link that is none, and what points out a person.
 * A person's name in a title may be the artist, and is let through; an organiser that is nothing but a name is refused.
 */
export function eventFaults(draft: EventDraft): FieldFault[] {
  return [
    ...timeFaults(draft),
    ...(draft.link !== null && !LINK.test(draft.link)
      ? [{ path: 'link', code: 'EVENT_LINK_REFUSED' } as const]
      : []),
    ...texts.flatMap((path) => textFaults(path, draft[path])),
  ];
}

function timeFaults({ from, to }: EventDraft): FieldFault[] {
  const wrong = (['from', 'to'] as const).filter(
    (path) => readLocalMinute({ from, to }[path]) === undefined,
  );
  if (wrong.length > 0) return wrong.map((path) => ({ path, code: 'EVENT_TIME_WRONG' }));
  if (to <= from) return [{ path: 'to', code: 'EVENT_TIMES_REVERSED' }];
  if (eventLength({ from, to }) <= EVENT_DAYS_MAX) return [];
  return [{ path: 'to', code: 'EVENT_TOO_LONG', values: { max: EVENT_DAYS_MAX } }];
}

function textFaults(path: (typeof texts)[number], text: string | null): FieldFault[] {
  if (text === null) return [];
  const found = findPersonData(text, personNames()).filter(
    ({ certainty }) => certainty !== 'possible',
  );
  if (found.some(({ kind }) => refused.has(kind))) return [{ path, code: 'EVENT_POINTS_OUT' }];
  const isName =
    path === 'organiser' &&
    found.some(({ kind, from, to }) => kind === 'name' && to - from >= text.trim().length);
  return isName ? [{ path, code: 'EVENT_ORGANISER_IS_PERSON' }] : [];
}
