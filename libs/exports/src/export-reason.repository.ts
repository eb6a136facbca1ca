import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '#database';
import { ContentCipher, type ContentPlace, type SealedContent } from '#protection';

const ADD = `
  WITH key AS (
    INSERT INTO content_key (revision_id, wrapping_key_id, wrapped) VALUES ($1, $4, $5)
  )
  INSERT INTO export_reason (export_id, nonce, ciphertext) VALUES ($1, $2, $3)`;
const OF = `
  SELECT r.export_id AS "exportId", r.nonce, r.ciphertext, k.wrapping_key_id AS "wrappingKeyId", k.wrapped
    FROM export_reason r JOIN content_key k ON k.revision_id = r.export_id
   WHERE r.export_id = ANY ($1::uuid[])`;

const placeOf = (exportId: string): ContentPlace => ({
  table: 'export_reason',
  revisionId: exportId,
  field: 'reason',
});

/** Why exports were made: somebody's own words, so they lie sealed. */
@Injectable()
export class ExportReasonRepository {
  constructor(
    private readonly database: Database,
    private readonly cipher: ContentCipher,
  ) {}

  async add(tx: Transaction, exportId: string, reason: string): Promise<void> {
    const sealed = this.cipher.seal('protected', placeOf(exportId), reason);
    const { nonce, ciphertext, wrappingKeyId, wrapped } = sealed;
    await tx.query(ADD, [exportId, nonce, ciphertext, wrappingKeyId, wrapped]);
  }

  /** The reasons of those of these exports that have one. */
  async of(exportIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.database.query<SealedContent & { exportId: string }>(OF, [
      [...exportIds],
    ]);
    return new Map(
      rows.map(({ exportId, ...sealed }) => [
        exportId,
        this.cipher.open(placeOf(exportId), sealed),
      ]),
    );
  }
}
