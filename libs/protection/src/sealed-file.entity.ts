import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { Tier } from '#domain';

/**
 * A file that is kept sealed in the database, in pieces. Its data key lies in `content_key` under the same id.
 * While `bytes` is null the file is being written or removed, and does not exist for readers.
 */
@Entity({ name: 'sealed_file' })
@Check('ck_sealed_file_tier', `tier IN ('open', 'internal', 'protected', 'strict')`)
@Check('ck_sealed_file_whole', `(bytes IS NULL) = (sha256 IS NULL)`)
export class SealedFileEntity {
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'pk_sealed_file' })
  id: string;

  @Column({ type: 'text', name: 'name' })
  name: string;

  @Column({ type: 'text', name: 'media_type' })
  mediaType: string;

  @Column({ type: 'text', name: 'tier' })
  tier: Tier;

  /** Plain bytes; set with the last piece. A bigint comes as text. */
  @Column({ type: 'bigint', name: 'bytes', nullable: true })
  bytes: string | null;

  /** Hexadecimal, of the plain bytes. */
  @Column({ type: 'text', name: 'sha256', nullable: true })
  sha256: string | null;

  /** The account; null for the system itself. */
  @Column({ type: 'uuid', name: 'created_by', nullable: true })
  createdBy: string | null;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt: Date;

  /** When it is swept; null: it stays until it is removed. */
  @Column({ type: 'timestamptz', name: 'expires_at', nullable: true })
  expiresAt: Date | null;
}
