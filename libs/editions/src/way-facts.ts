import type { EditionContent } from '#domain';
import type { EditionLine } from './edition.repository.js';
import type { TakenStep } from './transition.repository.js';

/** Who approves, by their account, and when. */
export interface Approval {
  readonly by: string | null;
  readonly at: Date;
}

/** When it was approved, and whether the same person had sent it; null for what nobody has sent. */
export function reviewOf(
  steps: readonly TakenStep[],
  { by, at }: Approval,
): EditionContent['review'] {
  const sent = steps.findLast(({ step }) => step === 'send_to_review');
  if (sent === undefined) return null;
  return { isBySame: by !== null && by === sent.takenBy, approvedAt: at.toISOString() };
}

/** The decided version that the next one corrects, and why; null where nothing was decided before. */
export function correctionOf(
  steps: readonly TakenStep[],
  editions: readonly EditionLine[],
): EditionContent['corrects'] {
  const former = editions.find(({ kind }) => kind === 'decided');
  const begun = steps.findLast(({ step }) => step === 'correct');
  if (former === undefined || begun === undefined) return null;
  return { number: former.number, hash: former.hash, reason: begun.said.words };
}
