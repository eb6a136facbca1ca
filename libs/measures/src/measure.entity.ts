import {
  Check,
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  Unique,
} from 'typeorm';
import type { OrganisationEntity } from '#access';
import type { ProblemEntity } from '#problems';
import { ActionEntity } from './action.entity.js';
import { GoalEntity } from './goal.entity.js';

/** What is done about causes of a problem. The newest revision says the same of days and owner, and the words. */
@Entity({ name: 'measure' })
@Index('ix_measure_organisation', ['organisationId', 'id'])
@Index('ix_measure_problem', ['problemId'])
@Unique('uq_measure_action', ['actionId'])
@Check('ck_measure_status', `status IN ('draft', 'planned', 'ongoing', 'done', 'stopped')`)
@Check(
  'ck_measure_gate',
  `status = 'draft' OR (goal_id IS NOT NULL AND starts_on IS NOT NULL AND ends_on IS NOT NULL
     AND registered_revision IS NOT NULL AND cardinality(cause_ids) > 0)`,
)
@Check('ck_measure_days', `starts_on <= ends_on`)
@Check('ck_measure_revision', `revision >= 1`)
export class MeasureEntity {
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'pk_measure' })
  id: string;

  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId: string;

  @ManyToOne('OrganisationEntity')
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'fk_measure_organisation' })
  organisation: OrganisationEntity;

  @Column({ type: 'text', name: 'scheme' })
  scheme: string;

  @Column({ type: 'text', name: 'level' })
  level: string;

  @Column({ type: 'text', name: 'code' })
  code: string;

  @Column({ type: 'uuid', name: 'problem_id', nullable: true })
  problemId: string | null;

  @ManyToOne('ProblemEntity')
  @JoinColumn({ name: 'problem_id', foreignKeyConstraintName: 'fk_measure_problem' })
  problem: ProblemEntity | null;

  @Column({ type: 'uuid', name: 'goal_id', nullable: true })
  goalId: string | null;

  @ManyToOne(() => GoalEntity)
  @JoinColumn({ name: 'goal_id', foreignKeyConstraintName: 'fk_measure_goal' })
  goal: GoalEntity | null;

  /** Of causes in the problem. */
  @Column({ type: 'text', name: 'cause_ids', array: true })
  causeIds: string[];

  /** The action that it was made of. */
  @Column({ type: 'uuid', name: 'action_id', nullable: true })
  actionId: string | null;

  @ManyToOne(() => ActionEntity)
  @JoinColumn({ name: 'action_id', foreignKeyConstraintName: 'fk_measure_action' })
  action: ActionEntity | null;

  @Column({ type: 'text', name: 'status' })
  status: string;

  /** Local day on which it came there. */
  @Column({ type: 'date', name: 'status_on' })
  statusOn: string;

  /** The revision that left the drafts: what was said beforehand. */
  @Column({ type: 'integer', name: 'registered_revision', nullable: true })
  registeredRevision: number | null;

  @Column({ type: 'uuid', name: 'owner_unit_id', nullable: true })
  ownerUnitId: string | null;

  @Column({ type: 'uuid', name: 'owner_account_id', nullable: true })
  ownerAccountId: string | null;

  @Column({ type: 'date', name: 'starts_on', nullable: true })
  startsOn: string | null;

  @Column({ type: 'date', name: 'ends_on', nullable: true })
  endsOn: string | null;

  @Column({ type: 'integer', name: 'revision' })
  revision: number;

  @Column({ type: 'timestamptz', name: 'made_at' })
  madeAt: Date;
}
