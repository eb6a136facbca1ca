import type { Transaction } from '#database';
import { Fault } from '#domain';

const ABOVE = `
  WITH RECURSIVE above AS (
    SELECT id, parent_id FROM organisation WHERE code = $1
    UNION SELECT o.id, o.parent_id FROM organisation o JOIN above a ON o.id = a.parent_id
  ) SELECT id, (SELECT id FROM organisation WHERE code = $1) AS "parentId" FROM above`;

/**
 * The id of what an organisation is to lie under; null for nothing.
 * Faults: ORGANISATION_UNKNOWN; FIELDS_INVALID when it would lie under itself.
 */
export async function parentIdOf(
  tx: Transaction,
  id: string,
  code: string | null | undefined,
): Promise<string | null> {
  if (code === null || code === undefined || code === '') return null;
  const above = await tx.query<{ id: string; parentId: string }>(ABOVE, [code]);
  const [first] = above;
  if (first === undefined) throw new Fault('ORGANISATION_UNKNOWN');
  if (above.some((each) => each.id === id)) {
    throw new Fault('FIELDS_INVALID', {}, { fields: [{ path: 'parent', code: 'FIELD_INVALID' }] });
  }
  return first.parentId;
}
