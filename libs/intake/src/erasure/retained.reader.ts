import { Injectable } from '@nestjs/common';
import { Database, type Queryable, type Transaction } from '#database';
import type { IncidentKind, Tier } from '#domain';

/** What is asked of an incident before it may go. Nothing of what was written. */
export interface RetainedRow {
  readonly id: string;
  readonly reference: string;
  readonly organisationId: string | null;
  readonly revision: number;
  readonly kind: IncidentKind;
  readonly category: string;
  readonly tier: Tier;
  readonly receivedAt: Date;
  /** Of the last revision or step, whichever came last. */
  readonly lastNoteAt: Date;
  readonly closedAt: Date | null;
  readonly erasedAt: Date | null;
  /** Opened by break-glass, and nobody has said yet whether it was justified. */
  readonly isUnderReview: boolean;
  /** Its processing is restricted (article 18 GDPR): the person may need it kept. */
  readonly isRestricted: boolean;
}

const ROWS = `
  SELECT i.id, i.reference, r.organisation_id AS "organisationId", r.revision, r.kind, r.category, r.tier,
         i.received_at AS "receivedAt", greatest(r.recorded_at, h.set_at) AS "lastNoteAt",
         CASE WHEN h.state = 'closed' THEN h.set_at END AS "closedAt", i.erased_at AS "erasedAt",
         EXISTS (SELECT FROM break_glass b WHERE b.incident_id = i.id AND b.verdict IS NULL) AS "isUnderReview",
         i.restricted_at IS NOT NULL AS "isRestricted"
    FROM incident i
    JOIN incident_revision r ON r.incident_id = i.id AND r.revision = i.current_revision
    LEFT JOIN LATERAL (
      SELECT state, set_at FROM incident_handling WHERE incident_id = i.id ORDER BY id DESC LIMIT 1
    ) h ON true`;

/** Reads of incidents what rules of retention ask, from the open columns. */
@Injectable()
export class RetainedReader {
  constructor(private readonly database: Database) {}

  /** Those of an authority that have their content and came in before a moment, by id after `after`. */
  page(
    organisationId: string,
    { after, before, limit }: { after: string | null; before: Date; limit: number },
  ): Promise<RetainedRow[]> {
    return this.database.query<RetainedRow>(
      `${ROWS} WHERE r.organisation_id = $1 AND i.erased_at IS NULL AND i.received_at < $2
          AND ($3::uuid IS NULL OR i.id > $3) ORDER BY i.id LIMIT $4`,
      [organisationId, before, after, limit],
    );
  }

  /** These, locked until the transaction ends: no revision or step is written meanwhile. */
  async locked(tx: Transaction, ids: readonly string[]): Promise<Map<string, RetainedRow>> {
    await tx.query(`SELECT FROM incident WHERE id = ANY ($1::uuid[]) ORDER BY id FOR UPDATE`, [
      [...ids],
    ]);
    return this.among(tx, ids);
  }

  async among(on: Queryable, ids: readonly string[]): Promise<Map<string, RetainedRow>> {
    const rows = await on.query<RetainedRow>(`${ROWS} WHERE i.id = ANY ($1::uuid[])`, [[...ids]]);
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** These, in the order of their ids. */
  async read(ids: readonly string[]): Promise<RetainedRow[]> {
    return this.database.query<RetainedRow>(`${ROWS} WHERE i.id = ANY ($1::uuid[]) ORDER BY i.id`, [
      [...ids],
    ]);
  }

  /** The incident with this reference; undefined when there is none. */
  async byReference(reference: string): Promise<RetainedRow | undefined> {
    const [row] = await this.database.query<RetainedRow>(`${ROWS} WHERE i.reference = $1`, [
      reference,
    ]);
    return row;
  }

  /** The imports that told of these. */
  async importsOf(on: Queryable, ids: readonly string[]): Promise<string[]> {
    const rows = await on.query<{ id: string }>(
      `SELECT DISTINCT import_run_id AS id FROM incident_revision
        WHERE incident_id = ANY ($1::uuid[]) AND import_run_id IS NOT NULL ORDER BY 1`,
      [[...ids]],
    );
    return rows.map(({ id }) => id);
  }
}
