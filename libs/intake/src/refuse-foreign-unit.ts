import { Fault, type Actor } from '#domain';
import type { IncidentReader } from './incident.reader.js';

/**
 * A partner reports for its own organisation: a unit of another is to it as one that is not there. Staff may name any
 * unit, since what they see may concern another. Fault: FIELDS_INVALID (`unitId`).
 */
export async function refuseForeignUnit(
  reader: IncidentReader,
  { roles, holdings }: Actor,
  unitId: string | null | undefined,
): Promise<void> {
  if (typeof unitId !== 'string' || roles.some((role) => role !== 'partner')) return;
  const organisationId = await reader.organisationOfUnit(unitId);
  const isOwn = holdings.some((held) => held.organisationId === organisationId);
  if (organisationId !== undefined && isOwn) return;
  throw new Fault('FIELDS_INVALID', {}, { fields: [{ path: 'unitId', code: 'UNIT_UNKNOWN' }] });
}
