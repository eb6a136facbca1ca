import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import type { EditionEntity } from '#editions';

/** What anybody may read of a decided version. Only ever added to. */
@Entity({ name: 'public_edition' })
@Unique('uq_public_edition_number', ['editionId', 'number'])
@Check('ck_public_edition_number', `number >= 1`)
@Check('ck_public_edition_hash', `hash ~ '^[0-9a-f]{64}$'`)
export class PublicEditionEntity {
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'pk_public_edition' })
  id: string;

  @Column({ type: 'uuid', name: 'edition_id' })
  editionId: string;

  @ManyToOne('EditionEntity')
  @JoinColumn({ name: 'edition_id', foreignKeyConstraintName: 'fk_public_edition_edition' })
  edition: EditionEntity;

  /** Running from 1 within the version. */
  @Column({ type: 'integer', name: 'number' })
  number: number;

  /** SHA-256 of the content, in hexadecimal. */
  @Column({ type: 'text', name: 'hash' })
  hash: string;

  /** Canonical JSON (RFC 8785). */
  @Column({ type: 'text', name: 'content' })
  content: string;

  /** The account; null for the demo's. */
  @Column({ type: 'uuid', name: 'published_by', nullable: true })
  publishedBy: string | null;

  @Column({ type: 'timestamptz', name: 'published_at' })
  publishedAt: Date;
}
