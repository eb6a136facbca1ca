import type { Bilingual } from '../errors/language.js';
import type { WorkStatus } from '../picture/judgement/judgement.js';
import type { FocusAreaCode, ProtectedValueCode } from '../taxonomy/focus-areas.js';
import type { RiskRating } from './risk-level.js';

/** Whether it becomes worse by itself. */
export const riskTrendWords = {
  falling: { sv: 'Minskar', en: 'Falling' },
  steady: { sv: 'Oförändrad', en: 'Steady' },
  rising: { sv: 'Ökar', en: 'Rising' },
} as const satisfies Record<string, Bilingual>;
export type RiskTrend = keyof typeof riskTrendWords;
export const riskTrends = Object.keys(riskTrendWords) as readonly RiskTrend[];

/** How uncertain the judgement is. */
export const uncertaintyWords = {
  low: { sv: 'Låg', en: 'Low' },
  medium: { sv: 'Medel', en: 'Medium' },
  high: { sv: 'Hög', en: 'High' },
} as const satisfies Record<string, Bilingual>;
export type Uncertainty = keyof typeof uncertaintyWords;
export const uncertainties = Object.keys(uncertaintyWords) as readonly Uncertainty[];

/** The words of a risk; each may be empty but the title. */
export const riskTexts = [
  'title',
  'whatCanHappen',
  'measures',
  'residualReason',
  'uncertaintyReason',
  'owner',
  'closedReason',
] as const;
export type RiskText = (typeof riskTexts)[number];

/**
 * What is judged of a risk at one time. Of protective security there is a `work` status and nothing else: words and
 * ratings are empty, since what it is about must not stand here (säkerhetsskyddslagen 2018:585).
 */
export interface RiskJudgement extends Readonly<Record<RiskText, string>> {
  readonly focusArea: FocusAreaCode;
  /** The calendar year that it is the judgement of. */
  readonly year: number;
  /** Without measures. */
  readonly inherent: RiskRating | null;
  /** With the measures that stand. */
  readonly residual: RiskRating | null;
  readonly uncertainty: Uncertainty | null;
  readonly trend: RiskTrend | null;
  /** Local day by which it is to be looked at again; null for none. */
  readonly reviewOn: string | null;
  readonly isClosed: boolean;
  /** How far protective security has come; null for all other focus areas. */
  readonly work: WorkStatus | null;
  /** Ids of governing documents and goals. */
  readonly governing: readonly string[];
  /** Codes of the categories of incidents that tell of it. */
  readonly categories: readonly string[];
}

/** The protected values that a risk threatens. */
export function threatenedValues(rating: RiskRating | null): ProtectedValueCode[] {
  if (rating === null) return [];
  const all = Object.entries(rating.consequences) as [ProtectedValueCode, number | null][];
  return all.filter(([, step]) => step !== null).map(([code]) => code);
}
