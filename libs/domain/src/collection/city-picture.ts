import type { Bilingual } from '../errors/language.js';
import type { FocusAreaCode, ProtectedValueCode } from '../taxonomy/focus-areas.js';
import type { Period } from '../picture/period.js';
import type { PictureDecision } from '../picture/workflow/step-refusal.js';
import type { AnswerForm, ShortAnswer } from './collection.js';
import type { AnswerState } from './standing-answer.js';

/** Whether an organisation has told something, has said that there is nothing to tell, or has not been heard. */
export const hearingWords = {
  told: { sv: 'Har berättat', en: 'Has told' },
  quiet: { sv: 'Inget att rapportera', en: 'Nothing to report' },
  missing: { sv: 'Har inte svarat', en: 'Has not answered' },
} as const satisfies Record<string, Bilingual>;
export type Hearing = keyof typeof hearingWords;
export const hearings = Object.keys(hearingWords) as readonly Hearing[];

/** What an organisation has handed in: the words of a version of its picture, a short answer, or why there is nothing. */
export type ToldAnswer =
  | {
      readonly kind: 'edition';
      readonly editionId: string;
      readonly number: number;
      /** SHA-256 of the version's canonical JSON, in hexadecimal. */
      readonly hash: string;
      readonly isReserved: boolean;
      readonly decision: PictureDecision | null;
      readonly area: { readonly level: string; readonly code: string; readonly name: string };
      /** Of the summary and of what the law asks for, in the order of its template; without those that are empty. */
      readonly sections: readonly {
        readonly code: string;
        readonly name: { readonly sv: string; readonly en: string };
        readonly body: string;
      }[];
    }
  | { readonly kind: 'short'; readonly answer: ShortAnswer }
  | { readonly kind: 'nothing'; readonly reason: string };

export interface CityAnswer {
  readonly organisation: { readonly id: string; readonly name: string; readonly kind: string };
  readonly form: AnswerForm;
  readonly state: AnswerState;
  readonly hearing: Hearing;
  /** Civil day; null while nothing stands. */
  readonly handedInOn: string | null;
  readonly isLate: boolean;
  /** Null while nothing stands. */
  readonly told: ToldAnswer | null;
}

/** A risk as one organisation sees it. */
export interface RiskSeenBy {
  readonly organisationId: string;
  readonly organisationName: string;
  readonly riskId: string;
  readonly title: string;
  /** 1–5 each, with the measures that stand; null for what is not rated. */
  readonly likelihood: number | null;
  readonly consequence: number | null;
  readonly level: number | null;
  readonly band: string | null;
  readonly move: string | null;
}

/** One risk, by all who have it in their registers. */
export interface CityRisk {
  /** The smallest id of the risks in it: the same whatever the order of the answers. */
  readonly id: string;
  readonly title: string;
  readonly focusArea: FocusAreaCode;
  readonly values: readonly ProtectedValueCode[];
  /** By name of organisation, then by id of risk. */
  readonly seenBy: readonly RiskSeenBy[];
  /** The highest and the lowest level over those who have rated it; null where nobody has. */
  readonly highest: number | null;
  readonly lowest: number | null;
}

/** A measure with what is known of it: what was tried, and with what evidence. */
export interface CityMeasure {
  readonly id: string;
  readonly title: string;
  readonly status: string;
  /** The last follow-up's words on what came of it; empty where there is none. */
  readonly outcome: string;
  /** Outcomes that were kept: method `name@version`, what may be claimed, and the verdict, as codes. */
  readonly effects: readonly {
    readonly figure: string;
    readonly claim: string;
    readonly verdict: string;
  }[];
}

/** A problem that an organisation puts first or works on. */
export interface CityProblem {
  readonly id: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly title: string;
  readonly focusArea: FocusAreaCode | null;
  readonly rank: number | null;
  readonly closedOn: string | null;
  readonly causes: number;
  readonly measures: readonly CityMeasure[];
}

/** A measure of an organisation that hangs in no problem of its answer: the problem was closed before the year. */
export interface CityLooseMeasure extends CityMeasure {
  readonly organisationId: string;
  readonly organisationName: string;
}

/** How far a goal is reached: uppfylls helt, delvis, inte; or nobody can tell yet. */
export const fulfilmentWords = {
  wholly: { sv: 'Uppfylls helt', en: 'Wholly met' },
  partly: { sv: 'Uppfylls delvis', en: 'Partly met' },
  not: { sv: 'Uppfylls inte', en: 'Not met' },
} as const satisfies Record<string, Bilingual>;
export type Fulfilment = keyof typeof fulfilmentWords;
export const fulfilments = Object.keys(fulfilmentWords) as readonly Fulfilment[];

export interface CityGoal {
  readonly id: string;
  readonly documentId: string;
  readonly document: string;
  readonly focusArea: FocusAreaCode | null;
  readonly text: string;
  /** Of the municipality as a whole; null while nobody has judged. */
  readonly judged: { readonly fulfilment: Fulfilment; readonly motivation: string } | null;
  /** By name of organisation: how each carries it out ("så omsätter vi"), and how far it says that it is reached. */
  readonly answers: readonly {
    readonly organisationId: string;
    readonly organisationName: string;
    readonly how: string;
    readonly judged: { readonly fulfilment: Fulfilment; readonly motivation: string } | null;
  }[];
}

/**
 * The city's picture (stadens samlade bild) without its counts, which are figures of their own: what all who were asked
 * have answered, put together. The same answers in any order give the same picture, byte for byte as canonical JSON.
 */
export interface CityPicture {
  readonly year: number;
  readonly period: Period;
  /** The position at which areas are summed; null while the collection is open. */
  readonly asOfPosition: number | null;
  /** By name of organisation, then by id. */
  readonly answers: readonly CityAnswer[];
  /** Highest level first, then by id. */
  readonly risks: readonly CityRisk[];
  /** By name of organisation, then in its own order. */
  readonly problems: readonly CityProblem[];
  /** By name of organisation, then by id. */
  readonly looseMeasures: readonly CityLooseMeasure[];
  /** By document, in its order. */
  readonly goals: readonly CityGoal[];
}
