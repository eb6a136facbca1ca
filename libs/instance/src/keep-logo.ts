import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { AuditTrail } from '#audit';
import { Clock } from '#config';
import { Database, type Transaction } from '#database';
import { Fault, type Actor } from '#domain';
import { gatheredBytes } from './gathered-bytes.js';
import { logoFormatOf, type LogoMediaType } from './logo-format.js';

export const LOGO_BYTES_MAX = 200 * 1024;
const KEY = 'municipality';

export interface Logo {
  readonly mediaType: LogoMediaType;
  readonly bytes: Buffer;
}

/** Keeps the picture beside the name, and gives it back. */
@Injectable()
export class KeepLogo {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Faults: LOGO_REFUSED for anything but PNG, JPEG and WebP, BODY_TOO_LARGE. */
  async replace(actor: Actor, content: AsyncIterable<Buffer>): Promise<void> {
    const bytes = await gatheredBytes(content, LOGO_BYTES_MAX);
    const mediaType = logoFormatOf(bytes);
    if (mediaType === undefined) throw new Fault('LOGO_REFUSED');
    const digest = createHash('sha256').update(bytes).digest('hex');
    await this.database.transaction(async (tx) => {
      await tx.query(
        `INSERT INTO instance_logo (name, media_type, bytes, digest, changed_at)
         VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (name) DO UPDATE
           SET media_type = EXCLUDED.media_type, bytes = EXCLUDED.bytes, digest = EXCLUDED.digest,
               changed_at = EXCLUDED.changed_at`,
        [KEY, mediaType, bytes, digest, this.clock.now()],
      );
      await this.note(tx, actor, 'instance.logo-replaced', { mediaType, sha256: digest });
    });
  }

  async remove(actor: Actor): Promise<void> {
    await this.database.transaction(async (tx) => {
      const removed = await tx.query(`DELETE FROM instance_logo WHERE name = $1 RETURNING name`, [
        KEY,
      ]);
      if (removed.length > 0) await this.note(tx, actor, 'instance.logo-removed', {});
    });
  }

  /** Fault: NOT_FOUND when there is none. */
  async read(): Promise<Logo> {
    const [logo] = await this.database.query<Logo>(
      `SELECT media_type AS "mediaType", bytes FROM instance_logo WHERE name = $1`,
      [KEY],
    );
    if (logo === undefined) throw new Fault('NOT_FOUND');
    return logo;
  }

  /** Hexadecimal SHA-256 of the picture; null when there is none. */
  async digest(): Promise<string | null> {
    const [row] = await this.database.query<{ digest: string }>(
      `SELECT digest FROM instance_logo WHERE name = $1`,
      [KEY],
    );
    return row?.digest ?? null;
  }

  private note(tx: Transaction, actor: Actor, action: string, details: Record<string, unknown>) {
    const fact = { actorId: actor.accountId, action, subject: 'instance', subjectIds: [] };
    return this.audit.append(tx, { ...fact, details });
  }
}
