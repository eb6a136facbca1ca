import type { ReactNode } from 'react';
import type { Session } from './api/client.js';
import type { Permission } from './shell/pages.js';

/** A page for whoever holds its permission; without one, for everybody who has signed in. */
export interface Route {
  readonly path: RegExp;
  readonly permission?: Permission;
  readonly show: (session: Session, address: URL) => ReactNode;
  /** What those see who lack the permission, where it is more than that there is no such page. */
  readonly refused?: (session: Session) => ReactNode;
}
