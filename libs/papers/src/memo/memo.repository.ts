import { Injectable } from '@nestjs/common';
import type { Queryable, Transaction } from '#database';
import { emptyMemo, type Memo } from '#domain';
import { ContentCipher, newId, type ContentPlace, type SealedContent } from '#protection';

/** A memo quotes what is not decided: it lies under the key of what is protected. */
const TIER = 'protected';

export interface MemoRevision {
  readonly revision: number;
  /** The account; null for the demo's. */
  readonly writtenBy: string | null;
  readonly writtenAt: Date;
  readonly memo: Memo;
}

/** One that is kept. */
export interface KeptMemo extends MemoRevision {
  readonly id: string;
  readonly editionId: string;
}

type Row = Omit<KeptMemo, 'memo'> & SealedContent;

const SELECT = `
  SELECT m.id, m.edition_id AS "editionId", m.revision, m.written_by AS "writtenBy", m.written_at AS "writtenAt", m.nonce,
         m.ciphertext, k.wrapping_key_id AS "wrappingKeyId", k.wrapped
    FROM edition_memo m JOIN content_key k ON k.revision_id = m.id`;

const ADD = `
  WITH key AS (
    INSERT INTO content_key (revision_id, wrapping_key_id, wrapped) VALUES ($1, $7, $8)
  )
  INSERT INTO edition_memo (id, edition_id, revision, written_by, written_at, nonce, ciphertext)
  VALUES ($1, $2, $3, $4, $5, $6, $9)
  ON CONFLICT ON CONSTRAINT uq_edition_memo_revision DO NOTHING RETURNING id`;

const placeOf = (id: string): ContentPlace => ({
  ...{ table: 'edition_memo', revisionId: id },
  field: 'memo',
});

/** The revisions of memos, each sealed with a data key of its own. */
@Injectable()
export class MemoRepository {
  constructor(private readonly cipher: ContentCipher) {}

  /** @returns false when somebody else has kept that revision. */
  async add(tx: Transaction, editionId: string, row: MemoRevision): Promise<boolean> {
    const id = newId();
    const { nonce, ciphertext, wrappingKeyId, wrapped } = this.cipher.seal(
      ...([TIER, placeOf(id), JSON.stringify(row.memo)] as const),
    );
    const added = await tx.query(ADD, [
      ...[id, editionId, row.revision, row.writtenBy, row.writtenAt],
      ...[nonce, wrappingKeyId, wrapped, ciphertext],
    ]);
    return added.length === 1;
  }

  /** Newest first. */
  async of(on: Queryable, editionId: string, limit: number): Promise<KeptMemo[]> {
    const rows = await on.query<Row>(
      `${SELECT} WHERE m.edition_id = $1 ORDER BY m.revision DESC LIMIT $2`,
      [editionId, limit],
    );
    return rows.map((row) => this.opened(row));
  }

  /** One revision; undefined when there is none of this id. */
  async one(on: Queryable, id: string): Promise<KeptMemo | undefined> {
    const [row] = await on.query<Row>(`${SELECT} WHERE m.id = $1`, [id]);
    return row && this.opened(row);
  }

  private opened({ nonce, ciphertext, wrappingKeyId, wrapped, ...row }: Row): KeptMemo {
    const sealed = { nonce, ciphertext, wrappingKeyId, wrapped };
    const kept = JSON.parse(this.cipher.open(placeOf(row.id), sealed)) as Partial<Memo>;
    return { ...row, memo: { ...emptyMemo, ...kept } };
  }
}
