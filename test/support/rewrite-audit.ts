import { createHmac } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';

/**
 * Rewrites the audit log from `position` on so that its HMACs and links fit again, as one who has the key can: the
 * product's own rule for links, written a second time.
 */
export async function rewriteTail(
  owner: pg.Client,
  keyDir: string,
  position: number,
): Promise<void> {
  const ring = JSON.parse(await readFile(join(keyDir, 'keys.json'), 'utf8')) as { audit: string };
  const key = Buffer.from(ring.audit, 'base64');
  const rows = await owner.query<{ id: string; link: Buffer | null }>(
    `SELECT e.id, (SELECT link FROM audit_seal WHERE position = $1 - 1) AS link FROM audit_seal s
       JOIN audit_entry e ON e.id = s.entry_id WHERE s.position = $1`,
    [position],
  );
  const [forged] = rows.rows;
  if (forged === undefined) throw new Error(`no audit row at ${position}`);
  const occurredAt = new Date('2026-01-02T03:04:05.678Z');
  const columns = [forged.id, occurredAt.toISOString(), null, 'incident.read', 'incident', []];
  const mac = createHmac('sha256', key).update(JSON.stringify(columns)).update('{}').digest();
  await owner.query(
    `UPDATE audit_entry SET occurred_at = $2, actor_id = NULL, action = 'incident.read', subject = 'incident',
            subject_ids = '{}', details = '{}', mac = $3 WHERE id = $1`,
    [forged.id, occurredAt, mac],
  );
  let link = forged.link ?? Buffer.alloc(32);
  const tail = await owner.query<{ position: string; mac: Buffer }>(
    `SELECT s.position, e.mac FROM audit_seal s JOIN audit_entry e ON e.id = s.entry_id
      WHERE s.position >= $1 ORDER BY s.position`,
    [position],
  );
  for (const row of tail.rows) {
    const at = Buffer.alloc(8);
    at.writeBigUInt64BE(BigInt(row.position));
    link = createHmac('sha256', key).update(link).update(at).update(row.mac).digest();
    await owner.query(`UPDATE audit_seal SET link = $2 WHERE position = $1`, [row.position, link]);
  }
}
