import type { FieldFault } from '../errors/fault.js';
import type { Bilingual } from '../errors/language.js';

/**
 * When measures are followed up: with tertialrapport 1 and 2 and the verksamhetsberättelse, which tell of the months to
 * the end of April, August and December (Stockholms stad, regler för ekonomisk förvaltning; elsewhere delårsrapport and
 * årsredovisning, kommunallagen 11 kap. 16 §).
 */
export const occasionWords = {
  t1: { sv: 'Tertial 1', en: 'Tertial 1' },
  t2: { sv: 'Tertial 2', en: 'Tertial 2' },
  year_end: { sv: 'Årets slut', en: 'Year end' },
} as const satisfies Record<string, Bilingual>;
export type Occasion = keyof typeof occasionWords;
export const occasions = Object.keys(occasionWords) as readonly Occasion[];
const LAST_DAYS: Readonly<Record<Occasion, string>> = {
  t1: '04-30',
  t2: '08-31',
  year_end: '12-31',
};

export const carriedOutWords = {
  as_planned: { sv: 'Som planerat', en: 'As planned' },
  partly: { sv: 'Delvis', en: 'Partly' },
  not: { sv: 'Inte', en: 'Not' },
} as const satisfies Record<string, Bilingual>;
export type CarriedOut = keyof typeof carriedOutWords;
export const carriedOuts = Object.keys(carriedOutWords) as readonly CarriedOut[];

export const goalJudgementWords = {
  full: { sv: 'Uppfylls helt', en: 'Fully met' },
  partly: { sv: 'Uppfylls delvis', en: 'Partly met' },
  not: { sv: 'Uppfylls inte', en: 'Not met' },
} as const satisfies Record<string, Bilingual>;
export type GoalJudgement = keyof typeof goalJudgementWords;
export const goalJudgements = Object.keys(goalJudgementWords) as readonly GoalJudgement[];

/** How a measure went, at one occasion. */
export interface FollowUp {
  readonly carriedOut: CarriedOut | null;
  readonly done: string;
  readonly obstacle: string;
  readonly nextStep: string;
  /** Whole öre, so far. */
  readonly costUsedOre: number | null;
  /** At year end only. */
  readonly goalJudgement: GoalJudgement | null;
  readonly motivation: string;
}

export const followUpTexts = ['done', 'obstacle', 'nextStep', 'motivation'] as const;

/** One occasion of one year, and the last day that it tells of. */
export interface DueOccasion {
  readonly year: number;
  readonly occasion: Occasion;
  readonly day: string;
}

/** The occasions at which a measure of these days is followed up: those in between, and the first one after its end. */
export function occasionsOf({
  startsOn,
  endsOn,
}: {
  startsOn: string;
  endsOn: string;
}): DueOccasion[] {
  const due: DueOccasion[] = [];
  for (let year = Number(startsOn.slice(0, 4)); ; year += 1) {
    for (const occasion of occasions) {
      const day = `${String(year).padStart(4, '0')}-${LAST_DAYS[occasion]}`;
      if (day < startsOn) continue;
      due.push({ year, occasion, day });
      if (day >= endsOn) return due;
    }
  }
}

/** Why this is no follow-up of such an occasion. */
export function followUpFaults(occasion: Occasion, followUp: FollowUp): FieldFault[] {
  const faults: FieldFault[] = [];
  const { carriedOut, goalJudgement, motivation } = followUp;
  if (carriedOut === null) faults.push({ path: 'carriedOut', code: 'FIELD_REQUIRED' });
  if (occasion !== 'year_end' && goalJudgement !== null) {
    faults.push({ path: 'goalJudgement', code: 'GOAL_JUDGED_AT_YEAR_END' });
  }
  if (occasion === 'year_end') {
    if (goalJudgement === null) faults.push({ path: 'goalJudgement', code: 'FIELD_REQUIRED' });
    if (motivation.trim() === '')
      faults.push({ path: 'motivation', code: 'JUDGEMENT_NEEDS_REASON' });
  }
  return faults;
}
