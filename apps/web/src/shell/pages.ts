import type { Session } from '../api/client.js';

interface Page {
  readonly path: string;
  readonly permission: Session['permissions'][number];
  /** Key of the page's name among the texts. */
  readonly name: string;
}

/** The pages that the header leads to, each for whoever holds its permission. */
const pages: readonly Page[] = [
  { path: '/picture', permission: 'tally.read', name: 'nav.picture' },
  { path: '/map', permission: 'tally.read', name: 'nav.map' },
  { path: '/imports', permission: 'import.run', name: 'nav.imports' },
  { path: '/exports', permission: 'export.run', name: 'nav.exports' },
];

export function pagesFor(session: Session): readonly Page[] {
  return pages.filter(({ permission }) => session.permissions.includes(permission));
}

/** Where somebody begins who has just signed in. */
export function firstPageFor(session: Session): string {
  return pagesFor(session)[0]?.path ?? '/picture';
}
