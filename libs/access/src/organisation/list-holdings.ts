import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import { Database } from '#database';
import { Fault, isRole, type Actor } from '#domain';
import { maySeeNameSql, viewerValues } from '../shown-person.js';
import type { ScopeDto } from '../session.dto.js';
import { lastDayOf } from './civil-dates.js';
import { requireKept } from './keeping.js';
import type { RoleHoldingDto, RoleHoldingsDto } from './role-holding.dto.js';

interface Row {
  readonly id: string;
  readonly personId: string;
  readonly name: string | null;
  readonly role: string;
  readonly unit: ScopeDto | null;
  readonly from: string;
  readonly validTo: string | null;
  readonly source: string | null;
}

const SEEN = maySeeNameSql({ viewer: '$2', administers: '$3', today: '$4' });
/** Whom the viewer may not see come last, in an order that their names and units have no part in. */
const LIST = `
  SELECT h.id, p.id AS "personId", CASE WHEN shown.seen THEN p.name END AS name, h.role,
         CASE WHEN u.id IS NOT NULL AND shown.seen
              THEN json_build_object('id', u.id, 'code', u.code, 'name', u.name) END AS unit,
         h.valid_from AS "from", h.valid_to AS "validTo", h.source
    FROM role_holding h
    JOIN person p ON p.id = h.person_id
    LEFT JOIN unit u ON u.id = h.unit_id
    CROSS JOIN LATERAL (SELECT ${SEEN} AS seen) shown
   WHERE coalesce(h.organisation_id, u.organisation_id) = $1
     AND (h.valid_to IS NULL OR h.valid_to > greatest($4::date, h.valid_from))
   ORDER BY shown.seen DESC, CASE WHEN shown.seen THEN u.name END NULLS FIRST,
         CASE WHEN shown.seen THEN p.name END, h.valid_from, h.id`;

/** Who holds which role in an organisation and its units, from when to when. */
@Injectable()
export class ListHoldings {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** Of today and to come. Fault: ORGANISATION_UNKNOWN, also where it is not the actor's to keep. */
  async run(actor: Actor, organisation: string): Promise<RoleHoldingsDto> {
    await requireKept(this.database, actor, { organisation }, 'ORGANISATION_UNKNOWN');
    const [found] = await this.database.query<{ id: string }>(
      `SELECT id FROM organisation WHERE code = $1`,
      [organisation],
    );
    if (found === undefined) throw new Fault('ORGANISATION_UNKNOWN');
    const today = this.clock.localDate(this.settings.timeZone);
    const values = [found.id, ...viewerValues(actor, today)];
    const rows = await this.database.query<Row>(LIST, values);
    return { items: rows.flatMap(holdingOf) };
  }
}

function holdingOf({ personId, name, role, validTo, source, ...row }: Row): RoleHoldingDto[] {
  if (!isRole(role)) return [];
  const person = { id: personId, name };
  return [{ ...row, person, role, lastDay: lastDayOf(validTo), fromRegister: source !== null }];
}
