import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** One revision of what is written of a goal, a measure, a follow-up, an outcome or an action, sealed. Only ever added to. */
@Entity({ name: 'measure_revision' })
@Unique('uq_measure_revision_subject', ['subjectId', 'revision'])
@Check(
  'ck_measure_revision_subject',
  `subject IN ('goal', 'measure', 'follow_up', 'effect', 'action')`,
)
@Check('ck_measure_revision_revision', `revision >= 1`)
@Check('ck_measure_revision_kind', `kind IN ('written', 'aside')`)
export class MeasureRevisionEntity {
  /** The owner of its data key. */
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'pk_measure_revision' })
  id: string;

  @Column({ type: 'text', name: 'subject' })
  subject: string;

  @Column({ type: 'uuid', name: 'subject_id' })
  subjectId: string;

  @Column({ type: 'integer', name: 'revision' })
  revision: number;

  /** `aside`: one's own before a merge in which not all of it was chosen. */
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
