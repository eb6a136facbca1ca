import type { Transaction } from '#database';
import { Fault } from '#domain';

/** Where a role is held, by the codes of registers. With neither, the whole municipality. */
export interface PlaceCodes {
  readonly organisation?: string | undefined;
  /** Units of different organisations may have the same code. */
  readonly unit?: string | undefined;
}

export interface PlaceIds {
  readonly organisationId: string | null;
  readonly unitId: string | null;
}

const ORGANISATION = `
  SELECT id AS "organisationId", NULL::uuid AS "unitId" FROM organisation
   WHERE code = $1 AND (valid_to IS NULL OR valid_to > $2::date)`;
const UNIT = `
  SELECT u.organisation_id AS "organisationId", u.id AS "unitId"
    FROM unit u JOIN organisation o ON o.id = u.organisation_id
   WHERE u.code = $3 AND ($1::text IS NULL OR o.code = $1)
     AND (u.valid_to IS NULL OR u.valid_to > $2::date)`;

/**
 * The place that codes name today. Faults: ORGANISATION_UNKNOWN; UNIT_UNKNOWN; FIELDS_INVALID (`organisation`) when
 * several organisations have a unit of that code.
 */
export async function placeOfCodes(
  tx: Transaction,
  { organisation, unit }: PlaceCodes,
  today: string,
): Promise<PlaceIds> {
  if (organisation !== undefined) {
    const found = await tx.query<PlaceIds>(ORGANISATION, [organisation, today]);
    if (found[0] === undefined) throw new Fault('ORGANISATION_UNKNOWN');
    if (unit === undefined) return found[0];
  }
  if (unit === undefined) return { organisationId: null, unitId: null };
  const [place, other] = await tx.query<PlaceIds>(UNIT, [organisation ?? null, today, unit]);
  if (place === undefined) throw new Fault('UNIT_UNKNOWN');
  if (other !== undefined) {
    const fields = [{ path: 'organisation', code: 'FIELD_REQUIRED' as const }];
    throw new Fault('FIELDS_INVALID', {}, { fields });
  }
  return place;
}
