import type { Permission } from './permissions.js';
import type { Role } from './roles.js';

/** Who does something: one signed-in account, with the roles that hold on this civil date. */
export interface Actor {
  readonly accountId: string;
  readonly personId: string;
  readonly name: string;
  /** Each role once. */
  readonly roles: readonly Role[];
  readonly permissions: ReadonlySet<Permission>;
  /** The unit that the person reports for, and its organisation; else those of the first role that has any. */
  readonly organisationId?: string;
  readonly unitId?: string;
}

/** Whether the actor holds `permission` anywhere. */
export function may(actor: Actor, permission: Permission): boolean {
  return actor.permissions.has(permission);
}
