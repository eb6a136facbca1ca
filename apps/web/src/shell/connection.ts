import { useSyncExternalStore } from 'react';

let isAway = typeof navigator !== 'undefined' && !navigator.onLine;
const listeners = new Set<() => void>();

function tell(away: boolean): void {
  if (away === isAway) return;
  isAway = away;
  for (const listener of listeners) listener();
}

/** A request got no answer. */
export const noteUnreachable = (): void => tell(true);
/** A request got an answer, whatever it said. */
export const noteAnswered = (): void => tell(false);

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('offline', noteUnreachable);
  window.addEventListener('online', noteAnswered);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    window.removeEventListener('offline', noteUnreachable);
    window.removeEventListener('online', noteAnswered);
  };
}

/** Whether the server is out of reach, as far as is known. */
export function useIsAway(): boolean {
  return useSyncExternalStore(subscribe, () => isAway);
}
