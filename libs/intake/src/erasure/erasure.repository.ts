import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '#database';

/** What an erasure rests on. */
export interface ErasureGround {
  readonly proposalId: string;
  /** Who decided the rule, when and in which section, in one line. */
  readonly decision: string;
}

/** When the content of an incident went, and by which decision. */
export interface Erasure {
  readonly at: Date;
  readonly decision: string;
}

const REVISIONS = `SELECT id FROM incident_revision WHERE incident_id = ANY ($1::uuid[])`;
const OWNERS = `
  ${REVISIONS}
  UNION ALL SELECT id FROM incident_handling WHERE incident_id = ANY ($1::uuid[])
  UNION ALL SELECT id FROM break_glass WHERE incident_id = ANY ($1::uuid[])`;

/** Removes all that was written of incidents. Statistical columns, and that something happened, stay. */
@Injectable()
export class ErasureRepository {
  constructor(private readonly database: Database) {}

  /** Undefined for an incident that has its content. */
  async find(incidentId: string): Promise<Erasure | undefined> {
    const [row] = await this.database.query<Erasure>(
      `SELECT i.erased_at AS at, e.decision FROM incident_erasure e JOIN incident i ON i.id = e.incident_id
        WHERE e.incident_id = $1`,
      [incidentId],
    );
    return row;
  }

  /** Keys first: without them every copy of the ciphertext is noise. */
  async removeKeys(tx: Transaction, incidentIds: readonly string[]): Promise<void> {
    await tx.query(`DELETE FROM content_key WHERE revision_id IN (${OWNERS})`, [[...incidentIds]]);
  }

  /** What was told of them, the digests by which a repetition was known among it. */
  async removeContent(tx: Transaction, incidentIds: readonly string[]): Promise<void> {
    const ids = [[...incidentIds]];
    await tx.query(`DELETE FROM incident_content WHERE revision_id IN (${REVISIONS})`, ids);
  }

  /** The words to reporters; the steps themselves stay. A step may not be changed, so it is written anew without them. */
  async removeAnswers(tx: Transaction, incidentIds: readonly string[]): Promise<void> {
    const steps = await tx.query<{ id: string; row: string }>(
      `DELETE FROM incident_handling WHERE incident_id = ANY ($1::uuid[]) AND ciphertext IS NOT NULL
       RETURNING id, jsonb_build_array(id, incident_id, state, set_by, set_at)::text AS row`,
      [[...incidentIds]],
    );
    await tx.query(
      `INSERT INTO incident_handling (id, incident_id, state, set_by, set_at)
       SELECT (s->>0)::uuid, (s->>1)::uuid, s->>2, (s->>3)::uuid, (s->>4)::timestamptz
         FROM unnest($1::text[]) AS row CROSS JOIN LATERAL (SELECT row::jsonb AS s) one`,
      [steps.map(({ row }) => row)],
    );
  }

  /** Why they were opened by break-glass. That they were, and what the second person said of it, stays. */
  async removeReasons(tx: Transaction, incidentIds: readonly string[]): Promise<void> {
    await tx.query(
      `UPDATE break_glass SET nonce = ''::bytea, ciphertext = ''::bytea WHERE incident_id = ANY ($1::uuid[])`,
      [[...incidentIds]],
    );
  }

  async mark(
    tx: Transaction,
    incidentIds: readonly string[],
    { proposalId, decision }: ErasureGround,
    at: Date,
  ): Promise<void> {
    await tx.query(`UPDATE incident SET erased_at = $2 WHERE id = ANY ($1::uuid[])`, [
      [...incidentIds],
      at,
    ]);
    await tx.query(
      `INSERT INTO incident_erasure (incident_id, proposal_id, decision)
       SELECT id, $2::uuid, $3 FROM unnest($1::uuid[]) AS id`,
      [[...incidentIds], proposalId, decision],
    );
  }
}
