import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { SituationPictureEntity } from './situation-picture.entity.js';

/** One revision of what is made of a section, sealed. Only ever added to. */
@Entity({ name: 'picture_judgement' })
@Unique('uq_picture_judgement_revision', ['pictureId', 'section', 'revision'])
@Check('ck_picture_judgement_kind', `kind IN ('written', 'aside')`)
@Check('ck_picture_judgement_revision', `revision >= 1`)
export class PictureJudgementEntity {
  /** The owner of its data key. */
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'pk_picture_judgement' })
  id: string;

  @Column({ type: 'uuid', name: 'picture_id' })
  pictureId: string;

  @ManyToOne(() => SituationPictureEntity)
  @JoinColumn({ name: 'picture_id', foreignKeyConstraintName: 'fk_picture_judgement_picture' })
  picture: SituationPictureEntity;

  /** Code of the section in the picture's template. */
  @Column({ type: 'text', name: 'section' })
  section: string;

  @Column({ type: 'integer', name: 'revision' })
  revision: number;

  /** `aside`: what somebody had written and did not choose in a merge. It never stands. */
  @Column({ type: 'text', name: 'kind' })
  kind: 'written' | 'aside';

  /** The account; null for the demo's. */
  @Column({ type: 'uuid', name: 'written_by', nullable: true })
  writtenBy: string | null;

  @Column({ type: 'timestamptz', name: 'written_at' })
  writtenAt: Date;

  /** What in the words may point out a person, by kind. */
  @Column({ type: 'text', name: 'person_data_kinds', array: true })
  personDataKinds: string[];

  @Column({ type: 'bytea', name: 'nonce' })
  nonce: Buffer;

  /** Ciphertext followed by the tag. */
  @Column({ type: 'bytea', name: 'ciphertext' })
  ciphertext: Buffer;
}
