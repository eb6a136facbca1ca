import { useCallback, useEffect, useRef, useState } from 'react';
import type { IncidentKind } from '#domain';
import { isUsableDraft, newDraft, type Draft } from './draft.js';
import { beginKeeping, keepDraft, keptDraft, wipeDraft } from './draft-store.js';

/** Long enough that typing is not slowed down, short enough that a dropped phone loses a word at most. */
const KEEP_AFTER_MS = 250;

export interface DraftState {
  readonly isLoading: boolean;
  readonly draft: Draft | null;
  /** When it was kept on this device as it stands; null: not yet, or the browser keeps nothing. */
  readonly keptAtMs: number | null;
  readonly start: (kind: IncidentKind) => Draft;
  readonly change: (patch: Partial<Draft>) => void;
  /** Keeps it at once. Done when it is kept, or cannot be. */
  readonly keep: () => Promise<void>;
  /** Ends it: it is sent, or thrown away. */
  readonly end: () => Promise<void>;
}

/** What is done when the page goes away, whichever way. */
function useLeaving(act: () => Promise<void>): void {
  useEffect(() => {
    const leave = (): void => void act();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [act]);
}

/** The one draft of this person in this browser, kept as it changes. */
export function useDraft(personId: string): DraftState {
  const [isLoading, setIsLoading] = useState(true);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [keptAtMs, setKeptAtMs] = useState<number | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const current = useRef<Draft | null>(null);

  useEffect(() => {
    let isHere = true;
    beginKeeping();
    void keptDraft().then((kept) => {
      if (!isHere) return;
      if (kept && current.current === null && isUsableDraft(kept, personId, Date.now())) {
        current.current = kept;
        setDraft(kept);
      }
      setIsLoading(false);
    });
    return () => {
      isHere = false;
    };
  }, [personId]);

  const keep = useCallback(async (): Promise<void> => {
    const kept = current.current;
    clearTimeout(timer.current);
    timer.current = undefined;
    if (kept === null) return;
    try {
      await keepDraft(kept);
      if (current.current === kept) setKeptAtMs(Date.now());
    } catch {
      setKeptAtMs(null);
    }
  }, []);
  useLeaving(keep);

  const put = useCallback(
    (next: Draft): void => {
      current.current = next;
      setDraft(next);
      setKeptAtMs(null);
      // Not put off by the next change: whoever writes without a pause is kept up with too.
      timer.current ??= setTimeout(() => void keep(), KEEP_AFTER_MS);
    },
    [keep],
  );
  const start = useCallback(
    (kind: IncidentKind): Draft => {
      beginKeeping();
      const made = newDraft(kind, personId, Date.now());
      put(made);
      return made;
    },
    [personId, put],
  );
  const change = useCallback(
    (patch: Partial<Draft>): void => {
      if (current.current) put({ ...current.current, ...patch });
    },
    [put],
  );
  const end = useCallback(async (): Promise<void> => {
    clearTimeout(timer.current);
    [timer.current, current.current] = [undefined, null];
    setDraft(null);
    setKeptAtMs(null);
    await wipeDraft();
  }, []);
  return { isLoading, draft, keptAtMs, start, change, keep, end };
}
