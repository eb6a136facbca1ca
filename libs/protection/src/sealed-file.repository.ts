import { Injectable } from '@nestjs/common';
import type { Tier } from '#domain';
import { Database, type Transaction } from '#database';
import type { WrappedKey } from './data-key.js';
import type { SealedChunk } from './file-chunk.js';

/** Pieces removed in one transaction. */
const REMOVE_CHUNKS = 64;

/** What is known of a file when it is begun. */
export interface FileMeta {
  readonly name: string;
  readonly mediaType: string;
  /** The strictest tier of what it holds: decides which key wraps its key. */
  readonly tier: Tier;
  /** The account; null for the system itself. */
  readonly createdBy: string | null;
  /** When it is swept; null: it stays until it is removed. */
  readonly expiresAt: Date | null;
}

/** A whole file, still sealed. */
export interface StoredFile extends WrappedKey {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly tier: Tier;
  /** Plain bytes. */
  readonly bytes: number;
  readonly sha256: string;
  /** The account; null for the system itself. */
  readonly createdBy: string | null;
}

const BEGIN = `
  WITH key AS (
    INSERT INTO content_key (revision_id, wrapping_key_id, wrapped) VALUES ($1, $8, $9)
  )
  INSERT INTO sealed_file (id, name, media_type, tier, created_by, created_at, expires_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7)`;

const FIND = `
  SELECT f.id, f.name, f.media_type AS "mediaType", f.tier, f.bytes, f.sha256, f.created_by AS "createdBy",
         k.wrapping_key_id AS "wrappingKeyId", k.wrapped
    FROM sealed_file f JOIN content_key k ON k.revision_id = f.id
   WHERE f.id = $1 AND f.bytes IS NOT NULL AND (f.expires_at IS NULL OR f.expires_at > $2)`;

const FORGET_KEY = `
  WITH key AS (DELETE FROM content_key WHERE revision_id = $1)
  UPDATE sealed_file SET bytes = NULL, sha256 = NULL WHERE id = $1 RETURNING id`;

const REMOVE_PIECES = `
  DELETE FROM sealed_file_chunk
   WHERE file_id = $1
     AND sequence IN (SELECT sequence FROM sealed_file_chunk WHERE file_id = $1 LIMIT ${REMOVE_CHUNKS})
  RETURNING sequence`;

const OVERDUE = `
  SELECT id FROM sealed_file WHERE expires_at <= $1 OR (bytes IS NULL AND created_at < $2) ORDER BY id`;

/** The rows of sealed files. A file is whole once `finish` has set its final mark. */
@Injectable()
export class SealedFileRepository {
  constructor(private readonly database: Database) {}

  async begin(id: string, meta: FileMeta, key: WrappedKey, createdAt: Date): Promise<void> {
    await this.database.prepared('sealed-file.begin', BEGIN, [
      id,
      meta.name,
      meta.mediaType,
      meta.tier,
      meta.createdBy,
      createdAt,
      meta.expiresAt,
      key.wrappingKeyId,
      key.wrapped,
    ]);
  }

  /** Writes several pieces in one transaction of their own. */
  async append(id: string, chunks: readonly SealedChunk[]): Promise<void> {
    const rows = chunks.map(
      (_, index) => `($1, $${3 * index + 2}, $${3 * index + 3}, $${3 * index + 4})`,
    );
    await this.database.query(
      `INSERT INTO sealed_file_chunk (file_id, sequence, nonce, ciphertext) VALUES ${rows.join(', ')}`,
      [id, ...chunks.flatMap(({ sequence, nonce, ciphertext }) => [sequence, nonce, ciphertext])],
    );
  }

  /**
   * Sets the final mark, and another tier with the key wrapped for it when one is given.
   * @returns whether the file was still there to be finished.
   */
  finish(
    id: string,
    bytes: number,
    sha256: string,
    rewrapped?: { readonly tier: Tier; readonly key: WrappedKey },
  ): Promise<boolean> {
    return this.database.transaction(async (tx) => {
      const rows = await tx.query(
        `UPDATE sealed_file SET bytes = $2, sha256 = $3, tier = coalesce($4, tier)
          WHERE id = $1 AND bytes IS NULL RETURNING id`,
        [id, bytes, sha256, rewrapped?.tier ?? null],
      );
      if (rows.length === 1 && rewrapped !== undefined)
        await this.replaceKey(tx, id, rewrapped.key);
      return rows.length === 1;
    });
  }

  async find(id: string, now: Date): Promise<StoredFile | undefined> {
    const [row] = await this.database.prepared<StoredFile>('sealed-file.find', FIND, [id, now]);
    return row;
  }

  /** Keeps a file until `expiresAt`, unless it stays longer anyway. @returns whether it is still there. */
  async renew(id: string, expiresAt: Date, now: Date): Promise<boolean> {
    const rows = await this.database.query(
      `UPDATE sealed_file SET expires_at = CASE WHEN expires_at IS NOT NULL THEN greatest(expires_at, $2) END
        WHERE id = $1 AND bytes IS NOT NULL AND (expires_at IS NULL OR expires_at > $3) RETURNING id`,
      [id, expiresAt, now],
    );
    return rows.length === 1;
  }

  async chunk(id: string, sequence: number): Promise<SealedChunk | undefined> {
    const [row] = await this.database.prepared<SealedChunk>(
      'sealed-file.chunk',
      `SELECT sequence, nonce, ciphertext FROM sealed_file_chunk WHERE file_id = $1 AND sequence = $2`,
      [id, sequence],
    );
    return row;
  }

  /**
   * Removes a file in steps: first its key and its mark, so that nobody can read it from then on, then its pieces in
   * small transactions, then its row. Stopped in between, it is a leftover that a sweep takes.
   */
  async remove(id: string): Promise<boolean> {
    const known = await this.database.query(FORGET_KEY, [id]);
    if (known.length === 0) return false;
    let removed = REMOVE_CHUNKS;
    while (removed === REMOVE_CHUNKS) {
      removed = (await this.database.query(REMOVE_PIECES, [id])).length;
    }
    await this.database.query(`DELETE FROM sealed_file WHERE id = $1`, [id]);
    return true;
  }

  /** Files that have expired at `now`, and those begun before `unfinishedSince` that never became whole. */
  async overdue(now: Date, unfinishedSince: Date): Promise<readonly string[]> {
    const rows = await this.database.query<{ id: string }>(OVERDUE, [now, unfinishedSince]);
    return rows.map(({ id }) => id);
  }

  /** Keys are never changed, so the old one goes and the new one comes. Gone already: the file is being removed. */
  private async replaceKey(tx: Transaction, id: string, key: WrappedKey): Promise<void> {
    const [former] = await tx.query(
      `DELETE FROM content_key WHERE revision_id = $1 RETURNING revision_id`,
      [id],
    );
    if (former === undefined) throw new Error('the file was removed while it was being written');
    await tx.query(
      `INSERT INTO content_key (revision_id, wrapping_key_id, wrapped) VALUES ($1, $2, $3)`,
      [id, key.wrappingKeyId, key.wrapped],
    );
  }
}
