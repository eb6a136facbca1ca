import { Injectable } from '@nestjs/common';
import { Database, type Queryable } from '#database';
import { KeyRing } from '#protection';
import { AuditCheckpoints } from './audit-checkpoints.js';
import { CHAIN_START, linkOf } from './audit-sealer.js';
import { macOf, type AuditEntry } from './audit-entry.js';

const ROWS_PER_PAGE = 2000;

export interface AuditVerdict {
  readonly intact: boolean;
  /** Rows that the chain holds and that were checked. */
  readonly sealed: number;
  /** Committed rows that the forwarder has not reached. Normal for a second; an alarm after that. */
  readonly unsealed: number;
  /** Heads noted outside the database that the chain was held against. */
  readonly checkpoints: number;
  /** The first place that does not fit, and how. Of a tail that was rewritten, the first row that it may begin at. */
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

/** How far the walk has come. */
interface Walked {
  readonly position: number;
  readonly link: Buffer;
  /** The last row that a checkpoint outside the database vouches for. */
  readonly vouched: number;
}

/**
 * Walks the whole chain in one snapshot, recomputes every row's HMAC and every link, and holds it against the heads
 * that were noted outside the database: they alone show that the end is cut off, or rewritten by one who has the key.
 */
@Injectable()
export class VerifyAudit {
  constructor(
    private readonly database: Database,
    private readonly ring: KeyRing,
    private readonly checkpoints: AuditCheckpoints,
  ) {}

  async run(): Promise<AuditVerdict> {
    // Before the snapshot is taken: what is noted is committed, so the snapshot has it.
    const noted = await this.checkpoints.read();
    return this.database.transaction((tx) => this.walk(tx, noted), {
      isolation: 'repeatable read',
    });
  }

  private async walk(tx: Queryable, noted: ReadonlyMap<number, string>): Promise<AuditVerdict> {
    let at: Walked = { position: 0, link: CHAIN_START, vouched: 0 };
    for (;;) {
      const page = await tx.query<SealedRow>(PAGE, [at.position]);
      for (const row of page) {
        const firstBreak = this.breakIn(row, at, noted);
        if (firstBreak !== null) return this.verdict(tx, at, noted, firstBreak);
        const vouched = noted.has(row.position) ? row.position : at.vouched;
        at = { position: row.position, link: row.link, vouched };
      }
      if (page.length < ROWS_PER_PAGE) break;
    }
    const [head] = await tx.query<{ position: number }>(
      `SELECT position FROM stream_position WHERE name = 'audit'`,
    );
    const isCut = head?.position !== at.position || isBeyond(noted, at.position);
    const cut = { position: at.position + 1, reason: 'the end of the chain is missing' };
    return this.verdict(tx, at, noted, isCut ? cut : null);
  }

  private breakIn(
    row: SealedRow,
    { position, link, vouched }: Walked,
    noted: ReadonlyMap<number, string>,
  ): AuditVerdict['firstBreak'] {
    const here = (reason: string) => ({ position: position + 1, reason });
    if (row.position !== position + 1) return here('a link is missing');
    if (row.id === null) return here('the row is missing');
    if (!macOf(this.ring.audit, asEntry(row)).equals(row.mac))
      return here('the row has been changed');
    const expected = linkOf(this.ring.audit, link, row.position, row.mac);
    if (!expected.equals(row.link)) return here('the link has been changed');
    const known = noted.get(row.position);
    if (known === undefined || known === row.link.toString('hex')) return null;
    const reason = `rows have been rewritten up to ${row.position}, where a checkpoint differs`;
    return { position: vouched + 1, reason };
  }

  private async verdict(
    tx: Queryable,
    { position: sealed }: Walked,
    { size: checkpoints }: ReadonlyMap<number, string>,
    firstBreak: AuditVerdict['firstBreak'],
  ): Promise<AuditVerdict> {
    const [rest] = await tx.query<{ unsealed: number }>(
      `SELECT count(*) AS unsealed FROM audit_entry e
        WHERE NOT EXISTS (SELECT 1 FROM audit_seal s WHERE s.entry_id = e.id)`,
    );
    const intact = firstBreak === null;
    return { intact, sealed, unsealed: rest?.unsealed ?? 0, checkpoints, firstBreak };
  }
}

function isBeyond(noted: ReadonlyMap<number, string>, position: number): boolean {
  for (const each of noted.keys()) if (each > position) return true;
  return false;
}
