import { useEffect } from 'react';
import { hasArrived, isArriving } from '../navigation/address.js';

/**
 * Moves the focus to the heading of a page that one has gone to, as a browser does for a page that it loads. A page
 * that is still loading gets it when its heading comes, unless the reader has gone on meanwhile.
 */
export function useArrival(pathname: string): void {
  useEffect(() => {
    if (!isArriving()) return;
    const from = document.activeElement;
    const arrive = (): boolean => {
      const hasGoneOn = document.activeElement !== from && document.activeElement !== document.body;
      const heading = document.querySelector<HTMLElement>('main h1');
      if (!heading && !hasGoneOn) return false;
      hasArrived();
      if (heading && !hasGoneOn) {
        heading.tabIndex = -1;
        heading.focus({ preventScroll: true });
      }
      return true;
    };
    if (arrive()) return;
    const observer = new MutationObserver(() => arrive() && observer.disconnect());
    observer.observe(document.body, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [pathname]);
}
