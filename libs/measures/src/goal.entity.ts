import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { OrganisationEntity } from '#access';
import type { ProblemEntity } from '#problems';

/** What shall come of work on a problem. What is said of it lies in its revisions. */
@Entity({ name: 'goal' })
@Index('ix_goal_problem', ['problemId', 'id'])
@Check('ck_goal_revision', `revision >= 1`)
export class GoalEntity {
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'pk_goal' })
  id: string;

  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId: string;

  @ManyToOne('OrganisationEntity')
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'fk_goal_organisation' })
  organisation: OrganisationEntity;

  @Column({ type: 'text', name: 'scheme' })
  scheme: string;

  @Column({ type: 'text', name: 'level' })
  level: string;

  @Column({ type: 'text', name: 'code' })
  code: string;

  @Column({ type: 'uuid', name: 'problem_id' })
  problemId: string;

  @ManyToOne('ProblemEntity')
  @JoinColumn({ name: 'problem_id', foreignKeyConstraintName: 'fk_goal_problem' })
  problem: ProblemEntity;

  /** What its indicator counts; null for an indicator of its own. */
  @Column({ type: 'text', name: 'focus_area', nullable: true })
  focusArea: string | null;

  @Column({ type: 'date', name: 'by_when' })
  byWhen: string;

  @Column({ type: 'integer', name: 'revision' })
  revision: number;

  @Column({ type: 'timestamptz', name: 'made_at' })
  madeAt: Date;
}
