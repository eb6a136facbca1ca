import { useSyncExternalStore } from 'react';

const MOVED = 'lagesbild:moved';

function subscribe(listener: () => void): () => void {
  window.addEventListener('popstate', listener);
  window.addEventListener(MOVED, listener);
  return () => {
    window.removeEventListener('popstate', listener);
    window.removeEventListener(MOVED, listener);
  };
}

const current = (): string => window.location.pathname + window.location.search;

/** Path and query of the address bar, followed as they change. */
export function useAddress(): URL {
  return new URL(useSyncExternalStore(subscribe, current), window.location.origin);
}

let arriving = false;

/** Whether another page has been gone to, whose heading has not been shown yet. */
export const isArriving = (): boolean => arriving;

/** The page that comes next is another, though its address may be the same. */
export function noteArriving(): void {
  arriving = true;
}

export function hasArrived(): void {
  arriving = false;
}

/** Moves to another address without loading the page; `replace` leaves no step to go back to. */
export function moveTo(address: string, { replace = false } = {}): void {
  if (address === current()) return;
  // Another view of the same page leaves the focus where it is.
  if (new URL(address, window.location.origin).pathname !== window.location.pathname) {
    noteArriving();
  }
  if (replace) window.history.replaceState(null, '', address);
  else window.history.pushState(null, '', address);
  window.dispatchEvent(new Event(MOVED));
}
