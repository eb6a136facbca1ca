import { useSyncExternalStore } from 'react';

/** How often a server that is out of reach is knocked at, in milliseconds. */
const KNOCK_MS = 2_000;
/** Answers without a session and asks nothing of the database. */
const DOOR = '/api/v1/health/live';

let isAway = false;
const listeners = new Set<() => void>();

function tell(away: boolean): void {
  isAway = away;
  for (const listener of listeners) listener();
}

async function knock(): Promise<void> {
  try {
    await fetch(DOOR, { cache: 'no-store' });
    tell(false);
  } catch {
    setTimeout(() => void knock(), KNOCK_MS);
  }
}

/**
 * A request got no answer. The server counts as away until it answers one that was sent after this: what was under way
 * before may still arrive and says nothing of now.
 */
export function noteUnreachable(): void {
  if (isAway) return;
  tell(true);
  setTimeout(() => void knock(), KNOCK_MS);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('offline', noteUnreachable);
  if (!navigator.onLine) noteUnreachable();
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener('offline', noteUnreachable);
  };
}

/** Whether the server is out of reach, as far as is known. */
export function useIsAway(): boolean {
  return useSyncExternalStore(subscribe, () => isAway);
}
