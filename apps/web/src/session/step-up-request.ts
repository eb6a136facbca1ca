import { ApiProblem } from '../api/client.js';

/** Somebody waits for the person to show again who they are; told whether they did. */
type Waiting = (isDone: boolean) => void;

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

/** The person has shown who they are, or would rather not. Everything that waits goes on. */
export function endStepUp(isDone: boolean): void {
  const all = waiting;
  waiting = [];
  tell();
  for (const goOn of all) goOn(isDone);
}

const askForStepUp = (): Promise<boolean> =>
  new Promise((resolve) => {
    waiting = [...waiting, resolve];
    tell();
  });

/**
 * Runs a request that the server may only take from somebody who has just shown again who they are: then asks for that
 * on the page, and repeats the request once. The problem STEP_UP_REQUIRED is thrown when the person would rather not.
 */
export async function withStepUp<Result>(run: () => Promise<Result>): Promise<Result> {
  try {
    return await run();
  } catch (problem) {
    if (!(problem instanceof ApiProblem) || problem.code !== 'STEP_UP_REQUIRED') throw problem;
    if (!(await askForStepUp())) throw problem;
    return run();
  }
}
