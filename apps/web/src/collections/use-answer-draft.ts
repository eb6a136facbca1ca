import type { ShortAnswer } from '#domain';
import { useCallback, useEffect, useRef, useState } from 'react';
import { ApiProblem } from '../api/client.js';
import { readDraft, writeDraft, type Draft } from './collection-queries.js';
import { mergedAnswer } from './merged-answer.js';

/** So long after the last letter what is written is kept by itself. */
const QUIET_MS = 1_500;
const AGAIN_MS = 5_000;
const CONFLICT = 412;

export interface AnswerDraft {
  readonly written: ShortAnswer;
  readonly isUnsaved: boolean;
  readonly savedAt: number | null;
  /** Whether somebody else wrote at the same time and both texts were put together. */
  readonly isMerged: boolean;
  readonly problem: unknown;
  readonly change: (changed: Partial<ShortAnswer>) => void;
  /** Keeps what is new at once. @returns whether all is kept. */
  readonly save: () => Promise<boolean>;
}

/** A short answer being written: kept by itself as one writes, and put together where somebody else has kept another. */
export function useAnswerDraft(id: string, organisation: string, opened: Draft): AnswerDraft {
  const [written, setWritten] = useState<ShortAnswer>(opened.answer);
  const [savedAt, setSavedAt] = useState<number | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const [isMerged, setMerged] = useState(false);
  const current = useRef(written);
  const stored = useRef({ revision: opened.revision, answer: opened.answer });
  const set = useCallback((next: ShortAnswer): void => {
    current.current = next;
    setWritten(next);
  }, []);
  const save = useCallback(async (): Promise<boolean> => {
    const sent = current.current;
    if (sent === stored.current.answer) return true;
    try {
      const kept = await writeDraft(id, organisation, stored.current.revision, sent);
      stored.current = { revision: kept.revision, answer: sent };
      setProblem(null);
      setSavedAt(Date.now());
      return current.current === sent;
    } catch (error) {
      if (error instanceof ApiProblem && error.status === CONFLICT) {
        const theirs = await readDraft(id, organisation);
        set(mergedAnswer(stored.current.answer, current.current, theirs.answer));
        stored.current = { revision: theirs.revision, answer: theirs.answer };
        setMerged(true);
      } else setProblem(error);
      return false;
    }
  }, [id, organisation, set]);
  const isUnsaved = written !== stored.current.answer;
  useEffect(() => {
    if (!isUnsaved) return undefined;
    const timer = setTimeout(() => void save(), problem === null ? QUIET_MS : AGAIN_MS);
    return () => clearTimeout(timer);
  }, [written, isUnsaved, problem, save]);
  useEffect(() => {
    if (!isUnsaved) return undefined;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isUnsaved]);
  const change = useCallback(
    (changed: Partial<ShortAnswer>): void => set({ ...current.current, ...changed }),
    [set],
  );
  return { written, isUnsaved, savedAt, isMerged, problem, change, save };
}
