import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import type { EditionEntity } from '#editions';

/** One revision of the memo around a version, sealed. Only ever added to. */
@Entity({ name: 'edition_memo' })
@Unique('uq_edition_memo_revision', ['editionId', 'revision'])
@Check('ck_edition_memo_revision', `revision >= 1`)
export class EditionMemoEntity {
  /** The owner of its data key. */
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'pk_edition_memo' })
  id: string;

  @Column({ type: 'uuid', name: 'edition_id' })
  editionId: string;

  @ManyToOne('EditionEntity')
  @JoinColumn({ name: 'edition_id', foreignKeyConstraintName: 'fk_edition_memo_edition' })
  edition: EditionEntity;

  @Column({ type: 'integer', name: 'revision' })
  revision: number;

  /** The account; null for the demo's. */
  @Column({ type: 'uuid', name: 'written_by', nullable: true })
  writtenBy: string | null;

  @Column({ type: 'timestamptz', name: 'written_at' })
  writtenAt: Date;

  @Column({ type: 'bytea', name: 'nonce' })
  nonce: Buffer;

  /** Ciphertext followed by the tag. */
  @Column({ type: 'bytea', name: 'ciphertext' })
  ciphertext: Buffer;
}
