import { Injectable } from '@nestjs/common';
import { Database, type Queryable, type Transaction } from '#database';

/** The record of an erasure as it is stored. */
export interface StoredProtocol {
  readonly proposalId: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly year: number;
  readonly number: number;
  readonly content: string;
  readonly sha256: string;
  readonly madeAt: Date;
  readonly emptiedAt: Date | null;
  readonly proposedBy: string;
  readonly approvedBy: string;
}

const PROTOCOLS = `
  SELECT t.proposal_id AS "proposalId", t.organisation_id AS "organisationId", o.name AS "organisationName", t.year,
         t.number, t.content, t.sha256, t.made_at AS "madeAt", p.emptied_at AS "emptiedAt",
         p.proposed_by AS "proposedBy", p.approved_by AS "approvedBy"
    FROM retention_protocol t
    JOIN retention_proposal p ON p.id = t.proposal_id
    JOIN organisation o ON o.id = t.organisation_id`;

/** Adds and reads records; none is ever changed. */
@Injectable()
export class ProtocolRepository {
  constructor(private readonly database: Database) {}

  /** The next number of an authority in a year. Whoever asks holds the authority. */
  async nextNumber(tx: Transaction, organisationId: string, year: number): Promise<number> {
    const [row] = await tx.query<{ next: number }>(
      `SELECT coalesce(max(number), 0) + 1 AS next FROM retention_protocol WHERE organisation_id = $1 AND year = $2`,
      [organisationId, year],
    );
    return row?.next ?? 1;
  }

  async add(
    tx: Transaction,
    protocol: Pick<
      StoredProtocol,
      'proposalId' | 'organisationId' | 'year' | 'number' | 'content' | 'sha256' | 'madeAt'
    >,
  ): Promise<void> {
    const { proposalId, organisationId, year, number, content, sha256, madeAt } = protocol;
    await tx.query(
      `INSERT INTO retention_protocol (proposal_id, organisation_id, year, number, content, sha256, made_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [proposalId, organisationId, year, number, content, sha256, madeAt],
    );
  }

  /** Those of an authority, the last first. */
  list(organisationId: string): Promise<StoredProtocol[]> {
    return this.database.query<StoredProtocol>(
      `${PROTOCOLS} WHERE t.organisation_id = $1 ORDER BY t.year DESC, t.number DESC`,
      [organisationId],
    );
  }

  async one(id: string, on: Queryable = this.database): Promise<StoredProtocol | undefined> {
    const [row] = await on.query<StoredProtocol>(`${PROTOCOLS} WHERE t.proposal_id = $1`, [id]);
    return row;
  }
}
