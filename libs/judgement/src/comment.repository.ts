import { Injectable } from '@nestjs/common';
import type { Queryable, Transaction } from '#database';
import { ContentCipher, newId, type ContentPlace, type SealedContent } from '#protection';

const TIER = 'protected';

export interface NewComment {
  readonly pictureId: string;
  readonly section: string;
  readonly writtenBy: string;
  readonly writtenAt: Date;
  readonly text: string;
}

export interface Comment extends Omit<NewComment, 'pictureId'> {
  readonly id: string;
  readonly resolvedBy: string | null;
  readonly resolvedAt: Date | null;
}

const ADD = `
  WITH key AS (
    INSERT INTO content_key (revision_id, wrapping_key_id, wrapped) VALUES ($1, $8, $9)
  )
  INSERT INTO picture_comment (id, picture_id, section, written_by, written_at, nonce, ciphertext)
  VALUES ($1, $2, $3, $4, $5, $6, $7)`;

const placeOf = (id: string): ContentPlace => ({
  ...{ table: 'picture_comment', revisionId: id },
  field: 'text',
});

/** What is said of sections, each comment sealed with a data key of its own. */
@Injectable()
export class CommentRepository {
  constructor(private readonly cipher: ContentCipher) {}

  /** @returns its id. */
  async add(tx: Transaction, row: NewComment): Promise<string> {
    const id = newId();
    const sealed = this.cipher.seal(TIER, placeOf(id), row.text);
    await tx.query(ADD, [
      ...[id, row.pictureId, row.section, row.writtenBy, row.writtenAt],
      ...[sealed.nonce, sealed.ciphertext, sealed.wrappingKeyId, sealed.wrapped],
    ]);
    return id;
  }

  /** Those of one section, oldest first. */
  async list(on: Queryable, pictureId: string, section: string): Promise<Comment[]> {
    const rows = await on.query<Omit<Comment, 'text'> & SealedContent>(
      `SELECT c.id, c.section, c.written_by AS "writtenBy", c.written_at AS "writtenAt", c.nonce, c.ciphertext,
              c.resolved_by AS "resolvedBy", c.resolved_at AS "resolvedAt",
              k.wrapping_key_id AS "wrappingKeyId", k.wrapped
         FROM picture_comment c JOIN content_key k ON k.revision_id = c.id
        WHERE c.picture_id = $1 AND c.section = $2 ORDER BY c.id`,
      [pictureId, section],
    );
    return rows.map(({ nonce, ciphertext, wrappingKeyId, wrapped, ...row }) => {
      const sealed = { nonce, ciphertext, wrappingKeyId, wrapped };
      return { ...row, text: this.cipher.open(placeOf(row.id), sealed) };
    });
  }

  /** How many are open, by section. */
  async open(on: Queryable, pictureId: string): Promise<ReadonlyMap<string, number>> {
    const rows = await on.query<{ section: string; count: number }>(
      `SELECT section, count(*)::integer AS count FROM picture_comment
        WHERE picture_id = $1 AND resolved_at IS NULL GROUP BY section`,
      [pictureId],
    );
    return new Map(rows.map(({ section, count }) => [section, count]));
  }

  /** Resolves one, or opens it again. @returns false when the section has no such comment. */
  async resolve(
    tx: Transaction,
    { pictureId, section, id }: { pictureId: string; section: string; id: string },
    by: string | null,
    at: Date | null,
  ): Promise<boolean> {
    const changed = await tx.query(
      `UPDATE picture_comment SET resolved_by = $4, resolved_at = $5
        WHERE picture_id = $1 AND section = $2 AND id = $3 RETURNING id`,
      [pictureId, section, id, by, at],
    );
    return changed.length === 1;
  }
}
