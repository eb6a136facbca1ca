import {
  instantOf,
  localParts,
  parseLocalDateTime,
  type BreachDataKind,
  type BreachInformation,
  type BreachKind,
  type BreachNotice,
  type BreachRisk,
  type BreachSubject,
} from '#domain';
import { TIME_ZONE } from '../format/numbers.js';
import type { BreachFacts } from './breach-queries.js';

/** The words of a breach, in the order in which they are asked for. */
export const wordFields = [
  'what',
  'consequences',
  'measures',
  'riskReason',
  'noticeReason',
  'lateReason',
  'personText',
] as const;
export type WordField = (typeof wordFields)[number];

export const timeFields = ['knownAt', 'beganAt', 'endedAt', 'notifiedAt'] as const;
export type TimeField = (typeof timeFields)[number];

/** A breach as it stands in the form: all as it is written, times as `YYYY-MM-DD HH:MM` where the municipality is. */
export type WrittenBreach = Readonly<
  Record<WordField | TimeField | 'persons' | 'records' | 'informedOn', string>
> & {
  readonly kinds: readonly BreachKind[];
  readonly dataKinds: readonly BreachDataKind[];
  readonly subjects: readonly BreachSubject[];
  readonly risk: BreachRisk | null;
  readonly notice: BreachNotice | null;
  readonly information: BreachInformation | null;
};

function localTime(iso: string | undefined): string {
  if (iso === undefined) return '';
  const { date } = localParts(new Date(iso), TIME_ZONE);
  const time = new Intl.DateTimeFormat('sv-SE', { timeStyle: 'short', timeZone: TIME_ZONE });
  return `${date} ${time.format(new Date(iso))}`;
}

/** An ISO instant; undefined for what is no time. */
function instantIn(local: string): string | undefined {
  const parsed = parseLocalDateTime(local.trim());
  return parsed && instantOf(parsed, TIME_ZONE, 'earlier').instant.toISOString();
}

/** Times that are written and are none. */
export function unreadableTimes(written: Pick<WrittenBreach, TimeField>): TimeField[] {
  return timeFields.filter(
    (field) => written[field].trim() !== '' && instantIn(written[field]) === undefined,
  );
}

export function writtenOf(facts?: BreachFacts): WrittenBreach {
  const words = Object.fromEntries(wordFields.map((field) => [field, facts?.[field] ?? '']));
  const times = Object.fromEntries(timeFields.map((field) => [field, localTime(facts?.[field])]));
  return {
    ...(words as Record<WordField, string>),
    ...(times as Record<TimeField, string>),
    persons: facts?.persons === undefined ? '' : String(facts.persons),
    records: facts?.records === undefined ? '' : String(facts.records),
    informedOn: facts?.informedOn ?? '',
    ...{ kinds: facts?.kinds ?? [], dataKinds: facts?.dataKinds ?? [] },
    subjects: facts?.subjects ?? [],
    ...{ risk: facts?.risk ?? null, notice: facts?.notice ?? null },
    information: facts?.information ?? null,
  };
}

/** What is sent; a time that has not changed goes back as it came, with its seconds. */
export function factsIn(written: WrittenBreach, before?: BreachFacts): BreachFacts {
  const timed = timeFields.flatMap((field) => {
    if (written[field] === localTime(before?.[field])) {
      return before?.[field] === undefined ? [] : [[field, before[field]]];
    }
    const instant = instantIn(written[field]);
    return instant === undefined ? [] : [[field, instant]];
  });
  const said = wordFields.flatMap((field) =>
    written[field].trim() ? [[field, written[field].trim()]] : [],
  );
  const counted = (['persons', 'records'] as const).flatMap((field) =>
    written[field].trim() ? [[field, Number(written[field].replace(/\s/g, ''))]] : [],
  );
  const { kinds, dataKinds, subjects, risk, notice, information, informedOn } = written;
  return {
    ...{ kinds: [...kinds], dataKinds: [...dataKinds], subjects: [...subjects] },
    ...(risk && { risk }),
    ...(notice && { notice }),
    ...(information && { information }),
    ...(informedOn.trim() && { informedOn: informedOn.trim() }),
    ...(Object.fromEntries([...timed, ...said, ...counted]) as Pick<
      BreachFacts,
      'knownAt' | 'what'
    >),
  };
}
