import { Injectable } from '@nestjs/common';
import { Database } from '#database';

/** What stands in the register, and what is wrong with it. */
export interface RegisterCheck {
  /** Nothing is missing, left over or out of its series. */
  readonly whole: boolean;
  readonly entries: number;
  /** Protected and strict incidents whose event has been forwarded and that have no entry. */
  readonly missing: number;
  /** Entries of incidents that are not there, or that never were protected or strict. */
  readonly unfounded: number;
  /** Authorities and years whose numbers are not 1 to the last one, each once. */
  readonly brokenSeries: number;
}

/** That one incident has no two entries is a constraint of the table. */
const CHECK = `
  SELECT (SELECT count(*) FROM register_entry) AS entries,
         (SELECT count(DISTINCT r.incident_id) FROM incident_revision r
           WHERE r.tier IN ('protected', 'strict')
             AND EXISTS (SELECT FROM revision_position p WHERE p.revision_id = r.id)
             AND NOT EXISTS (SELECT FROM register_entry e
                              WHERE e.document_class = 'incident' AND e.document_id = r.incident_id)) AS missing,
         (SELECT count(*) FROM register_entry e
           WHERE e.document_class = 'incident'
             AND NOT EXISTS (SELECT FROM incident_revision r
                              WHERE r.incident_id = e.document_id AND r.tier IN ('protected', 'strict'))) AS unfounded,
         (SELECT count(*) FROM register_series s
            FULL JOIN (SELECT organisation_id, year, count(*) AS given, max(number) AS last
                         FROM register_entry GROUP BY organisation_id, year) n USING (organisation_id, year)
           WHERE (s.last_number = n.given AND s.last_number = n.last) IS NOT TRUE) AS "brokenSeries"`;

/** Holds the register against the incidents: each protected or strict one has exactly one entry, and no number is lost. */
@Injectable()
export class CheckRegister {
  constructor(private readonly database: Database) {}

  async run(): Promise<RegisterCheck> {
    const [row] = await this.database.query<Omit<RegisterCheck, 'whole'>>(CHECK);
    if (row === undefined) throw new Error('a count gave no row');
    const { missing, unfounded, brokenSeries } = row;
    return { ...row, whole: missing + unfounded + brokenSeries === 0 };
  }
}
