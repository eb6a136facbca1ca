import type { Bilingual } from '../errors/language.js';
import { riskPlace } from './risk-level.js';
import type { RiskJudgement } from './risk.js';

/** How a risk has moved since the judgement of an earlier year, by its residual level. */
export const riskMoveWords = {
  new: { sv: 'Ny', en: 'New' },
  up: { sv: 'Högre', en: 'Higher' },
  down: { sv: 'Lägre', en: 'Lower' },
  same: { sv: 'Samma', en: 'The same' },
} as const satisfies Record<string, Bilingual>;
export type RiskMove = keyof typeof riskMoveWords;
export const riskMoves = Object.keys(riskMoveWords) as readonly RiskMove[];

/** A judgement with its place among the revisions of its risk. */
export interface RiskRevision {
  readonly revision: number;
  readonly judgement: Pick<RiskJudgement, 'year' | 'residual'>;
}

/** The judgement of each year: the last revision of it. Newest year first. */
export function judgementsByYear<Each extends RiskRevision>(revisions: readonly Each[]): Each[] {
  const ofYear = new Map<number, Each>();
  for (const each of revisions) {
    const known = ofYear.get(each.judgement.year);
    if (known === undefined || known.revision < each.revision) {
      ofYear.set(each.judgement.year, each);
    }
  }
  return [...ofYear.values()].sort((a, b) => b.judgement.year - a.judgement.year);
}

/** What stood at the end of a year: the last judgement of that year or one before; undefined before the first. */
export function judgementOf<Each extends RiskRevision>(
  revisions: readonly Each[],
  year: number,
): Each | undefined {
  return judgementsByYear(revisions).find(({ judgement }) => judgement.year <= year);
}

/**
 * How a risk has moved since what stood at the end of the year before. A risk that was judged for the first time in the
 * year is new. Null where nothing is rated, which is protective security.
 */
export function riskMove(revisions: readonly RiskRevision[], year: number): RiskMove | null {
  const now = judgementOf(revisions, year)?.judgement.residual;
  const place = now && riskPlace(now);
  if (!place) return null;
  const then = judgementOf(revisions, year - 1)?.judgement.residual;
  const before = then && riskPlace(then);
  if (!before) return 'new';
  if (place.level === before.level) return 'same';
  return place.level > before.level ? 'up' : 'down';
}

/** The calendar year in which a period ends. @param to the month after its last, as `2026-01` or its first day. */
export function yearOfPeriod(to: string): number {
  const [year, month] = to.split('-').map(Number) as [number, number];
  return month === 1 ? year - 1 : year;
}
