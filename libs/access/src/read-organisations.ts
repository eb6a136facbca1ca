import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import { Database } from '#database';
import type { Actor } from '#domain';
import { mayKeep } from './organisation/keeping.js';
import type {
  OrganisationDto,
  OrganisationsDto,
  OrganisationListQueryDto,
  UnitDto,
  UnitsDto,
  UnitsQueryDto,
} from './organisation.dto.js';
import { pageOf } from './page-of.js';

interface OrganisationRow extends Omit<OrganisationDto, 'mayChange'> {
  /** The ids of those that it lies under. */
  readonly above: readonly string[];
}

const ORGANISATIONS = `
  SELECT o.id, o.code, o.name, o.kind, p.code AS parent,
         array(SELECT a.level || ':' || a.code FROM organisation_area a
                WHERE a.organisation_id = o.id ORDER BY a.level, a.code) AS areas,
         array(SELECT w.code FROM organisation_partner op JOIN organisation w ON w.id = op.organisation_id
                WHERE op.partner_id = o.id ORDER BY w.code) AS "worksWith",
         to_char(o.valid_to - 1, 'YYYY-MM-DD') AS "lastDay", o.revision,
         array(WITH RECURSIVE line AS (
                 SELECT o.parent_id AS id
                 UNION SELECT l.parent_id FROM organisation l JOIN line ON l.id = line.id)
               SELECT id FROM line WHERE id IS NOT NULL) AS above
    FROM organisation o LEFT JOIN organisation p ON p.id = o.parent_id
   WHERE $2::boolean OR o.valid_to IS NULL OR o.valid_to > $1::date`;

const UNITS = `
  SELECT u.id, u.code, u.name, u.kind, o.code AS organisation, u.headcount, u.reporting_rhythm AS "reportingRhythm",
         to_char(u.valid_from, 'YYYY-MM-DD') AS "from", to_char(u.valid_to - 1, 'YYYY-MM-DD') AS "lastDay", u.revision,
         EXISTS (SELECT FROM unit_pause x WHERE x.unit_id = u.id AND x.valid_from <= $2::date
                    AND (x.valid_to IS NULL OR x.valid_to > $2::date)) AS paused
    FROM unit u JOIN organisation o ON o.id = u.organisation_id
   WHERE ($1::text IS NULL OR o.code = $1)
     AND ($3::boolean OR (u.valid_from <= $2::date AND (u.valid_to IS NULL OR u.valid_to > $2::date)))`;

/** Tells which organisations and units there are; never who works there. */
@Injectable()
export class ReadOrganisations {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** By name in Swedish order. Fault: FIELDS_INVALID for a cursor that was not made here. */
  async organisations(actor: Actor, query: OrganisationListQueryDto): Promise<OrganisationsDto> {
    const values = [this.clock.localDate(this.settings.timeZone), query.ended === 'true'];
    const rows = await this.database.query<OrganisationRow>(ORGANISATIONS, values);
    const items = rows.map(({ above, ...row }): OrganisationDto => {
      return { ...row, mayChange: mayKeep(actor, { organisationId: row.id, above }) };
    });
    return pageOf(items, query);
  }

  /** The units of today, or of all times, by name in Swedish order. Fault as above. */
  async units(query: UnitsQueryDto): Promise<UnitsDto> {
    const today = this.clock.localDate(this.settings.timeZone);
    const values = [query.organisation ?? null, today, query.ended === 'true'];
    return pageOf(await this.database.query<UnitDto>(UNITS, values), query);
  }
}
