import { Injectable } from '@nestjs/common';
import { Database, SqlParameters, type Queryable, type Transaction } from '#database';
import type { Reach, ReportingRhythm } from '#domain';
import { BlindIndex } from '#protection';
import { knownReportsSql, unitReportsSql } from './unit-reports-sql.js';

/** The unit that somebody reports for. */
export interface OwnUnit {
  readonly id: string;
  readonly name: string;
  readonly rhythm: ReportingRhythm | 'none';
  /** Whether it owes no report today. */
  readonly paused: boolean;
}

export interface QuietReport {
  readonly id: string;
  readonly unitId: string;
  /** Civil dates, `periodFrom` inclusive, `periodTo` exclusive. */
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly reportedAt: Date;
}

/** A day on which a unit said something. */
export interface UnitReportDay {
  readonly reportedOn: string;
  readonly quiet: boolean;
}

const ADD = `
  INSERT INTO quiet_report (id, unit_id, period_from, period_to, reported_by, reported_at)
  SELECT id, unit_id, period_from, period_to, reported_by, reported_at
    FROM json_to_recordset($1::json) AS q (
      id uuid, unit_id uuid, period_from date, period_to date, reported_by uuid, reported_at timestamptz)
  ON CONFLICT (unit_id, period_from) DO NOTHING
  RETURNING id`;

const FIND = `
  SELECT id, unit_id AS "unitId", period_from AS "periodFrom", period_to AS "periodTo", reported_at AS "reportedAt"
    FROM quiet_report WHERE unit_id = $1 AND period_from = $2`;

const UNIT = `
  SELECT id, name, reporting_rhythm AS rhythm,
         EXISTS (SELECT FROM unit_pause x WHERE x.unit_id = unit.id AND x.valid_from <= $2::date
                    AND (x.valid_to IS NULL OR x.valid_to > $2::date)) AS paused
    FROM unit
   WHERE id = $1 AND valid_from <= $2::date AND (valid_to IS NULL OR valid_to > $2::date)`;

const daysSql = (known: string) => `
  WITH asked AS (SELECT $1::uuid AS id)
  SELECT d.reported_on AS "reportedOn", d.quiet
    FROM (${unitReportsSql({ units: 'asked', from: '$2', to: '$3', timeZone: '$4', positioned: false, known })}) d
   WHERE d.unit_id = $1::uuid ORDER BY 1`;

/** Writes and reads what units say when nothing happened. */
@Injectable()
export class QuietReportRepository {
  constructor(
    private readonly database: Database,
    private readonly marks: BlindIndex,
  ) {}

  /** Adds those whose unit and period have none. @returns the ids of those that were new. */
  async add(
    tx: Transaction,
    reports: readonly QuietReport[],
    reportedBy: string | null,
  ): Promise<ReadonlySet<string>> {
    const rows = reports.map((report) => ({
      id: report.id,
      unit_id: report.unitId,
      period_from: report.periodFrom,
      period_to: report.periodTo,
      reported_by: reportedBy,
      reported_at: report.reportedAt,
    }));
    const added = await tx.prepared<{ id: string }>('quiet-report.add', ADD, [
      JSON.stringify(rows),
    ]);
    return new Set(added.map(({ id }) => id));
  }

  async find(on: Queryable, unitId: string, periodFrom: string): Promise<QuietReport | undefined> {
    const [row] = await on.prepared<QuietReport>('quiet-report.find', FIND, [unitId, periodFrom]);
    return row;
  }

  /** A unit that is valid on a civil date. */
  async unit(id: string, localDate: string): Promise<OwnUnit | undefined> {
    const [row] = await this.database.prepared<OwnUnit>('unit.rhythm', UNIT, [id, localDate]);
    return row;
  }

  /**
   * The days from `from` (inclusive) to `to` (exclusive) on which a unit said something, as far as somebody with this
   * reach may know.
   */
  async days(
    unitId: string,
    period: { readonly from: string; readonly to: string },
    timeZone: string,
    reach: Reach,
  ): Promise<UnitReportDay[]> {
    const parameters = new SqlParameters();
    for (const value of [unitId, period.from, period.to, timeZone]) parameters.add(value);
    const sql = daysSql(knownReportsSql(reach, this.marks, parameters));
    return this.database.query<UnitReportDay>(sql, parameters.values);
  }
}
