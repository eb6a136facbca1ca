import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '#database';
import type { SealedContent } from '#protection';

/** An open report as it is stored. */
export interface StoredFaultReport extends SealedContent {
  readonly id: string;
  readonly receivedAt: Date;
}

interface NewFaultReport extends StoredFaultReport {
  readonly clientId: string;
}

const ADD = `
  WITH added AS (
    INSERT INTO fault_report (id, client_id, received_at, nonce, ciphertext)
    VALUES ($1, $2, $3, $4, $5)
    ON CONFLICT (client_id) DO NOTHING
    RETURNING id
  ), key AS (
    INSERT INTO content_key (revision_id, wrapping_key_id, wrapped)
    SELECT id, $6, $7 FROM added
  )
  SELECT received_at AS "receivedAt" FROM fault_report WHERE client_id = $2
  UNION ALL
  SELECT $3::timestamptz FROM added`;

const OPEN = `
  SELECT f.id, f.received_at AS "receivedAt", f.nonce, f.ciphertext,
         k.wrapping_key_id AS "wrappingKeyId", k.wrapped
    FROM fault_report f JOIN content_key k ON k.revision_id = f.id
   WHERE f.closed_at IS NULL AND ($1::uuid IS NULL OR f.id < $1)
   ORDER BY f.id DESC
   LIMIT $2`;

const CLOSE = `
  WITH closed AS (
    UPDATE fault_report SET closed_at = $2, nonce = NULL, ciphertext = NULL
     WHERE id = $1 AND closed_at IS NULL
    RETURNING id
  ), key AS (
    DELETE FROM content_key WHERE revision_id IN (SELECT id FROM closed)
  )
  SELECT id FROM closed`;

/** Writes and reads fault reports; the key of the words lies in `content_key` under the report's id. */
@Injectable()
export class FaultReportRepository {
  constructor(private readonly database: Database) {}

  /** When it was received: now, or when it first came. */
  async add(report: NewFaultReport): Promise<Date> {
    const { id, clientId, receivedAt, nonce, ciphertext, wrappingKeyId, wrapped } = report;
    const [row] = await this.database.prepared<{ receivedAt: Date }>('fault-report.add', ADD, [
      ...[id, clientId, receivedAt, nonce, ciphertext, wrappingKeyId, wrapped],
    ]);
    return row?.receivedAt ?? receivedAt;
  }

  async receivedSince(since: Date): Promise<number> {
    const [row] = await this.database.prepared<{ count: number }>(
      'fault-report.received-since',
      `SELECT count(*)::integer AS count FROM fault_report WHERE received_at > $1`,
      [since],
    );
    return row?.count ?? 0;
  }

  open(before: string | null, limit: number): Promise<StoredFaultReport[]> {
    return this.database.prepared<StoredFaultReport>('fault-report.open', OPEN, [before, limit]);
  }

  /** Whether it was open. */
  async close(tx: Transaction, id: string, closedAt: Date): Promise<boolean> {
    return (await tx.prepared('fault-report.close', CLOSE, [id, closedAt])).length > 0;
  }
}
