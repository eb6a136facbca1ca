import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { ApiProblem } from '../api/client.js';
import { TALLIES_KEY } from '../api/queries.js';
import { submissionOf, toldOf, type Draft, type Submission } from './draft.js';
import { sendIncident } from './report-queries.js';
import type { DraftState } from './use-draft.js';
import { TIME_ZONE } from './when-in-words.js';

/** How long until it is tried again when the server could not be reached, and nothing else says that it can. */
const RETRY_MS = 5_000;
const SERVER_TROUBLE = 500;

export type SendState = 'idle' | 'sending' | 'waiting' | 'refused';

export interface Send {
  readonly state: SendState;
  readonly problem: unknown;
  readonly run: () => void;
}

/** Whether the server may have received it all the same: then it is sent again as it was. */
function isUncertain(problem: unknown): boolean {
  return (
    problem instanceof ApiProblem && (problem.status === 0 || problem.status >= SERVER_TROUBLE)
  );
}

async function sendOnce(draft: Draft, body: Submission): Promise<string> {
  try {
    return (await sendIncident(body)).id;
  } catch (problem) {
    // Received at the first attempt, whose answer was lost, and changed since: that first one is what stands.
    const isReused = problem instanceof ApiProblem && problem.code === 'CLIENT_ID_REUSED';
    if (!isReused || draft.sent === null) throw problem;
    return (await sendIncident(draft.sent.body)).id;
  }
}

/** Sends the draft until the server has said that it has it, once, whatever is lost on the way. */
export function useSend(
  draft: Draft,
  { change, keep }: Pick<DraftState, 'change' | 'keep'>,
  onSent: (id: string) => void,
): Send {
  const queries = useQueryClient();
  const [state, setState] = useState<SendState>('idle');
  const [problem, setProblem] = useState<unknown>(null);
  const isBusy = useRef(false);
  const latest = useRef(draft);
  latest.current = draft;
  const run = useCallback((): void => {
    const { current } = latest;
    const body = bodyOf(current);
    if (isBusy.current || body === undefined) return;
    isBusy.current = true;
    setState('sending');
    change({ sent: { body, madeFrom: toldOf(current) } });
    // Kept before it is sent: after a reload the very same is sent again, and cannot become two.
    keep()
      .then(() => sendOnce(current, body))
      .then((id) => {
        void queries.invalidateQueries({ queryKey: ['incidents'] });
        void queries.invalidateQueries({ queryKey: ['reporting-duty'] });
        void queries.invalidateQueries({ queryKey: TALLIES_KEY });
        onSent(id);
      })
      .catch((failure: unknown) => {
        if (!isUncertain(failure)) change({ sent: null });
        setProblem(failure);
        setState(isUncertain(failure) ? 'waiting' : 'refused');
      })
      .finally(() => {
        isBusy.current = false;
      });
  }, [change, keep, onSent, queries]);
  useEffect(() => {
    if (state !== 'waiting') return;
    const timer = setTimeout(run, RETRY_MS);
    window.addEventListener('online', run);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('online', run);
    };
  }, [state, run]);
  return { state, problem, run };
}

/** What was sent before is sent again as it was, its "now" too, unless something has been changed since. */
function bodyOf(draft: Draft): Submission | undefined {
  if (draft.sent?.madeFrom === toldOf(draft)) return draft.sent.body;
  return submissionOf(draft, new Date(), TIME_ZONE);
}
