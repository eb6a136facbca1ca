import type { Bilingual } from '../errors/language.js';
import { protectedValueCodes, type ProtectedValueCode } from '../taxonomy/focus-areas.js';

/** Five steps of both axes of the matrix, lowest first. */
export const riskSteps = [1, 2, 3, 4, 5] as const;
export type RiskStep = (typeof riskSteps)[number];

/** How likely it is that it happens within a year. */
export const likelihoodWords: Readonly<Record<RiskStep, Bilingual>> = {
  1: { sv: 'Mycket låg', en: 'Very low' },
  2: { sv: 'Låg', en: 'Low' },
  3: { sv: 'Medelhög', en: 'Medium' },
  4: { sv: 'Hög', en: 'High' },
  5: { sv: 'Mycket hög', en: 'Very high' },
};

/** How bad it is for a protected value when it happens. */
export const consequenceWords: Readonly<Record<RiskStep, Bilingual>> = {
  1: { sv: 'Mycket begränsad', en: 'Very limited' },
  2: { sv: 'Begränsad', en: 'Limited' },
  3: { sv: 'Allvarlig', en: 'Serious' },
  4: { sv: 'Mycket allvarlig', en: 'Very serious' },
  5: { sv: 'Katastrofal', en: 'Disastrous' },
};

/** The bands of risk levels: every product of two steps lies in exactly one. */
export const riskBands = [
  { code: 'low', from: 1, to: 4, names: { sv: 'Låg risk', en: 'Low risk' } },
  { code: 'medium', from: 5, to: 9, names: { sv: 'Medelhög risk', en: 'Medium risk' } },
  { code: 'high', from: 10, to: 15, names: { sv: 'Hög risk', en: 'High risk' } },
  { code: 'extreme', from: 16, to: 25, names: { sv: 'Mycket hög risk', en: 'Very high risk' } },
] as const satisfies readonly {
  readonly code: string;
  readonly from: number;
  readonly to: number;
  readonly names: Bilingual;
}[];
export type RiskBand = (typeof riskBands)[number];

/** The consequence for each protected value; null where it is not threatened. */
export type Consequences = Readonly<Record<ProtectedValueCode, RiskStep | null>>;

/** How likely, and how bad for what. */
export interface RiskRating {
  readonly likelihood: RiskStep;
  readonly consequences: Consequences;
}

/** Where a risk stands in the matrix. */
export interface RiskPlace {
  readonly likelihood: RiskStep;
  /** The worst over the values that it threatens. */
  readonly consequence: RiskStep;
  /** The values that it is worst for, in the programme's order; the rest count for nothing in the level. */
  readonly worst: readonly ProtectedValueCode[];
  /** Likelihood × consequence, 1–25. */
  readonly level: number;
}

/**
 * Where a rating stands, by the rule of the worst value: harm to one protected value is not made smaller by there being
 * none to another, so consequences are never averaged. Null where nothing is threatened.
 */
export function riskPlace({ likelihood, consequences }: RiskRating): RiskPlace | null {
  const steps = protectedValueCodes.flatMap((code) => consequences[code] ?? []);
  if (steps.length === 0) return null;
  const consequence = Math.max(...steps) as RiskStep;
  const worst = protectedValueCodes.filter((code) => consequences[code] === consequence);
  return { likelihood, consequence, worst, level: likelihood * consequence };
}

/** The band of a level. @param level 1–25. */
export function riskBand(level: number): RiskBand {
  const band = riskBands.find(({ from, to }) => level >= from && level <= to);
  if (band === undefined) throw new RangeError(`no band of level ${level}`);
  return band;
}
