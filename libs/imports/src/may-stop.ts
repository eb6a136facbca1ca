import { may, type Actor } from '#domain';

/**
 * Whether somebody may stop an import or take it back: whoever started it, and whoever administers
 * accounts: an import reaches over organisations, so nobody's reach to one of them is enough. Null is a command on the server.
 */
export function mayStop(actor: Actor | null, run: { readonly startedBy: string | null }): boolean {
  if (actor === null || actor.accountId === run.startedBy) return true;
  return may(actor, 'user.administer');
}
