import type { Judgement } from './judgement.js';

/** Saves of one author that follow each other within so long are told as one step. */
const STEP_MS = 15 * 60_000;

/** A revision of what somebody writes, as its history tells it. */
export interface HistoryRevision<Written = Judgement> {
  readonly revision: number;
  readonly kind: 'written' | 'aside';
  readonly writtenBy: string | null;
  readonly writtenAt: string;
  readonly judgement: Written;
}

/** One step of a history: what stood after it, and what it is held against; null at the first. */
export interface HistoryStep<Revision extends HistoryRevision<unknown>> {
  readonly revision: Revision;
  readonly before: Revision['judgement'] | null;
}

/**
 * The steps in which a section, or a problem, came to be, newest first. A text is kept every few seconds while somebody writes, so
 * what one author kept within a quarter of an hour is one step. What was set aside is a step of its own, held against
 * what stood before it; it never stood, so nothing is held against it.
 * @param revisions newest first.
 */
export function historySteps<Revision extends HistoryRevision<unknown>>(
  revisions: readonly Revision[],
): HistoryStep<Revision>[] {
  const steps: Revision[] = [];
  for (const revision of revisions) {
    const later = steps.at(-1);
    if (later === undefined || !isOneStep(revision, later)) steps.push(revision);
  }
  return steps.map((revision, at) => ({
    revision,
    before: steps.slice(at + 1).find(({ kind }) => kind === 'written')?.judgement ?? null,
  }));
}

function isOneStep(earlier: HistoryRevision<unknown>, later: HistoryRevision<unknown>): boolean {
  return (
    earlier.kind === 'written' &&
    later.kind === 'written' &&
    earlier.writtenBy === later.writtenBy &&
    Date.parse(later.writtenAt) - Date.parse(earlier.writtenAt) < STEP_MS
  );
}
