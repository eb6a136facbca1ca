import type { Transaction } from '#database';
import { decide, Fault, type Actor, type ErrorCode } from '#domain';

/** What a registrar or an administrator changes: an organisation by id or code, or one of its units. */
export type Kept =
  | { readonly organisationId: string }
  | { readonly organisation: string }
  | { readonly unitId: string };

interface Place {
  readonly organisationId: string;
  /** The organisations that it lies under, from the nearest up. */
  readonly above: readonly string[];
}

type Queries = Pick<Transaction, 'query'>;

const aboveOf = (condition: string) => `
  WITH RECURSIVE line AS (
    SELECT o.id, o.parent_id, 0 AS step FROM organisation o WHERE ${condition}
    UNION SELECT o.id, o.parent_id, line.step + 1 FROM organisation o JOIN line ON o.id = line.parent_id
  ) SELECT id FROM line ORDER BY step`;
const OF_ORGANISATION = aboveOf('o.id = $1');
const OF_CODE = aboveOf('o.code = $1');
const OF_UNIT = aboveOf('o.id = (SELECT organisation_id FROM unit WHERE id = $1)');

async function placeOf(queries: Queries, kept: Kept): Promise<Place | undefined> {
  const [sql, key] =
    'unitId' in kept
      ? [OF_UNIT, kept.unitId]
      : 'organisation' in kept
        ? [OF_CODE, kept.organisation]
        : [OF_ORGANISATION, kept.organisationId];
  const [own, ...above] = await queries.query<{ id: string }>(sql, [key]);
  return own && { organisationId: own.id, above: above.map(({ id }) => id) };
}

/** Whether the policy lets somebody keep an organisation that lies there, or with `unitId` one of its units. */
export function mayKeep(actor: Actor, { organisationId, above }: Place, unitId?: string): boolean {
  return decide(actor, 'organisation.administer', {
    organisationId,
    isUnder: (id) => above.includes(id),
    isOfUnit: (id) => id === unitId,
  }).allowed;
}

/**
 * Refuses what is not the actor's to keep in the same way as what is not there.
 * @param refusal what is answered then.
 */
export async function requireKept(
  queries: Queries,
  actor: Actor,
  kept: Kept,
  refusal: Extract<ErrorCode, 'NOT_FOUND' | 'ORGANISATION_UNKNOWN'>,
): Promise<void> {
  const place = await placeOf(queries, kept);
  const unitId = 'unitId' in kept ? kept.unitId : undefined;
  if (place === undefined || !mayKeep(actor, place, unitId)) throw new Fault(refusal);
}

/**
 * Refuses to put an organisation where the actor keeps nothing: under another authority, or under nothing, which takes
 * whoever keeps the whole municipality. Faults: ORGANISATION_UNKNOWN, FIELDS_INVALID.
 */
export async function requireKeptParent(
  queries: Queries,
  actor: Actor,
  parent: string | null | undefined,
): Promise<void> {
  if (parent) return requireKept(queries, actor, { organisation: parent }, 'ORGANISATION_UNKNOWN');
  if (mayKeepAll(actor)) return;
  throw new Fault('FIELDS_INVALID', {}, { fields: [{ path: 'parent', code: 'PARENT_NOT_KEPT' }] });
}

/** Whether somebody keeps the whole municipality, and not an organisation of it. */
export function mayKeepAll(actor: Actor): boolean {
  return decide(actor, 'organisation.administer', {}).allowed;
}
