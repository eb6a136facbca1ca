import { Injectable } from '@nestjs/common';
import { Database, type Queryable } from '#database';
import { KeyRing } from '#protection';
import { CHAIN_START, linkOf } from './audit-sealer.js';
import { macOf, type AuditEntry } from './audit-entry.js';

const ROWS_PER_PAGE = 2000;

export interface AuditVerdict {
  readonly intact: boolean;
  /** Rows that the chain holds and that were checked. */
  readonly sealed: number;
  /** Committed rows that the forwarder has not reached. Normal for a second; an alarm after that. */
  readonly unsealed: number;
  /** The first place that does not fit, and how. */
  readonly firstBreak: { readonly position: number; readonly reason: string } | null;
}

interface SealedRow {
  readonly position: number;
  readonly link: Buffer;
  readonly id: string | null;
  readonly occurred_at: Date;
  readonly actor_id: string | null;
  readonly action: string;
  readonly subject: string;
  readonly subject_ids: string[];
  readonly details: Record<string, unknown>;
  readonly mac: Buffer;
}

const PAGE = `
  SELECT s.position, s.link, e.id, e.occurred_at, e.actor_id, e.action, e.subject, e.subject_ids, e.details, e.mac
    FROM audit_seal s LEFT JOIN audit_entry e ON e.id = s.entry_id
   WHERE s.position > $1 ORDER BY s.position LIMIT ${ROWS_PER_PAGE}`;

function asEntry(row: SealedRow): AuditEntry {
  return {
    id: row.id ?? '',
    occurredAt: row.occurred_at,
    actorId: row.actor_id,
    action: row.action,
    subject: row.subject,
    subjectIds: row.subject_ids,
    details: row.details,
    mac: row.mac,
  };
}

/** Walks the whole chain in one snapshot and recomputes every row's HMAC and every link. */
@Injectable()
export class VerifyAudit {
  constructor(
    private readonly database: Database,
    private readonly ring: KeyRing,
  ) {}

  run(): Promise<AuditVerdict> {
    return this.database.transaction((tx) => this.walk(tx), { isolation: 'repeatable read' });
  }

  private async walk(tx: Queryable): Promise<AuditVerdict> {
    let position = 0;
    let link: Buffer = CHAIN_START;
    for (;;) {
      const page = await tx.query<SealedRow>(PAGE, [position]);
      for (const row of page) {
        const reason = this.breakIn(row, position, link);
        if (reason !== null) {
          return this.verdict(tx, position, { position: position + 1, reason });
        }
        position = row.position;
        link = row.link;
      }
      if (page.length < ROWS_PER_PAGE) break;
    }
    const [head] = await tx.query<{ position: number }>(
      `SELECT position FROM stream_position WHERE name = 'audit'`,
    );
    const cut = head?.position !== position;
    return this.verdict(
      tx,
      position,
      cut ? { position: position + 1, reason: 'the end of the chain is missing' } : null,
    );
  }

  private breakIn(row: SealedRow, position: number, link: Buffer): string | null {
    if (row.position !== position + 1) return 'a link is missing';
    if (row.id === null) return 'the row is missing';
    if (!macOf(this.ring.audit, asEntry(row)).equals(row.mac)) return 'the row has been changed';
    const expected = linkOf(this.ring.audit, link, row.position, row.mac);
    return expected.equals(row.link) ? null : 'the link has been changed';
  }

  private async verdict(
    tx: Queryable,
    sealed: number,
    firstBreak: AuditVerdict['firstBreak'],
  ): Promise<AuditVerdict> {
    const [rest] = await tx.query<{ unsealed: number }>(
      `SELECT count(*) AS unsealed FROM audit_entry e
        WHERE NOT EXISTS (SELECT 1 FROM audit_seal s WHERE s.entry_id = e.id)`,
    );
    return { intact: firstBreak === null, sealed, unsealed: rest?.unsealed ?? 0, firstBreak };
  }
}
