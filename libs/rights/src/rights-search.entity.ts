import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { RightsCaseEntity } from './rights-case.entity.js';

/** One search through what the authority holds. What is looked for stands in no column: the case has it sealed. */
@Entity({ name: 'rights_search' })
@Index('ix_rights_search_case', ['caseId', 'id'])
@Check(
  'ck_rights_search_status',
  `status IN ('waiting', 'running', 'completed', 'stopped', 'failed')`,
)
export class RightsSearchEntity {
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'pk_rights_search' })
  id: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId: string;

  @ManyToOne(() => RightsCaseEntity)
  @JoinColumn({ name: 'case_id', foreignKeyConstraintName: 'fk_rights_search_case' })
  case: RightsCaseEntity;

  /** The account. */
  @Column({ type: 'uuid', name: 'requested_by' })
  requestedBy: string;

  @Column({ type: 'timestamptz', name: 'requested_at' })
  requestedAt: Date;

  @Column({ type: 'text', name: 'status' })
  status: string;

  /** Grows with each beginning, so that a process that was taken for dead writes nothing more. */
  @Column({ type: 'integer', name: 'attempt', default: 0 })
  attempt: number;

  /** How much of the stream has been looked through, of `asOfPosition`; a bigint comes as text, here and below. */
  @Column({ type: 'bigint', name: 'position', default: 0 })
  position: string;

  @Column({ type: 'bigint', name: 'as_of_position', nullable: true })
  asOfPosition: string | null;

  /** Texts beside incidents that have been looked through, of `textsInAll`. */
  @Column({ type: 'bigint', name: 'texts', default: 0 })
  texts: string;

  @Column({ type: 'bigint', name: 'texts_in_all', nullable: true })
  textsInAll: string | null;

  /** Contents that were opened and looked through: revisions of incidents, and texts. */
  @Column({ type: 'bigint', name: 'contents', default: 0 })
  contents: string;

  @Column({ type: 'timestamptz', name: 'progress_at', nullable: true })
  progressAt: Date | null;

  @Column({ type: 'timestamptz', name: 'finished_at', nullable: true })
  finishedAt: Date | null;
}
