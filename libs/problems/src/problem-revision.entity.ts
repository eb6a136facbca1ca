import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { ProblemEntity } from './problem.entity.js';

/** One revision of what is said of a problem and its causes, sealed. Only ever added to. */
@Entity({ name: 'problem_revision' })
@Unique('uq_problem_revision_number', ['problemId', 'revision'])
@Check('ck_problem_revision_kind', `kind IN ('written', 'aside')`)
@Check('ck_problem_revision_number', `revision >= 1`)
export class ProblemRevisionEntity {
  /** The owner of its data key. */
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'pk_problem_revision' })
  id: string;

  @Column({ type: 'uuid', name: 'problem_id' })
  problemId: string;

  @ManyToOne(() => ProblemEntity)
  @JoinColumn({ name: 'problem_id', foreignKeyConstraintName: 'fk_problem_revision_problem' })
  problem: ProblemEntity;

  @Column({ type: 'integer', name: 'revision' })
  revision: number;

  /** `aside`: what somebody had written and did not choose in a merge. It never stands. */
  @Column({ type: 'text', name: 'kind' })
  kind: 'written' | 'aside';

  @Column({ type: 'text', name: 'focus_area' })
  focusArea: string;

  @Column({ type: 'boolean', name: 'concerns_extremism' })
  concernsExtremism: boolean;

  @Column({ type: 'text', name: 'status' })
  status: string;

  @Column({ type: 'text', name: 'outcome', nullable: true })
  outcome: string | null;

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
