import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import { MUNICIPALITY_GROUPS } from './group.repository.js';

/** Of the groupings that hold, the one of the latest day that has come; of two of a day the file that came last. */
const GROUP_OF = `
  WITH standing AS (
    SELECT id, options->>'source' AS source, options->>'validFrom' AS valid_from
      FROM statistic_import
     WHERE profile = '${MUNICIPALITY_GROUPS}' AND withdrawn_at IS NULL AND options->>'validFrom' <= $2
     ORDER BY options->>'validFrom' DESC, number DESC
     LIMIT 1
  )
  SELECT s.source, s.valid_from AS "validFrom", own.group_code AS code, own.group_name AS name,
         (SELECT array_agg(m.municipality_code ORDER BY m.municipality_code) FROM municipality_group_member m
           WHERE m.import_id = s.id AND m.group_code = own.group_code AND m.municipality_code <> $1) AS others
    FROM standing s
    LEFT JOIN municipality_group_member own ON own.import_id = s.id AND own.municipality_code = $1`;

/** The grouping that holds, and what it says of a municipality. */
export interface StandingGrouping {
  /** Who made it, in the words of whoever took it in. */
  readonly source: string;
  readonly validFrom: string;
  /** Null when it does not name the municipality. */
  readonly group: {
    readonly code: string;
    readonly name: string;
    /** Codes of the other municipalities of the group. */
    readonly others: readonly string[];
  } | null;
}

interface Row {
  readonly source: string;
  readonly validFrom: string;
  readonly code: string | null;
  readonly name: string | null;
  readonly others: readonly string[] | null;
}

/** Reads which municipalities are alike. */
@Injectable()
export class GroupReader {
  constructor(private readonly database: Database) {}

  /** Null when no grouping holds on the day. @param localDate a civil date. */
  async groupOf(municipalityCode: string, localDate: string): Promise<StandingGrouping | null> {
    const values = [municipalityCode, localDate];
    const [row] = await this.database.prepared<Row>('statistics.group', GROUP_OF, values);
    if (row === undefined) return null;
    const { source, validFrom, code, name, others } = row;
    const group = code === null || name === null ? null : { code, name, others: others ?? [] };
    return { source, validFrom, group };
  }
}
