import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { SituationPictureEntity } from './situation-picture.entity.js';

/** What a coordinator says of a section to the others; its words are sealed. */
@Entity({ name: 'picture_comment' })
@Index('ix_picture_comment_section', ['pictureId', 'section', 'id'])
@Check('ck_picture_comment_resolved', `(resolved_by IS NULL) = (resolved_at IS NULL)`)
export class PictureCommentEntity {
  /** The owner of its data key. */
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'pk_picture_comment' })
  id: string;

  @Column({ type: 'uuid', name: 'picture_id' })
  pictureId: string;

  @ManyToOne(() => SituationPictureEntity)
  @JoinColumn({ name: 'picture_id', foreignKeyConstraintName: 'fk_picture_comment_picture' })
  picture: SituationPictureEntity;

  @Column({ type: 'text', name: 'section' })
  section: string;

  /** The account. */
  @Column({ type: 'uuid', name: 'written_by' })
  writtenBy: string;

  @Column({ type: 'timestamptz', name: 'written_at' })
  writtenAt: Date;

  @Column({ type: 'bytea', name: 'nonce' })
  nonce: Buffer;

  /** Ciphertext followed by the tag. */
  @Column({ type: 'bytea', name: 'ciphertext' })
  ciphertext: Buffer;

  @Column({ type: 'uuid', name: 'resolved_by', nullable: true })
  resolvedBy: string | null;

  @Column({ type: 'timestamptz', name: 'resolved_at', nullable: true })
  resolvedAt: Date | null;
}
