import { reachOf, type Actor } from '#domain';
import { WHOLE_MUNICIPALITY } from './whole-municipality.js';

/** Whose readings somebody may see: these organisations', or with null the whole municipality's. */
export type ReadingScope = readonly string[] | null;

/** As far as the role is held: for an organisation that one, for a unit none, without either the municipality. */
export function readingScopeOf(actor: Actor): ReadingScope {
  const reach = reachOf(actor, 'audit.read').filter(({ unitId }) => unitId === null);
  const organisations = reach.map(({ organisationId }) => organisationId);
  if (organisations.includes(null)) return null;
  return [...new Set(organisations.filter((id) => id !== null))];
}

/** The parts of the table that hold what the scope may see. */
export function partsOf(scope: ReadingScope): readonly string[] {
  return scope ?? [WHOLE_MUNICIPALITY];
}
