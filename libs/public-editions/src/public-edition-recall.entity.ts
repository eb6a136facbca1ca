import { Column, Entity, JoinColumn, OneToOne, PrimaryColumn, Unique } from 'typeorm';
import { PublicEditionEntity } from './public-edition.entity.js';

/** That a public edition was taken back, and why. Only ever added to. */
@Entity({ name: 'public_edition_recall' })
@Unique('uq_public_edition_recall_public_edition', ['publicEditionId'])
export class PublicEditionRecallEntity {
  /** The owner of the reason's data key. */
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'pk_public_edition_recall' })
  id: string;

  @Column({ type: 'uuid', name: 'public_edition_id' })
  publicEditionId: string;

  @OneToOne(() => PublicEditionEntity)
  @JoinColumn({
    name: 'public_edition_id',
    foreignKeyConstraintName: 'fk_public_edition_recall_public_edition',
  })
  publicEdition: PublicEditionEntity;

  @Column({ type: 'bytea', name: 'nonce' })
  nonce: Buffer;

  /** Ciphertext followed by the tag. */
  @Column({ type: 'bytea', name: 'ciphertext' })
  ciphertext: Buffer;

  @Column({ type: 'uuid', name: 'recalled_by' })
  recalledBy: string;

  @Column({ type: 'timestamptz', name: 'recalled_at' })
  recalledAt: Date;
}
