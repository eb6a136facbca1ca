/** Pages that are reached from another and stand in no menu. */
const besides: Readonly<Record<string, readonly string[]>> = {
  '/measures': ['/actions'],
  '/pictures': ['/editions'],
};

/** What `aria-current` says of a link to a page, for where one is. */
export function currentAt(pathname: string, path: string): 'page' | 'true' | undefined {
  if (pathname === path) return 'page';
  const own = [path, ...(besides[path] ?? [])];
  const isBelow = own.some((each) => each !== '/' && pathname.startsWith(`${each}/`));
  return isBelow || own.includes(pathname) ? 'true' : undefined;
}
