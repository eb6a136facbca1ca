import { createHmac, type KeyObject } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '#config';
import type { Transaction } from '#database';
import { KeyRing } from '#protection';
import type { AuditHead } from './audit-head.js';

/** What the first link is chained to. */
const CHAIN_START = Buffer.alloc(32);

/** Link n = HMAC(key, link n−1 ‖ position n ‖ mac n). */
export function linkOf(key: KeyObject, previous: Buffer, position: number, mac: Buffer): Buffer {
  const at = Buffer.alloc(8);
  at.writeBigUInt64BE(BigInt(position));
  return createHmac('sha256', key).update(previous).update(at).update(mac).digest();
}

interface Head {
  readonly position: number;
  readonly link: Buffer | null;
}

/** Links committed audit rows into the chain. Only the forwarder calls it, one at a time. */
@Injectable()
export class AuditSealer {
  constructor(
    private readonly ring: KeyRing,
    private readonly clock: Clock,
  ) {}

  /**
   * Seals the rows with these ids, in the order given; the caller holds the stream's lock.
   * @returns the head from now on, for a checkpoint once it is committed; undefined when there was nothing to seal.
   */
  async seal(tx: Transaction, entryIds: readonly string[]): Promise<AuditHead | undefined> {
    if (entryIds.length === 0) return undefined;
    const [head] = await tx.prepared<Head>(
      'audit.head',
      `SELECT p.position, s.link FROM stream_position p
         LEFT JOIN audit_seal s ON s.position = p.position
        WHERE p.name = 'audit'`,
    );
    const entries = await tx.prepared<{ id: string; mac: Buffer }>(
      'audit.entries',
      `SELECT id, mac FROM audit_entry WHERE id = ANY ($1::uuid[])`,
      [[...entryIds]],
    );
    const macs = new Map(entries.map((entry) => [entry.id, entry.mac]));
    let position = head?.position ?? 0;
    let link: Buffer = head?.link ?? CHAIN_START;
    const links = entryIds.map((id) => {
      const mac = macs.get(id);
      if (mac === undefined) throw new Error(`audit row ${id} is in the outbox but not in the log`);
      position += 1;
      link = linkOf(this.ring.audit, link, position, mac);
      return { position, id, link: `\\x${link.toString('hex')}` };
    });
    await tx.prepared(
      'audit.seal',
      `INSERT INTO audit_seal (position, entry_id, link, sealed_at)
       SELECT position, id, link, $2
         FROM json_to_recordset($1::json) AS l (position bigint, id uuid, link bytea)`,
      [JSON.stringify(links), this.clock.now()],
    );
    await tx.prepared(
      'audit.move',
      `UPDATE stream_position SET position = $1 WHERE name = 'audit'`,
      [position],
    );
    return { position, link: link.toString('hex') };
  }
}

export { CHAIN_START };
