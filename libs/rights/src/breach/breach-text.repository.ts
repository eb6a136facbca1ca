import { Injectable } from '@nestjs/common';
import type { Queryable, Transaction } from '#database';
import { ContentCipher, newId, type ContentPlace, type SealedContent } from '#protection';

export const breachParts = [
  'what',
  'consequences',
  'measures',
  'riskReason',
  'noticeReason',
  'lateReason',
  'personText',
] as const;
export type BreachPart = (typeof breachParts)[number];
export type BreachWords = Partial<Record<BreachPart, string>>;

/** What tells how something was broken into is as secret as what it held. */
const TIER = 'strict';

const REMOVE = `
  WITH gone AS (DELETE FROM data_breach_text WHERE breach_id = $1 RETURNING id)
  DELETE FROM content_key WHERE revision_id IN (SELECT id FROM gone)`;
const ADD = `
  WITH key AS (
    INSERT INTO content_key (revision_id, wrapping_key_id, wrapped) VALUES ($1, $6, $7)
  )
  INSERT INTO data_breach_text (id, breach_id, part, nonce, ciphertext) VALUES ($1, $2, $3, $4, $5)`;
const OF = `
  SELECT t.id, t.part, t.nonce, t.ciphertext, k.wrapping_key_id AS "wrappingKeyId", k.wrapped
    FROM data_breach_text t JOIN content_key k ON k.revision_id = t.id WHERE t.breach_id = $1`;

const placeOf = (id: string, part: BreachPart): ContentPlace => ({
  ...{ table: 'data_breach_text', revisionId: id, field: part },
});

/** The words of breaches, each sealed with a data key of its own. */
@Injectable()
export class BreachTextRepository {
  constructor(private readonly cipher: ContentCipher) {}

  /** Puts these words in the place of those before, whose keys go. */
  async write(tx: Transaction, breachId: string, words: BreachWords): Promise<void> {
    await tx.query(REMOVE, [breachId]);
    for (const part of breachParts) {
      const text = words[part]?.trim();
      if (!text) continue;
      const id = newId();
      const { nonce, ciphertext, wrappingKeyId, wrapped } = this.cipher.seal(
        TIER,
        placeOf(id, part),
        text,
      );
      await tx.query(ADD, [id, breachId, part, nonce, ciphertext, wrappingKeyId, wrapped]);
    }
  }

  async of(on: Queryable, breachId: string): Promise<BreachWords> {
    type Row = SealedContent & { readonly id: string; readonly part: BreachPart };
    const rows = await on.query<Row>(OF, [breachId]);
    return Object.fromEntries(
      rows.map(({ id, part, ...sealed }) => [part, this.cipher.open(placeOf(id, part), sealed)]),
    );
  }
}
