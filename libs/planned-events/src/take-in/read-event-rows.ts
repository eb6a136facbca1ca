import { createHash } from 'node:crypto';
import { readingsOf, readTable, type RowError, type RowReading } from '#documents';
import {
  EVENT_NOTE_CHARACTERS_MAX,
  EVENT_PEOPLE_MAX,
  EVENT_TITLE_CHARACTERS_MAX,
  EVENT_WORDS_CHARACTERS_MAX,
  eventFaults,
  plannedEventKindCodes,
  plannedEventKinds,
  readLocalMinute,
  type PlannedEventKind,
} from '#domain';
import type { AreaIndex } from '#geography';
import { areaKeyOf } from '../event-content.js';
import type { EventContent } from '../planned-event.js';
import { eventColumns, type EventColumn } from './event-columns.js';

const LINK_CHARACTERS_MAX = 500;
const KEY_CHARACTERS_MAX = 200;

/** What a row says. */
export interface FileEvent {
  readonly content: EventContent;
  /** What the file knows the event by. */
  readonly key: string;
  /** Of what the row says, in hex. */
  readonly hash: string;
}

export interface EventRows {
  readonly read: number;
  readonly refused: number;
  /** Empty when a row is refused. */
  readonly events: readonly FileEvent[];
  readonly errors: readonly RowError[];
}

/** Reads a CSV file of planned events. Fault: IMPORT_FILE_REFUSED when it cannot be read at all. */
export function readEventRows(bytes: Buffer, index: AreaIndex): EventRows {
  const readings = readingsOf<EventColumn>(readTable(bytes), eventColumns);
  const lines = new Map<string, number>();
  const events = readings.flatMap((reading): FileEvent[] => {
    const content = contentOf(reading, index);
    if (content === undefined) return [];
    const key = keyOf(reading, content);
    const line = lines.get(key);
    if (line !== undefined) reading.complain('title', { code: 'ROW_REPEATED', values: { line } });
    lines.set(key, reading.line);
    return [{ content, key, hash: digest(content) }];
  });
  const errors = readings.flatMap((reading) => reading.errors);
  const refused = readings.filter((reading) => reading.errors.length > 0).length;
  return { read: readings.length, refused, events: refused > 0 ? [] : events, errors };
}

/** Undefined with complaints in the row when it cannot stand. */
function contentOf(reading: RowReading<EventColumn>, index: AreaIndex): EventContent | undefined {
  const text = (key: EventColumn, max: number) => reading.optional(key, max) || null;
  const words = EVENT_WORDS_CHARACTERS_MAX;
  const from = timeOf(reading, 'from', 'fromTime');
  const to = timeOf(reading, reading.text('to') === '' ? 'from' : 'to', 'toTime');
  const draft = {
    title: reading.required('title', EVENT_TITLE_CHARACTERS_MAX),
    ...{ from: readLocalMinute(from) ?? from, to: readLocalMinute(to, true) ?? to },
    ...{ place: text('place', words), organiser: text('organiser', words) },
    ...{ source: text('source', words), link: text('link', LINK_CHARACTERS_MAX) },
    note: text('note', EVENT_NOTE_CHARACTERS_MAX),
  };
  for (const { path, ...fault } of eventFaults(draft)) {
    reading.complain(
      path === 'to' && reading.text('to') === '' ? 'from' : (path as EventColumn),
      fault,
    );
  }
  const kind = kindOf(reading);
  const expectedPeople = peopleOf(reading);
  const area = reading.required('area', KEY_CHARACTERS_MAX);
  const areaKey = area === '' ? undefined : areaKeyOf(area, index);
  if (typeof areaKey === 'object') reading.complain('area', areaKey);
  if (reading.errors.length > 0 || typeof areaKey !== 'number') return undefined;
  return { ...draft, areaKey, kind, expectedPeople };
}

/** A day and, where it stands in a column of its own, a time. */
function timeOf(reading: RowReading<EventColumn>, day: EventColumn, time: EventColumn): string {
  const clock = reading
    .text(time)
    .replace('.', ':')
    .replace(/^(\d):/, '0$1:');
  return clock === '' ? reading.text(day) : `${reading.text(day)} ${clock}`;
}

/** By code or by name in either language; a file without the column, or an empty cell, says `other`. */
function kindOf(reading: RowReading<EventColumn>): PlannedEventKind {
  const told = reading.text('kind').toLowerCase();
  if (told === '') return 'other';
  const found = plannedEventKindCodes.find((code) => {
    const { sv, en } = plannedEventKinds[code];
    return [code, sv.toLowerCase(), en.toLowerCase()].includes(told);
  });
  if (found === undefined) {
    const names = Object.values(plannedEventKinds);
    const choicesSv = names.map(({ sv }) => sv).join(', ');
    const choicesEn = names.map(({ en }) => en).join(', ');
    reading.complain('kind', { code: 'EVENT_KIND_UNKNOWN', values: { choicesSv, choicesEn } });
  }
  return found ?? 'other';
}

function peopleOf(reading: RowReading<EventColumn>): number | null {
  const number = reading.number('expectedPeople');
  if (number === undefined) return null;
  if (!Number.isInteger(number)) reading.complain('expectedPeople', { code: 'NOT_AN_INTEGER' });
  else if (number < 1) {
    reading.complain('expectedPeople', { code: 'NUMBER_TOO_SMALL', values: { min: 1 } });
  } else if (number > EVENT_PEOPLE_MAX) {
    const values = { max: EVENT_PEOPLE_MAX };
    reading.complain('expectedPeople', { code: 'NUMBER_TOO_LARGE', values });
  }
  return number;
}

/** The code that the file gives; without one, what makes it another event when it differs. */
function keyOf(reading: RowReading<EventColumn>, { title, from, areaKey }: EventContent): string {
  const code = reading.optional('code', KEY_CHARACTERS_MAX);
  return code === '' ? digest({ title, from, areaKey }) : code;
}

const digest = (said: object): string =>
  createHash('sha256')
    .update(JSON.stringify(said, Object.keys(said).sort()))
    .digest('hex');
