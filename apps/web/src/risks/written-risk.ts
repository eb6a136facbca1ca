import { protectedValueCodes } from '#domain';
import type { Judgement, Risk } from './risk-queries.js';

/** A judgement in a form: what is written so far, and what is wrong. */
export interface RiskFieldsProps {
  readonly judgement: Judgement;
  readonly write: (changed: Partial<Judgement>) => void;
  readonly errorAt: (field: string) => string | undefined;
}

type Rating = NonNullable<Judgement['inherent']>;

const MIDDLE = 3;

/** Nothing threatened yet. */
export const emptyRating: Rating = {
  likelihood: MIDDLE,
  consequences: {
    life: null,
    function: null,
    environment_property: null,
    fundamental_values: null,
  },
};

/** What a form begins with: the judgement that stands, for the running year, or nothing. */
export function emptyJudgement(risk: Risk | undefined): Judgement {
  const year = new Date().getFullYear();
  if (risk !== undefined) return { ...risk.judgement, year };
  return {
    ...{ focusArea: 'crime', year, title: '', whatCanHappen: '', measures: '' },
    ...{ residualReason: '', uncertaintyReason: '', owner: '', closedReason: '' },
    ...{ inherent: emptyRating, residual: emptyRating, uncertainty: null, trend: null },
    ...{ reviewOn: null, isClosed: false, work: null, governing: [], categories: [] },
  };
}

/** Of protective security only the status is sent, whatever was written before that was chosen. */
export function silentJudgement({ year, work, reviewOn, isClosed }: Judgement): Judgement {
  return {
    ...{ ...emptyJudgement(undefined), focusArea: 'protective_security' },
    ...{ year, work, reviewOn, isClosed, inherent: null, residual: null },
  };
}

/** Both ratings with a value threatened or not: they are always of the same values. */
export function withValue(
  { inherent, residual }: Pick<Judgement, 'inherent' | 'residual'>,
  code: (typeof protectedValueCodes)[number],
  isThreatened: boolean,
): Pick<Judgement, 'inherent' | 'residual'> {
  const set = (rating: Rating | null): Rating => {
    const { likelihood, consequences } = rating ?? emptyRating;
    return { likelihood, consequences: { ...consequences, [code]: isThreatened ? MIDDLE : null } };
  };
  return { inherent: set(inherent), residual: set(residual) };
}
