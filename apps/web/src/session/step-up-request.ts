import { ApiProblem } from '../api/client.js';

/** What the person is about to do: something that is theirs alone, or something that gives somebody rights. */
export type StepUpReason = 'act' | 'rights';

/** Somebody waits for the person to show again who they are; told whether they did. */
interface Waiting {
  readonly reason: StepUpReason;
  readonly goOn: (isDone: boolean) => void;
}

let waiting: Waiting[] = [];
const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of listeners) listener();
}

export function onStepUpRequest(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether anything on the page waits for it. */
export const isStepUpAsked = (): boolean => waiting.length > 0;

/** Why the first of them asks. */
export const stepUpReason = (): StepUpReason => waiting[0]?.reason ?? 'act';

/** The person has shown who they are, or would rather not. Everything that waits goes on. */
export function endStepUp(isDone: boolean): void {
  const all = waiting;
  waiting = [];
  tell();
  for (const { goOn } of all) goOn(isDone);
}

const askForStepUp = (reason: StepUpReason): Promise<boolean> =>
  new Promise((goOn) => {
    waiting = [...waiting, { reason, goOn }];
    tell();
  });

/**
 * Runs a request that the server may only take from somebody who has just shown again who they are: then asks for that
 * on the page, and repeats the request once. The problem STEP_UP_REQUIRED is thrown when the person would rather not.
 */
export async function withStepUp<Result>(
  run: () => Promise<Result>,
  reason: StepUpReason = 'act',
): Promise<Result> {
  try {
    return await run();
  } catch (problem) {
    if (!(problem instanceof ApiProblem) || problem.code !== 'STEP_UP_REQUIRED') throw problem;
    if (!(await askForStepUp(reason))) throw problem;
    return run();
  }
}

/** As `withStepUp`, for what gives somebody rights or a way in, or takes them away; the page says that that is why. */
export const withRightsProven = <Result>(run: () => Promise<Result>): Promise<Result> =>
  withStepUp(run, 'rights');
