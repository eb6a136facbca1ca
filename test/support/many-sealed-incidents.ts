import { Database } from '#database';
import type { FreshDatabase } from './fresh-database.js';

/** What sealed content of a short text takes, in SHA-512 digests of 64 bytes each: as good as random. */
const CONTENT_DIGESTS = 8;

/**
 * Writes `count` incidents of one revision each past the application: enough rows to be in the middle of. Their
 * content opens with no key; their tallies wait to be folded.
 */
export async function writeManyIncidents(fresh: FreshDatabase, count: number): Promise<void> {
  const owner = new Database({ url: fresh.ownerUrl, schema: fresh.schema, connectionsMax: 1 });
  const content = Array.from(
    { length: CONTENT_DIGESTS },
    (_, index) => `sha512(convert_to('${index} ' || n, 'UTF8'))`,
  );
  const every = `generate_series(1, ${count}) AS n`;
  const id = (kind: string) => `md5('${kind}' || n)::uuid`;
  try {
    await owner.transaction(async (tx) => {
      await tx.query(
        `INSERT INTO area (scheme, level, code, name, valid_from) VALUES ('many', 'district', 'many', 'Mängd', '2000-01-01')`,
      );
      await tx.query(
        `INSERT INTO incident (id, reference, sender_id, client_id, current_revision, status, received_at)
         SELECT ${id('i')}, 'H-' || n, ${id('s')}, ${id('c')}, 1, 'recorded', timestamptz '2026-01-01' + n * interval '1 minute'
           FROM ${every}`,
      );
      await tx.query(
        `INSERT INTO incident_revision (id, incident_id, revision, status, kind, category, severity, tier, source,
                                        area_key, local_month, weekday, hour_band, recorded_at)
         SELECT ${id('r')}, ${id('i')}, 1, 'recorded', 'observation', 'order.gathering', n % 5, 'internal', 'own',
                (SELECT area_key FROM area WHERE scheme = 'many'), date '2020-01-01' + (n % 60) * interval '1 month',
                1 + n % 7, n % 24, timestamptz '2026-01-01' + n * interval '1 minute'
           FROM ${every}`,
      );
      await tx.query(
        `INSERT INTO incident_content (revision_id, nonce, ciphertext, body_mac)
         SELECT ${id('r')}, substr(sha256(convert_to('n' || n, 'UTF8')), 1, 12), ${content.join(' || ')},
                sha256(convert_to('m' || n, 'UTF8'))
           FROM ${every}`,
      );
      await tx.query(
        `INSERT INTO content_key (revision_id, wrapping_key_id, wrapped)
         SELECT ${id('r')}, 'internal-1', substr(sha512(convert_to('w' || n, 'UTF8')), 1, 60) FROM ${every}`,
      );
      await tx.query(
        `INSERT INTO revision_position (revision_id, position)
         SELECT ${id('r')}, p.position + n FROM ${every}, stream_position p WHERE p.name = 'revision'`,
      );
      await tx.query(
        `UPDATE stream_position SET position = position + ${count} WHERE name = 'revision'`,
      );
      await tx.query(
        `INSERT INTO tally_stale (area_key, local_month, position, marked_at)
         SELECT DISTINCT area_key, local_month, 1, now() FROM incident_revision`,
      );
    });
  } finally {
    await owner.close();
  }
}
