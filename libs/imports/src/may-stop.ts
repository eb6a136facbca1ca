import { may, type Actor } from '#domain';

/**
 * Whether somebody may stop an import or take it back: whoever started it, and those who may withdraw incidents or
 * administer the instance. Null is a command on the server.
 */
export function mayStop(actor: Actor | null, run: { readonly startedBy: string | null }): boolean {
  if (actor === null || actor.accountId === run.startedBy) return true;
  return may(actor, 'incident.withdraw') || may(actor, 'user.administer');
}
