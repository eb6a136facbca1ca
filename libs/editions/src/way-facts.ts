import type { EditionContent } from '#domain';
import type { EditionLine } from './edition.repository.js';
import type { TakenStep } from './transition.repository.js';

/** Who approved what is frozen, and whether the same person had sent it; null before anybody has. */
export function reviewOf(steps: readonly TakenStep[]): EditionContent['review'] {
  const approved = steps.findLast(({ step }) => step === 'approve');
  const sent = steps.findLast(({ step }) => step === 'send_to_review');
  if (approved === undefined || sent === undefined) return null;
  const isBySame = approved.takenBy !== null && approved.takenBy === sent.takenBy;
  return { isBySame, approvedAt: approved.takenAt.toISOString() };
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
