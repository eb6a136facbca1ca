import { Injectable } from '@nestjs/common';
import { Database, type Queryable, type Transaction } from '#database';
import { ContentCipher, type ContentPlace, type SealedContent } from '#protection';
import { LISTED_MAX } from './archive-limits.js';
import {
  PACKAGES,
  type NewPackage,
  type PackageAttempt,
  type PackageChange,
  type StoredPackage,
} from './package.row.js';

const ADD = `
  WITH key AS (INSERT INTO content_key (revision_id, wrapping_key_id, wrapped) VALUES ($1, $12, $13))
  INSERT INTO archive_package (
    id, organisation_id, year, parts, receiver, agreement, requested_by, requested_at, state, nonce, ciphertext)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
  ON CONFLICT (organisation_id) WHERE state IN ('proposed', 'waiting', 'running') DO NOTHING
  RETURNING id`;
const REASONS = `
  SELECT p.id, p.nonce, p.ciphertext, k.wrapping_key_id AS "wrappingKeyId", k.wrapped
    FROM archive_package p JOIN content_key k ON k.revision_id = p.id WHERE p.id = ANY ($1::uuid[])`;
const BEGIN = `
  UPDATE archive_package p
     SET state = 'running', attempt = p.attempt + 1, incidents = NULL, incidents_done = 0, file_id = NULL,
         started_at = $2, progress_at = $2
    FROM (SELECT id, file_id FROM archive_package WHERE id = $1 FOR UPDATE) former
   WHERE p.id = former.id AND (p.state = 'waiting' OR (p.state = 'running' AND p.progress_at < $3))
  RETURNING former.file_id AS "formerFileId"`;
const CHANGE = `
  UPDATE archive_package
     SET state = coalesce($3, state), incidents = coalesce($4, incidents),
         incidents_done = coalesce($5, incidents_done), left_out = coalesce($6, left_out),
         finished_at = coalesce($7, finished_at), expires_at = coalesce($8, expires_at),
         file_id = coalesce($9, file_id), files = coalesce($10, files), bytes = coalesce($11, bytes),
         sha256 = coalesce($12, sha256), progress_at = $13
   WHERE id = $1 AND attempt = $2 AND state = 'running' RETURNING id`;
/** What has lain its time, and what may hold something that was erased after it was begun. */
const OVERDUE = `
  p.expires_at <= $1 OR EXISTS (
    SELECT FROM retention_proposal e WHERE e.organisation_id = p.organisation_id AND greatest(e.approved_at, e.emptied_at) >= p.started_at)`;

const placeOf = (id: string): ContentPlace => ({
  ...{ table: 'archive_package', revisionId: id, field: 'reason' },
});

/** The rows of packages. */
@Injectable()
export class PackageRepository {
  constructor(
    private readonly database: Database,
    private readonly cipher: ContentCipher,
  ) {}

  /** @returns false when the authority has one that has not ended. */
  async add(tx: Transaction, made: NewPackage): Promise<boolean> {
    const sealed = this.cipher.seal('protected', placeOf(made.id), made.reason);
    const added = await tx.query(ADD, [
      ...[made.id, made.organisationId, made.year, [...made.parts], made.receiver, made.agreement],
      ...[made.requestedBy, made.requestedAt, made.state, sealed.nonce, sealed.ciphertext],
      ...[sealed.wrappingKeyId, sealed.wrapped],
    ]);
    return added.length === 1;
  }

  async one(id: string, on: Queryable = this.database): Promise<StoredPackage | undefined> {
    const [row] = await on.query<StoredPackage>(`${PACKAGES} WHERE p.id = $1`, [id]);
    return row;
  }

  /** Until the transaction ends nobody else changes it. */
  async lock(tx: Transaction, id: string): Promise<StoredPackage | undefined> {
    await tx.query(`SELECT FROM archive_package WHERE id = $1 FOR UPDATE`, [id]);
    return this.one(id, tx);
  }

  /** Those of an authority, the last first. */
  list(organisationId: string): Promise<StoredPackage[]> {
    return this.database.query<StoredPackage>(
      `${PACKAGES} WHERE p.organisation_id = $1 ORDER BY p.id DESC LIMIT ${LISTED_MAX}`,
      [organisationId],
    );
  }

  /** Why each was asked for. */
  async reasons(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.database.query<SealedContent & { id: string }>(REASONS, [[...ids]]);
    return new Map(rows.map(({ id, ...sealed }) => [id, this.cipher.open(placeOf(id), sealed)]));
  }

  async approve(tx: Transaction, id: string, by: string, at: Date): Promise<void> {
    await tx.query(
      `UPDATE archive_package SET state = 'waiting', approved_by = $2, approved_at = $3 WHERE id = $1`,
      [id, by, at],
    );
  }

  async withdraw(tx: Transaction, id: string, at: Date): Promise<void> {
    await tx.query(
      `UPDATE archive_package SET state = 'withdrawn', finished_at = $2 WHERE id = $1`,
      [id, at],
    );
  }

  async fetched(tx: Transaction, id: string, by: string, at: Date): Promise<void> {
    await tx.query(`UPDATE archive_package SET fetched_by = $2, fetched_at = $3 WHERE id = $1`, [
      ...[id, by, at],
    ]);
  }

  /** Takes one on: one that waits, or one that has told nothing since `silentSince` because its process died. */
  async begin(
    id: string,
    now: Date,
    silentSince: Date,
  ): Promise<(StoredPackage & { formerFileId: string | null }) | undefined> {
    const [begun] = await this.database.query<{ formerFileId: string | null }>(BEGIN, [
      ...[id, now, silentSince],
    ]);
    const row = begun && (await this.one(id));
    return row && { ...row, ...begun };
  }

  /** Changes a running package. @returns false when another attempt has begun, or it is no longer running. */
  async change(
    { id, attempt }: PackageAttempt,
    change: PackageChange,
    now: Date,
    on: Queryable = this.database,
  ): Promise<boolean> {
    const changed = await on.query(CHANGE, [
      ...[id, attempt, change.state ?? null, change.incidents ?? null],
      ...[change.incidentsDone ?? null, change.leftOut ?? null, change.finishedAt ?? null],
      ...[change.expiresAt ?? null, change.fileId ?? null, change.files ?? null],
      ...[change.bytes ?? null, change.sha256 ?? null, now],
    ]);
    return changed.length === 1;
  }

  /** Whether its content is to go, or to have gone. */
  async isOverdue(id: string, now: Date): Promise<boolean> {
    const rows = await this.database.query(
      `SELECT p.id FROM archive_package p WHERE p.id = $2 AND (${OVERDUE})`,
      [now, id],
    );
    return rows.length > 0;
  }

  /** Those whose content is to go. */
  async overdue(now: Date): Promise<{ id: string; fileId: string | null }[]> {
    return this.database.query(
      `SELECT p.id, p.file_id AS "fileId" FROM archive_package p WHERE p.state = 'ready' AND (${OVERDUE}) ORDER BY p.id`,
      [now],
    );
  }

  /** @returns false when somebody else has erased it. */
  async erased(tx: Transaction, id: string): Promise<boolean> {
    const rows = await tx.query(
      `UPDATE archive_package SET state = 'erased', file_id = NULL WHERE id = $1 AND state = 'ready' RETURNING id`,
      [id],
    );
    return rows.length === 1;
  }

  /** Packages whose wake-up or whose process was lost. */
  async lost(waitingSince: Date, silentSince: Date): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `SELECT id FROM archive_package
        WHERE (state = 'waiting' AND coalesce(progress_at, approved_at, requested_at) < $1)
           OR (state = 'running' AND progress_at < $2) ORDER BY id`,
      [waitingSince, silentSince],
    );
    return rows.map(({ id }) => id);
  }
}
