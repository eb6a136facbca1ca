import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import type { PictureOutcome, PictureState, PictureStep } from '#domain';
import type { SituationPictureEntity } from '#judgement';
import { EditionEntity } from './edition.entity.js';

/** One step of a picture's way, with what was said to it. Only ever added to. */
@Entity({ name: 'picture_transition' })
@Unique('uq_picture_transition_number', ['pictureId', 'number'])
@Check('ck_picture_transition_number', `number >= 1`)
export class PictureTransitionEntity {
  /** The owner of its data key. */
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'pk_picture_transition' })
  id: string;

  @Column({ type: 'uuid', name: 'picture_id' })
  pictureId: string;

  @ManyToOne('SituationPictureEntity')
  @JoinColumn({ name: 'picture_id', foreignKeyConstraintName: 'fk_picture_transition_picture' })
  picture: SituationPictureEntity;

  /** Running from 1 within the picture. */
  @Column({ type: 'integer', name: 'number' })
  number: number;

  @Column({ type: 'text', name: 'step' })
  step: PictureStep;

  @Column({ type: 'text', name: 'from_state' })
  fromState: PictureState;

  @Column({ type: 'text', name: 'to_state' })
  toState: PictureState;

  /** What the body came to; null where it was not asked. */
  @Column({ type: 'text', name: 'outcome', nullable: true })
  outcome: PictureOutcome | null;

  /** The version that it froze. */
  @Column({ type: 'uuid', name: 'edition_id', nullable: true })
  editionId: string | null;

  @ManyToOne(() => EditionEntity, { nullable: true })
  @JoinColumn({ name: 'edition_id', foreignKeyConstraintName: 'fk_picture_transition_edition' })
  edition: EditionEntity | null;

  /** The account; null for the demo's. */
  @Column({ type: 'uuid', name: 'taken_by', nullable: true })
  takenBy: string | null;

  @Column({ type: 'timestamptz', name: 'taken_at' })
  takenAt: Date;

  @Column({ type: 'bytea', name: 'nonce' })
  nonce: Buffer;

  /** Words, meeting and decision, sealed: ciphertext followed by the tag. */
  @Column({ type: 'bytea', name: 'ciphertext' })
  ciphertext: Buffer;
}
