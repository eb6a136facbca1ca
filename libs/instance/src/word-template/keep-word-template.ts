import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Clock } from '#config';
import { Database, type Transaction } from '#database';
import { cleanedTemplate, type WordTemplate } from '#documents';
import type { Actor } from '#domain';
import { gatheredBytes } from '../gathered-bytes.js';

/** A template with a dozen pictures has a tenth. */
export const WORD_TEMPLATE_BYTES_MAX = 5 * 1024 * 1024;
const KEY = 'municipality';

export interface KeptTemplate extends WordTemplate {
  readonly changedAt: Date;
}

/** Keeps the municipality's own Word template, without what no paper uses, and gives it back. */
@Injectable()
export class KeepWordTemplate {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Faults: WORD_TEMPLATE_REFUSED with the reason, BODY_TOO_LARGE. */
  async replace(actor: Actor, content: AsyncIterable<Buffer>): Promise<void> {
    const sent = await gatheredBytes(content, WORD_TEMPLATE_BYTES_MAX);
    const { bytes, digest } = await cleanedTemplate(sent);
    await this.database.transaction(async (tx) => {
      await tx.query(
        `INSERT INTO instance_word_template (name, bytes, digest, changed_at)
         VALUES ($1, $2, $3, $4)
         ON CONFLICT (name) DO UPDATE
           SET bytes = EXCLUDED.bytes, digest = EXCLUDED.digest, changed_at = EXCLUDED.changed_at`,
        [KEY, Buffer.from(bytes), digest, this.clock.now()],
      );
      await this.note(tx, actor, 'instance.word-template-replaced', { sha256: digest });
    });
  }

  async remove(actor: Actor): Promise<void> {
    await this.database.transaction(async (tx) => {
      const removed = await tx.query(
        `DELETE FROM instance_word_template WHERE name = $1 RETURNING name`,
        [KEY],
      );
      if (removed.length > 0) await this.note(tx, actor, 'instance.word-template-removed', {});
    });
  }

  /** Null where the municipality has none: papers are then set in our own. */
  async read(): Promise<KeptTemplate | null> {
    const [kept] = await this.database.query<KeptTemplate>(
      `SELECT bytes, digest, changed_at AS "changedAt" FROM instance_word_template WHERE name = $1`,
      [KEY],
    );
    return kept ?? null;
  }

  /** Hexadecimal SHA-256 of what is kept; null where there is none. */
  async digest(): Promise<string | null> {
    const [row] = await this.database.query<{ digest: string }>(
      `SELECT digest FROM instance_word_template WHERE name = $1`,
      [KEY],
    );
    return row?.digest ?? null;
  }

  private note(tx: Transaction, actor: Actor, action: string, details: Record<string, unknown>) {
    const fact = { actorId: actor.accountId, action, subject: 'instance', subjectIds: [] };
    return this.audit.append(tx, { ...fact, details });
  }
}
