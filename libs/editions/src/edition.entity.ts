import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import type { SituationPictureEntity } from '#judgement';

/** A frozen version of a picture. Only ever added to. */
@Entity({ name: 'edition' })
@Unique('uq_edition_number', ['pictureId', 'number'])
@Check('ck_edition_number', `number >= 1`)
@Check('ck_edition_kind', `kind IN ('proposed', 'reserved', 'decided')`)
@Check('ck_edition_proposal', `(kind = 'proposed') = (number IS NULL)`)
@Check('ck_edition_hash', `hash ~ '^[0-9a-f]{64}$'`)
@Check(
  'ck_edition_content',
  `CASE kind WHEN 'decided' THEN content IS NOT NULL AND ciphertext IS NULL ELSE content IS NULL AND nonce IS NOT NULL AND ciphertext IS NOT NULL END`,
)
export class EditionEntity {
  /** Of one that is not decided the owner of its data key. */
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'pk_edition' })
  id: string;

  @Column({ type: 'uuid', name: 'picture_id' })
  pictureId: string;

  @ManyToOne('SituationPictureEntity')
  @JoinColumn({ name: 'picture_id', foreignKeyConstraintName: 'fk_edition_picture' })
  picture: SituationPictureEntity;

  /** Running from 1 within the picture; null for a proposal, which is no version. */
  @Column({ type: 'integer', name: 'number', nullable: true })
  number: number | null;

  /** `proposed`: what was approved. `reserved`: handed in before the body had decided. */
  @Column({ type: 'text', name: 'kind' })
  kind: 'proposed' | 'reserved' | 'decided';

  /** How far in the stream of revisions its figures have seen. */
  @Column({ type: 'bigint', name: 'as_of_position' })
  asOfPosition: number;

  /** SHA-256 of the canonical JSON, in hexadecimal. */
  @Column({ type: 'text', name: 'hash' })
  hash: string;

  /** Canonical JSON (RFC 8785) of a decided one; null for any other, which lies sealed. */
  @Column({ type: 'text', name: 'content', nullable: true })
  content: string | null;

  @Column({ type: 'bytea', name: 'nonce', nullable: true })
  nonce: Buffer | null;

  /** Ciphertext followed by the tag. */
  @Column({ type: 'bytea', name: 'ciphertext', nullable: true })
  ciphertext: Buffer | null;

  /** The account; null for the demo's. */
  @Column({ type: 'uuid', name: 'frozen_by', nullable: true })
  frozenBy: string | null;

  @Column({ type: 'timestamptz', name: 'frozen_at' })
  frozenAt: Date;
}
