import { Injectable } from '@nestjs/common';
import { Database, SqlParameters } from '#database';
import { countedCategories, type HourCount, type TallyFilter } from '#domain';

/** Which incidents are counted by weekday and hour. */
export interface HourOrder {
  /** First days, `from` inclusive, `to` exclusive. */
  readonly months: { readonly from: string; readonly to: string };
  readonly areaKeys: readonly number[];
  /** What is counted: incidents that pass any of these. */
  readonly parts: readonly TallyFilter[];
}

/** Incidents that have weekday, hour and how exactly the time is known in common. */
export interface HourRow extends HourCount {
  /** Whether their categories are counted. */
  readonly isCounted: boolean;
}

/** The columns and types of what a tally can be narrowed by. */
const NARROWING = {
  category: ['r.category', 'text'],
  kind: ['r.kind', 'text'],
  severity: ['r.severity', 'smallint'],
  source: ['r.source', 'text'],
  tier: ['r.tier', 'text'],
  organisationId: ['r.organisation_id', 'uuid'],
} as const;

/**
 * The incidents that stand, as everywhere: the last revision that has a position, unless it is withdrawn. That the
 * incident names it as its last is looked at first, since it nearly always does and saves looking for a later one.
 */
const STANDING = `
  incident_revision r
    JOIN revision_position p ON p.revision_id = r.id
    JOIN incident i ON i.id = r.incident_id
   WHERE r.status = 'recorded'
     AND (i.current_revision = r.revision OR NOT EXISTS (
       SELECT 1 FROM incident_revision n JOIN revision_position np ON np.revision_id = n.id
        WHERE n.incident_id = r.incident_id AND n.revision > r.revision))`;

/** Reads what no pack holds straight from the revisions: the cost follows the incidents of the answer. */
@Injectable()
export class HourReader {
  constructor(private readonly database: Database) {}

  /** One statement, so one snapshot and one position. */
  async run({
    months,
    areaKeys,
    parts,
  }: HourOrder): Promise<{ position: number; rows: HourRow[] }> {
    const parameters = new SqlParameters();
    const conditions = [
      `r.area_key = ANY (${parameters.add([...areaKeys])}::int[])`,
      `r.local_month >= ${parameters.add(months.from)}::date`,
      `r.local_month < ${parameters.add(months.to)}::date`,
      parts.length === 0
        ? 'false'
        : `(${parts.map((part) => `(${partSql(part, parameters)})`).join(' OR ')})`,
    ];
    const found = await this.database.query<
      Omit<HourRow, 'count'> & { position: number; count: number | null }
    >(
      `SELECT h.position, f.*
         FROM stream_position h LEFT JOIN (
           SELECT r.category = ANY (${parameters.add([...countedCategories])}::text[]) AS "isCounted", r.weekday, r.hour_band AS hour,
                  r.hours_touched AS hours, count(*)::int AS count
             FROM ${STANDING} AND ${conditions.join(' AND ')}
            GROUP BY 1, 2, 3, 4
         ) f ON true
        WHERE h.name = 'revision'`,
      parameters.values,
    );
    const rows = found.flatMap(({ position: _position, count, ...row }) =>
      count === null ? [] : [{ ...row, count }],
    );
    return { position: found[0]?.position ?? 0, rows };
  }
}

function partSql(part: TallyFilter, parameters: SqlParameters): string {
  const conditions = Object.entries(NARROWING).flatMap(([dimension, [column, type]]) => {
    const wanted = part[dimension as keyof typeof NARROWING];
    if (wanted === undefined) return [];
    const values = [...wanted].filter((value) => value !== null);
    return [`${column} = ANY (${parameters.add(values)}::${type}[])`];
  });
  return conditions.join(' AND ') || 'true';
}
