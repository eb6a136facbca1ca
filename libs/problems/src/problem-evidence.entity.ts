import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { ProblemEntity } from './problem.entity.js';

/** What a problem is known by, sealed. Only ever added to: what was seen then stays as it was seen. */
@Entity({ name: 'problem_evidence' })
@Index('ix_problem_evidence_problem', ['problemId', 'id'])
@Check(
  'ck_problem_evidence_kind',
  `kind IN ('figure', 'words') AND (kind = 'figure') = (figure IS NOT NULL)
    AND (kind = 'figure') = (as_of_position IS NOT NULL)`,
)
export class ProblemEvidenceEntity {
  /** The owner of its data key. */
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'pk_problem_evidence' })
  id: string;

  @Column({ type: 'uuid', name: 'problem_id' })
  problemId: string;

  @ManyToOne(() => ProblemEntity)
  @JoinColumn({ name: 'problem_id', foreignKeyConstraintName: 'fk_problem_evidence_problem' })
  problem: ProblemEntity;

  @Column({ type: 'text', name: 'kind' })
  kind: 'figure' | 'words';

  /** `name@version` of a figure. */
  @Column({ type: 'text', name: 'figure', nullable: true })
  figure: string | null;

  /** How far in the stream of revisions the figure had seen. */
  @Column({ type: 'bigint', name: 'as_of_position', nullable: true })
  asOfPosition: string | null;

  /** The account; null for the demo's. */
  @Column({ type: 'uuid', name: 'added_by', nullable: true })
  addedBy: string | null;

  @Column({ type: 'timestamptz', name: 'added_at' })
  addedAt: Date;

  /** What in the words may point out a person, by kind. */
  @Column({ type: 'text', name: 'person_data_kinds', array: true })
  personDataKinds: string[];

  @Column({ type: 'bytea', name: 'nonce' })
  nonce: Buffer;

  /** Ciphertext followed by the tag. The hash lies in it too: that of a few digits would tell them. */
  @Column({ type: 'bytea', name: 'ciphertext' })
  ciphertext: Buffer;
}
