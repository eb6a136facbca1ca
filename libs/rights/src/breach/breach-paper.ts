import type { Paper, PaperBlock } from '#documents';
import {
  breachDataKinds,
  breachInformation,
  breachKinds,
  breachNotices,
  breachRisks,
  breachSubjects,
  localParts,
  notifyBy,
} from '#domain';
import type { BreachPart, BreachWords } from './breach-text.repository.js';
import type { StoredBreach } from './breach.repository.js';

/** An authority documents in its own language. */
const LANGUAGE = 'sv';

const headings: Readonly<Record<BreachPart, string>> = {
  what: 'Vad som hände',
  consequences: 'Sannolika konsekvenser',
  measures: 'Åtgärder',
  riskReason: 'Varför risken bedöms så',
  noticeReason: 'Varför den anmäls eller inte',
  lateReason: 'Varför anmälan dröjde mer än 72 timmar',
  personText: 'Det här får de berörda veta',
};

/** What the paper is made of. */
export interface BreachPaperParts {
  readonly stored: StoredBreach;
  readonly words: BreachWords;
  readonly now: Date;
  readonly timeZone: string;
}

/** The documentation of a breach as a paper, in the order in which article 33.3 asks for it. */
export function breachPaper({ stored, words, now, timeZone }: BreachPaperParts): Paper {
  const reference = stored.designation ?? '';
  const date = localParts(now, timeZone).date;
  const time = (at: Date | null) => (at === null ? '' : localTime(at, timeZone));
  const { knownAt, notifiedAt, beganAt, endedAt } = stored;
  return {
    ...{ language: LANGUAGE, title: 'Personuppgiftsincident', date, reference },
    authority: stored.organisationName,
    particulars: [
      ['Datum', date],
      ['Diarienummer', reference],
      ['Läge', stored.closedAt === null ? 'Utkast, inte avslutad' : 'Avslutad'],
    ],
    blocks: [
      table([
        ['Började', time(beganAt)],
        ['Slutade', time(endedAt)],
        ['Myndigheten fick veta', time(knownAt)],
        ['72 timmar går ut', time(notifyBy(knownAt))],
        ['Slag', named(breachKinds, stored.kinds)],
        ['Uppgifter', named(breachDataKinds, stored.dataKinds)],
        ['Personer', named(breachSubjects, stored.subjects)],
        ['Ungefär antal personer', counted(stored.persons)],
        ['Ungefär antal poster', counted(stored.records)],
        ['Risk', stored.risk === null ? '' : breachRisks[stored.risk][LANGUAGE]],
        ['IMY', stored.notice === null ? '' : breachNotices[stored.notice][LANGUAGE]],
        ['Anmäld', time(notifiedAt)],
        [
          'De berörda',
          stored.information === null ? '' : breachInformation[stored.information][LANGUAGE],
        ],
        ['Informerade', stored.informedOn ?? ''],
      ]),
      ...(Object.keys(headings) as BreachPart[]).flatMap((part) => section(part, words[part])),
      said(
        'Dokumentationen förs enligt artikel 33.5 i dataskyddsförordningen. Dataskyddsombudet är kontakt.',
      ),
    ],
  };
}

const said = (text: string): PaperBlock => ({ kind: 'paragraph', line: [{ text }] });

function section(part: BreachPart, text: string | undefined): PaperBlock[] {
  return text ? [{ kind: 'heading', level: 2, text: headings[part] }, said(text)] : [];
}

function table(rows: readonly (readonly [string, string])[]): PaperBlock {
  return {
    kind: 'table',
    head: ['Uppgift', 'Innehåll'],
    rows: rows.map(([name, value]) => [[{ text: name }], [{ text: value || 'Inte känt än' }]]),
  };
}

const named = <Code extends string>(
  words: Readonly<Record<Code, { readonly sv: string }>>,
  codes: readonly Code[],
): string => codes.map((code) => words[code].sv).join('; ');

const counted = (count: number | null): string => (count === null ? '' : String(count));

function localTime(at: Date, timeZone: string): string {
  const format = new Intl.DateTimeFormat('sv-SE', {
    ...{ timeZone, dateStyle: 'short', timeStyle: 'short' },
  });
  return format.format(at);
}
