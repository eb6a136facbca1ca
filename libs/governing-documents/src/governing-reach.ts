import { SqlParameters, type Database } from '#database';
import { decide, reachOf, type Actor } from '#domain';

/** Whether the actor registers and changes documents of this owner; null is the municipality. */
export function mayKeep(actor: Actor, organisationId: string | null): boolean {
  const act = organisationId === null ? 'governing.keep' : 'governing.write';
  return decide(actor, act, { organisationId }).allowed;
}

/** The organisations for which the actor keeps documents and answers, by name. A role for a unit opens none. */
export function organisationsOf(
  actor: Actor,
  database: Database,
  today: string,
): Promise<{ id: string; name: string }[]> {
  const grants = reachOf(actor, 'governing.write').filter(({ unitId }) => unitId === null);
  const ids = grants.flatMap(({ organisationId }) => organisationId ?? []);
  if (ids.length === 0) return Promise.resolve([]);
  const parameters = new SqlParameters();
  return database.query(
    `SELECT id, name FROM organisation
      WHERE id = ANY (${parameters.add(ids)}::uuid[]) AND kind <> 'partner'
        AND (valid_to IS NULL OR valid_to > ${parameters.add(today)}::date)
      ORDER BY name, id`,
    parameters.values,
  );
}
