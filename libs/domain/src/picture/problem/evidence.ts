import type { Bilingual } from '../../errors/language.js';
import { BEFORE_AFTER_METHOD } from '../../figure/before-after.js';
import { FUNNEL_METHOD } from '../../figure/funnel.js';
import { STATISTICS_BESIDE_METHOD } from '../../figure/statistics-beside.js';
import { TOP_PLACES_METHOD } from '../../figure/top-places.js';
import { WEEKDAY_HOUR_METHOD } from '../../figure/weekday-hour.js';
import { EXPECTED_RANGE_METHOD } from '../../statistics/expected-range.js';
import type { FocusAreaCode } from '../../taxonomy/focus-areas.js';
import { STAFF_THREATS_METHOD } from '../staff-threats.js';
import type { Tier } from '../../taxonomy/terms.js';

/**
 * Figures that differ between readers. They are frozen as the authority's own prevention coordinator may be told them, by
 * the recipes of frozen versions: named places from five incidents, threats in bands of five and whole years.
 */
export const authorityFigures = [
  TOP_PLACES_METHOD,
  STAFF_THREATS_METHOD,
  STATISTICS_BESIDE_METHOD,
] as const;
export type AuthorityFigure = (typeof authorityFigures)[number];

/**
 * The figures that can be frozen as evidence, so that nobody is shown through a frozen one what the live one would keep
 * from all who make the picture.
 */
export const evidenceFigures = [
  EXPECTED_RANGE_METHOD,
  WEEKDAY_HOUR_METHOD,
  FUNNEL_METHOD,
  ...authorityFigures,
  BEFORE_AFTER_METHOD,
] as const;
export type EvidenceFigure = (typeof evidenceFigures)[number];

/** Whether a figure can be of some kinds of incidents alone. */
export function countsKinds(figure: EvidenceFigure): boolean {
  return figure !== STAFF_THREATS_METHOD && figure !== STATISTICS_BESIDE_METHOD;
}

/** What is counted in a figure: only threats against staff are of what is protected, and stand in bands. */
export function tiersOfEvidence(figure: EvidenceFigure): readonly Tier[] {
  return figure === STAFF_THREATS_METHOD ? ['protected', 'strict'] : ['open', 'internal'];
}

/** Where what others have said comes from. */
export const evidenceSourceWords = {
  survey: { sv: 'Enkät eller mätning', en: 'Survey' },
  walk: { sv: 'Trygghetsvandring', en: 'Safety walk' },
  police: { sv: 'Polisen', en: 'The police' },
  interview: { sv: 'Intervju eller samtal', en: 'Interview' },
  research: { sv: 'Forskning', en: 'Research' },
  own: { sv: 'Egen iakttagelse', en: 'Own observation' },
} as const satisfies Record<string, Bilingual>;
export type EvidenceSource = keyof typeof evidenceSourceWords;
export const evidenceSources = Object.keys(evidenceSourceWords) as readonly EvidenceSource[];

/** Pieces of evidence of one problem, at most. */
export const EVIDENCE_MAX = 100;
export const EVIDENCE_WORDS_MAX = 4_000;
export const EVIDENCE_ORIGIN_MAX = 200;

/** What a figure was asked of. */
export interface FigureParameters {
  /** `<level>:<code>`. */
  readonly area: string;
  /** First day of the first local month, and of the month after the last. */
  readonly from: string;
  readonly to: string;
  /** Empty: all of them. */
  readonly focusArea: readonly FocusAreaCode[];
  /** Category codes, each with all below it; empty: all of them. */
  readonly category: readonly string[];
  readonly tier: readonly Tier[];
  /** Of `beforeAfter@1` that is held against another area: `<level>:<code>`. */
  readonly control?: string;
}

/** What can be held against the same figure of another day: numbers by what they count. */
export interface EvidenceNumber {
  readonly name: EvidenceNumberName;
  /** null where there was none to tell, as of months that no data reach back to. */
  readonly count: number | null;
}

export const evidenceNumberWords = {
  total: { sv: 'Händelser i perioden', en: 'Incidents in the period' },
  now: { sv: 'Jämförda månader', en: 'Compared months' },
  before: { sv: 'Samma månader ett år före', en: 'The same months a year before' },
  timed: { sv: 'Händelser med känd tid', en: 'Incidents with a known time' },
  unknown: { sv: 'Händelser utan känd tid', en: 'Incidents without a known time' },
  area: { sv: 'Händelser i området', en: 'Incidents in the area' },
  named: { sv: 'Händelser på de platser som nämns', en: 'Incidents at the places named' },
  atLeast: { sv: 'Hot och våld mot anställda, minst', en: 'Threats against staff, at least' },
  atMost: { sv: 'Hot och våld mot anställda, högst', en: 'Threats against staff, at most' },
  series: { sv: 'Serier av andras statistik', en: 'Series of statistics of others' },
  allAreas: { sv: 'Händelser i alla områden', en: 'Incidents in all areas' },
} as const satisfies Record<string, Bilingual>;
export type EvidenceNumberName = keyof typeof evidenceNumberWords;

/** A figure as it was: plain JSON, of which a hash is taken. */
export interface FrozenFigure {
  readonly figure: EvidenceFigure;
  readonly parameters: FigureParameters;
  /** How far in the stream of revisions it had seen. */
  readonly asOfPosition: number;
  readonly numbers: readonly EvidenceNumber[];
  /** All of the figure, in the form that its reader answers it in. */
  readonly values: Readonly<Record<string, unknown>>;
}

/** What somebody else has said or seen. */
export interface EvidenceInWords {
  readonly source: EvidenceSource;
  /** Who or what more exactly, without naming a person: the name of a survey, a walk, a report. */
  readonly origin: string;
  /** Civil date. */
  readonly date: string;
  readonly words: string;
}

export type Evidence =
  ({ readonly kind: 'figure' } & FrozenFigure) | ({ readonly kind: 'words' } & EvidenceInWords);
