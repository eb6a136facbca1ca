import { Injectable } from '@nestjs/common';
import type { Queryable, Transaction } from '#database';
import { ContentCipher, newId, type ContentPlace, type SealedContent } from '#protection';

export type RightsPart =
  'person' | 'extension' | 'decision' | 'restriction' | 'lifting' | 'weighing';

/** Who asks is as secret as the most secret thing that may be held of them. */
const TIER = 'strict';

const ADD = `
  WITH key AS (
    INSERT INTO content_key (revision_id, wrapping_key_id, wrapped) VALUES ($1, $6, $7)
  )
  INSERT INTO rights_text (id, case_id, part, nonce, ciphertext) VALUES ($1, $2, $3, $4, $5)`;

const OF = `
  SELECT t.id, t.case_id AS "caseId", t.part, t.nonce, t.ciphertext, k.wrapping_key_id AS "wrappingKeyId", k.wrapped
    FROM rights_text t JOIN content_key k ON k.revision_id = t.id
   WHERE t.case_id = ANY ($1::uuid[]) AND t.part = ANY ($2::text[])`;

const REMOVE = `
  WITH gone AS (DELETE FROM rights_text WHERE case_id = $1 AND part = $2 RETURNING id)
  DELETE FROM content_key WHERE revision_id IN (SELECT id FROM gone)`;

const placeOf = (id: string, part: RightsPart): ContentPlace => ({
  table: 'rights_text',
  revisionId: id,
  field: part,
});

/** The words of cases, each sealed with a data key of its own. */
@Injectable()
export class RightsTextRepository {
  constructor(private readonly cipher: ContentCipher) {}

  /** @returns the id of the text. */
  async add(tx: Transaction, caseId: string, part: RightsPart, words: unknown): Promise<string> {
    const id = newId();
    const sealed = this.cipher.seal(TIER, placeOf(id, part), JSON.stringify(words));
    const { nonce, ciphertext, wrappingKeyId, wrapped } = sealed;
    await tx.query(ADD, [id, caseId, part, nonce, ciphertext, wrappingKeyId, wrapped]);
    return id;
  }

  /** Takes a part away with its key; nothing when there is none. */
  async remove(tx: Transaction, caseId: string, part: RightsPart): Promise<void> {
    await tx.query(REMOVE, [caseId, part]);
  }

  /** One part of each of these cases, by case; a case without it, or whose words are erased, is left out. */
  async of<Words>(
    on: Queryable,
    caseIds: readonly string[],
    part: RightsPart,
  ): Promise<ReadonlyMap<string, Words>> {
    const rows = await on.query<SealedContent & { id: string; caseId: string }>(OF, [
      [...caseIds],
      [part],
    ]);
    return new Map(
      rows.map(({ id, caseId, ...sealed }) => [
        caseId,
        JSON.parse(this.cipher.open(placeOf(id, part), sealed)) as Words,
      ]),
    );
  }
}
