import {
  cleanJudgement,
  conflictsOf,
  kept,
  merged,
  openDraft,
  refused,
  saveOf,
  write,
  type Judgement,
  type JudgementField,
  type MergeChoice,
  type SectionDraft,
  type StoredJudgement,
} from '#domain';
import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { ApiProblem } from '../api/client.js';
import { readSection, saveSection, type Standing } from './picture-queries.js';

/** So long after the last letter a text is kept by itself. */
const QUIET_MS = 1_500;
const AGAIN_MS = 5_000;
const CONFLICT = 412;
const INVALID = 422;

export interface SectionWriting {
  readonly draft: SectionDraft;
  readonly conflicts: readonly JudgementField[];
  readonly isSaving: boolean;
  readonly isUnsaved: boolean;
  readonly savedAt: number | null;
  readonly problem: unknown;
  readonly change: (changed: Partial<Judgement>) => void;
  readonly choose: (choices: Readonly<Partial<Record<JudgementField, MergeChoice>>>) => void;
  /** Keeps what is new at once. @returns whether all is kept. */
  readonly save: () => Promise<boolean>;
}

/** What could not be kept, and why. */
interface Failed {
  readonly problem: unknown;
  readonly written: Judgement;
}

/** What was refused is tried again once it has changed; what did not arrive, by itself; null: not now. */
function waitOf(failed: Failed | null, { written }: SectionDraft): number | null {
  if (failed === null) return QUIET_MS;
  const { problem } = failed;
  if (!(problem instanceof ApiProblem && problem.status === INVALID)) return AGAIN_MS;
  const isSame = JSON.stringify(cleanJudgement(written)) === JSON.stringify(failed.written);
  return isSame ? null : QUIET_MS;
}

const storedIn = ({ revision, judgement }: Standing): StoredJudgement => ({ revision, judgement });

/** A section being written: kept by itself as one writes, and merged where somebody else has kept another text. */
export function useSectionDraft(
  pictureId: string,
  standing: Standing,
  onKept: (standing: Standing) => void,
): SectionWriting {
  const [draft, setDraft] = useState(() => openDraft(storedIn(standing)));
  const [isSaving, setSaving] = useState(false);
  const [savedAt, setSavedAt] = useState<number | null>(null);
  const [failed, setFailed] = useState<Failed | null>(null);
  // Answers come later than letters: each step starts from what stands now.
  const current = useRef(draft);
  const pending = useRef<Promise<boolean> | null>(null);
  const set = useCallback((next: SectionDraft): void => {
    current.current = next;
    setDraft(next);
  }, []);
  const { section } = standing;
  const send = useCallback(async (): Promise<boolean> => {
    const save = saveOf(current.current);
    if (save === null) return current.current.theirs === null;
    setSaving(true);
    try {
      const answered = await saveSection(pictureId, section, save);
      set(kept(current.current, save, answered.revision));
      setFailed(null);
      setSavedAt(Date.now());
      onKept(answered);
      return saveOf(current.current) === null;
    } catch (failure) {
      if (!(failure instanceof ApiProblem && failure.status === CONFLICT)) {
        setFailed({ problem: failure, written: save.judgement });
        return false;
      }
      const theirs = await readSection(pictureId, section);
      onKept(theirs);
      const met = refused(current.current, storedIn(theirs));
      // Where the two have changed different fields there is nothing to ask.
      set(conflictsOf(met).length === 0 ? merged(met, {}) : met);
      return false;
    } finally {
      setSaving(false);
    }
  }, [pictureId, section, set, onKept]);
  const save = useCallback(async (): Promise<boolean> => {
    await pending.current?.catch(() => false);
    pending.current = send();
    return pending.current;
  }, [send]);
  const isUnsaved = saveOf(draft) !== null;
  // While one save is under way none waits; so each that fails is followed by another wait.
  useAutosave(isUnsaved && !isSaving ? waitOf(failed, draft) : null, draft, save);
  useLeaving(isUnsaved || draft.theirs !== null, current, send);
  return {
    draft,
    conflicts: conflictsOf(draft),
    ...{ isSaving, isUnsaved, savedAt, save },
    problem: failed?.problem ?? null,
    change: (changed) => set(write(current.current, changed)),
    choose: (choices) => set(merged(current.current, choices)),
  };
}

/** Keeps what is new once nothing has been written for so long; null: not now. */
function useAutosave(
  waitMs: number | null,
  draft: SectionDraft,
  save: () => Promise<boolean>,
): void {
  useEffect(() => {
    if (waitMs === null) return;
    const timer = setTimeout(() => void save().catch(() => undefined), waitMs);
    return () => clearTimeout(timer);
  }, [draft, waitMs, save]);
}

/** Whoever leaves the product with something unsaved is asked; on the way to another page of it, it is kept. */
function useLeaving(
  isUnsaved: boolean,
  draft: RefObject<SectionDraft>,
  send: () => Promise<boolean>,
): void {
  useEffect(
    () => () => {
      if (saveOf(draft.current) !== null) void send().catch(() => undefined);
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
