let held = '';

/**
 * The secret that a link brings after `#`: taken out of the address, since it is not to stand in the history of a shared
 * browser, and kept until the page is left. A page may be drawn anew before it is first shown, and must find it again.
 */
export function secretInAddress(): string {
  const brought = window.location.hash.slice(1);
  if (brought === '') return held;
  held = brought;
  window.history.replaceState(null, '', window.location.pathname);
  return held;
}
