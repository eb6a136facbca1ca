import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import { Database } from '#database';
import type {
  OrganisationDto,
  OrganisationsDto,
  OrganisationsQueryDto,
  UnitDto,
  UnitsDto,
  UnitsQueryDto,
} from './organisation.dto.js';
import { pageOf } from './page-of.js';

const ORGANISATIONS = `
  SELECT o.id, o.code, o.name, o.kind, p.code AS parent,
         array(SELECT a.level || ':' || a.code FROM organisation_area a
                WHERE a.organisation_id = o.id ORDER BY a.level, a.code) AS areas
    FROM organisation o LEFT JOIN organisation p ON p.id = o.parent_id`;

const UNITS = `
  SELECT u.id, u.code, u.name, u.kind, o.code AS organisation, u.headcount, u.reporting_rhythm AS "reportingRhythm"
    FROM unit u JOIN organisation o ON o.id = u.organisation_id
   WHERE ($1::text IS NULL OR o.code = $1)
     AND u.valid_from <= $2::date AND (u.valid_to IS NULL OR u.valid_to > $2::date)`;

/** Tells which organisations and units there are; never who works there. */
@Injectable()
export class ReadOrganisations {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** By name in Swedish order. Fault: FIELDS_INVALID for a cursor that was not made here. */
  async organisations(query: OrganisationsQueryDto): Promise<OrganisationsDto> {
    return pageOf(await this.database.query<OrganisationDto>(ORGANISATIONS), query);
  }

  /** The units of today, by name in Swedish order. Fault as above. */
  async units(query: UnitsQueryDto): Promise<UnitsDto> {
    const today = this.clock.localDate(this.settings.timeZone);
    const values = [query.organisation ?? null, today];
    return pageOf(await this.database.query<UnitDto>(UNITS, values), query);
  }
}
