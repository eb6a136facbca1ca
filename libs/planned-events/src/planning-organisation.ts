import { Fault, reachOf, type Actor } from '#domain';

/** The organisations whose events somebody may enter and change: a role that is held for a unit plans nothing. */
export function planningOrganisations(actor: Actor): readonly string[] {
  const grants = reachOf(actor, 'planned-event.write').filter(({ unitId }) => unitId === null);
  return [...new Set(grants.flatMap(({ organisationId }) => organisationId ?? []))];
}

/**
 * Whose event a new one is: the one that is named, else the only one that the actor may plan for. Throws `Fault`:
 * NOT_FOUND for another's, FIELDS_INVALID where it must be named.
 */
export function planningOrganisation(actor: Actor, wanted: string | undefined): string {
  const may = planningOrganisations(actor);
  if (wanted !== undefined) {
    if (!may.includes(wanted)) throw new Fault('NOT_FOUND');
    return wanted;
  }
  const [only, ...others] = may;
  if (only === undefined) throw new Fault('NOT_FOUND');
  if (others.length === 0) return only;
  const field = { path: 'organisationId', code: 'EVENT_ORGANISATION_UNCLEAR' } as const;
  throw new Fault('FIELDS_INVALID', {}, { fields: [field] });
}
