import {
  cleanProblem,
  problemDrafting as drafting,
  type Draft,
  type DraftChoices,
  type Problem,
  type ProblemField,
  type Stored,
} from '#domain';
import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { ApiProblem } from '../api/client.js';
import { readProblem, saveProblem, type ProblemData } from './problem-queries.js';

/** So long after the last change a problem is kept by itself. */
const QUIET_MS = 1_500;
const AGAIN_MS = 5_000;
const CONFLICT = 412;
const INVALID = 422;

export interface ProblemWriting {
  readonly draft: Draft<Problem>;
  readonly conflicts: readonly ProblemField[];
  readonly isSaving: boolean;
  readonly isUnsaved: boolean;
  readonly savedAt: number | null;
  readonly problem: unknown;
  readonly change: (changed: Partial<Problem>) => void;
  readonly choose: (choices: DraftChoices<Problem>) => void;
  /** Keeps what is new at once. @returns whether all is kept. */
  readonly save: () => Promise<boolean>;
}

interface Failed {
  readonly problem: unknown;
  readonly written: Problem;
}

/** What was refused is tried again once it has changed; what did not arrive, by itself; null: not now. */
function waitOf(failed: Failed | null, { written }: Draft<Problem>): number | null {
  if (failed === null) return QUIET_MS;
  const { problem } = failed;
  if (!(problem instanceof ApiProblem && problem.status === INVALID)) return AGAIN_MS;
  const isSame = JSON.stringify(cleanProblem(written)) === JSON.stringify(failed.written);
  return isSame ? null : QUIET_MS;
}

const storedIn = ({ revision, problem }: ProblemData): Stored<Problem> => ({
  ...{ revision, value: problem as unknown as Problem },
});

/** A problem being written: kept by itself as one writes, and merged where somebody else has kept another. */
export function useProblemDraft(
  data: ProblemData,
  onKept: (data: ProblemData) => void,
): ProblemWriting {
  const [draft, setDraft] = useState(() => drafting.open(storedIn(data)));
  const [isSaving, setSaving] = useState(false);
  const [savedAt, setSavedAt] = useState<number | null>(null);
  const [failed, setFailed] = useState<Failed | null>(null);
  // Answers come later than letters: each step starts from what stands now.
  const current = useRef(draft);
  const pending = useRef<Promise<boolean> | null>(null);
  const set = useCallback((next: Draft<Problem>): void => {
    current.current = next;
    setDraft(next);
  }, []);
  const { id } = data;
  const send = useCallback(async (): Promise<boolean> => {
    const save = drafting.saveOf(current.current);
    if (save === null) return current.current.theirs === null;
    setSaving(true);
    try {
      const answered = await saveProblem(id, save);
      set(drafting.kept(current.current, save, answered.revision));
      setFailed(null);
      setSavedAt(Date.now());
      onKept(answered);
      return drafting.saveOf(current.current) === null;
    } catch (failure) {
      if (!(failure instanceof ApiProblem && failure.status === CONFLICT)) {
        setFailed({ problem: failure, written: save.value });
        return false;
      }
      const theirs = await readProblem(id);
      onKept(theirs);
      const met = drafting.refused(current.current, storedIn(theirs));
      // Where the two have changed different things there is nothing to ask.
      set(drafting.conflictsOf(met).length === 0 ? drafting.merged(met, {}) : met);
      return false;
    } finally {
      setSaving(false);
    }
  }, [id, set, onKept]);
  const save = useCallback(async (): Promise<boolean> => {
    await pending.current?.catch(() => false);
    pending.current = send();
    return pending.current;
  }, [send]);
  const isUnsaved = drafting.saveOf(draft) !== null;
  const wait = isUnsaved && !isSaving ? waitOf(failed, draft) : null;
  useEffect(() => {
    if (wait === null) return;
    const timer = setTimeout(() => void save().catch(() => undefined), wait);
    return () => clearTimeout(timer);
  }, [draft, wait, save]);
  useLeaving(isUnsaved || draft.theirs !== null, current, send);
  return {
    draft,
    conflicts: drafting.conflictsOf(draft) as readonly ProblemField[],
    ...{ isSaving, isUnsaved, savedAt, save },
    problem: failed?.problem ?? null,
    change: (changed) => set(drafting.write(current.current, changed)),
    choose: (choices) => set(drafting.merged(current.current, choices)),
  };
}

/** Whoever leaves the product with something unsaved is asked; on the way to another page of it, it is kept. */
function useLeaving(
  isUnsaved: boolean,
  draft: RefObject<Draft<Problem>>,
  send: () => Promise<boolean>,
): void {
  useEffect(
    () => () => {
      if (drafting.saveOf(draft.current) !== null) void send().catch(() => undefined);
    },
    [draft, send],
  );
  useEffect(() => {
    if (!isUnsaved) return;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isUnsaved]);
}
