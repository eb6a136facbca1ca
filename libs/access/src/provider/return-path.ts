const PATH_CHARACTERS_MAX = 500;
/** One slash and then no other: `//host` and `/\host` lead to other sites. */
const OWN_PATH = /^\/(?![/\\])[!-[\]-~]*$/;
const START = '/';

/**
 * The page of ours that a wish to come back names, or the start page: whoever writes the address of a sign-in must not
 * be able to send people to a site of their own afterwards. The API is no page.
 */
export function returnPathOf(wish: string | undefined): string {
  if (wish === undefined || wish.length > PATH_CHARACTERS_MAX || !OWN_PATH.test(wish)) return START;
  const here = 'https://here.invalid';
  const url = new URL(wish, here);
  if (url.origin !== here || /^\/(?:api|assets)(?:\/|$)/i.test(url.pathname)) return START;
  return url.pathname + url.search;
}
