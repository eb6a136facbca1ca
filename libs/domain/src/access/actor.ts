import type { Permission } from './permissions.js';
import type { Role } from './roles.js';

/** One role, and what it is held for: a unit, an organisation, or with neither the whole municipality. */
export interface Holding {
  readonly role: Role;
  /** Of a unit the organisation that it belongs to. */
  readonly organisationId: string | null;
  readonly unitId: string | null;
}

/** Who does something: one signed-in account, with the roles that hold on this civil date. */
export interface Actor {
  readonly accountId: string;
  readonly personId: string;
  readonly name: string;
  /** What every decision is made from, one holding at a time. */
  readonly holdings: readonly Holding[];
  /** Each role once. */
  readonly roles: readonly Role[];
  /** What some role gives somewhere: enough to refuse at the door, and never enough to open anything. */
  readonly permissions: ReadonlySet<Permission>;
  /**
   * The unit that the person reports for, and its organisation; else those of the first role that has any. It says
   * who answers for what the person reports, and nothing of what the person may see.
   */
  readonly organisationId?: string;
  readonly unitId?: string;
}

/** Whether the actor holds `permission` anywhere. */
export function may(actor: Pick<Actor, 'permissions'>, permission: Permission): boolean {
  return actor.permissions.has(permission);
}
