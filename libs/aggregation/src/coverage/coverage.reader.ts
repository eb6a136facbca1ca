import { Injectable } from '@nestjs/common';
import { Database, SqlParameters } from '#database';
import type { Reach, ReportingUnit, UnitReport } from '#domain';
import { knownReportsSql, unitReportsSql } from '#intake';
import { BlindIndex } from '#protection';

/** An area as organisations are said to answer for it. */
export interface AreaName {
  readonly scheme: string;
  readonly level: string;
  readonly code: string;
}

/** Whose reports are looked for. */
export interface CoverageOrder {
  /** The area and all that lies in it; null: every unit. */
  readonly within: readonly AreaName[] | null;
  /** What the area lies in, coarse to fine: the finest that somebody answers for, when nobody does within. */
  readonly above: readonly AreaName[];
  /** Units of these alone, wherever they answer for. */
  readonly organisations?: readonly string[];
  /** Civil dates of the reports, `from` inclusive, `to` exclusive. */
  readonly from: string;
  readonly to: string;
  readonly timeZone: string;
  /** Incidents that the reader may not know of are no reports to them. */
  readonly reach: Reach;
}

export interface NamedUnit extends ReportingUnit {
  readonly name: string;
  readonly organisationId: string;
}

/** That an organisation answers for an area. */
export interface AnsweredArea extends AreaName {
  readonly organisationId: string;
}

/** Units and their reports, all of one snapshot. */
export interface CoverageSnapshot {
  readonly position: number;
  /** The first day that anybody here has said anything, or could have; null before the first account. */
  readonly since: string | null;
  readonly units: readonly NamedUnit[];
  readonly reports: readonly UnitReport[];
  /** Who answers for what of the areas looked within. */
  readonly answers: readonly AnsweredArea[];
}

const ANSWERING = `($1::json IS NULL
         OR u.organisation_id IN (SELECT organisation_id FROM within UNION ALL SELECT organisation_id FROM above))`;

const snapshotSql = (known: string, whose: string) => `
  WITH within AS (
    SELECT oa.organisation_id, scheme, level, code
      FROM json_to_recordset($1::json) AS w (scheme text, level text, code text)
      JOIN organisation_area oa USING (scheme, level, code)
  ), above AS (
    SELECT oa.organisation_id
      FROM json_to_recordset($2::json) AS w (scheme text, level text, code text, rank integer)
      JOIN organisation_area oa USING (scheme, level, code)
     WHERE NOT EXISTS (SELECT FROM within)
     ORDER BY w.rank DESC LIMIT 1
  ), owing AS (
    SELECT u.id, u.name, u.organisation_id, u.reporting_rhythm, u.valid_from, u.valid_to
      FROM unit u
     WHERE u.reporting_rhythm <> 'none'
       AND ${whose}
  )
  SELECT (SELECT position FROM stream_position WHERE name = 'revision') AS position,
         (SELECT least((min(a.created_at) AT TIME ZONE $5)::date, (SELECT min(period_from) FROM quiet_report))
            FROM account a) AS since,
         (SELECT coalesce(json_agg(json_build_object(
             'unitId', id, 'name', name, 'organisationId', organisation_id, 'rhythm', reporting_rhythm,
             'validFrom', valid_from, 'validTo', valid_to,
             'pauses', (SELECT coalesce(json_agg(json_build_object('from', x.valid_from, 'to', x.valid_to)), '[]')
                          FROM unit_pause x WHERE x.unit_id = owing.id)) ORDER BY name, id), '[]') FROM owing) AS units,
         (SELECT coalesce(json_agg(json_build_object('unitId', d.unit_id, 'on', d.reported_on)), '[]')
            FROM (${unitReportsSql({ units: 'owing', from: '$3', to: '$4', timeZone: '$5', positioned: true, known })}) d
         ) AS reports,
         (SELECT coalesce(json_agg(json_build_object(
             'organisationId', organisation_id, 'scheme', scheme, 'level', level, 'code', code)), '[]') FROM within
         ) AS answers`;

@Injectable()
export class CoverageReader {
  constructor(
    private readonly database: Database,
    private readonly marks: BlindIndex,
  ) {}

  async snapshot(order: CoverageOrder): Promise<CoverageSnapshot> {
    const parameters = new SqlParameters();
    parameters.add(order.within && JSON.stringify(order.within));
    parameters.add(JSON.stringify(order.above.map((area, rank) => ({ ...area, rank }))));
    for (const value of [order.from, order.to, order.timeZone]) parameters.add(value);
    const known = knownReportsSql(order.reach, this.marks, parameters);
    const whose = order.organisations
      ? `u.organisation_id = ANY (${parameters.add([...order.organisations])}::uuid[])`
      : ANSWERING;
    const sql = snapshotSql(known, whose);
    const [row] = await this.database.query<CoverageSnapshot>(sql, parameters.values);
    return row ?? { position: 0, since: null, units: [], reports: [], answers: [] };
  }
}
