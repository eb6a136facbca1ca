import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { OrganisationEntity } from '#access';
import type { SituationPictureEntity } from '#judgement';

/** A problem of an authority and an area. What is said of it lies in its revisions; codes of the newest stand here too. */
@Entity({ name: 'problem' })
@Index('ix_problem_view', ['organisationId', 'scheme', 'level', 'code'])
@Check('ck_problem_status', `status IN ('open', 'closed')`)
@Check(
  'ck_problem_closed',
  `(status = 'closed') = (closed_on IS NOT NULL) AND (status = 'closed') = (outcome IS NOT NULL)`,
)
@Check('ck_problem_revision', `revision >= 1`)
export class ProblemEntity {
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'pk_problem' })
  id: string;

  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId: string;

  @ManyToOne('OrganisationEntity')
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'fk_problem_organisation' })
  organisation: OrganisationEntity;

  @Column({ type: 'text', name: 'scheme' })
  scheme: string;

  @Column({ type: 'text', name: 'level' })
  level: string;

  @Column({ type: 'text', name: 'code' })
  code: string;

  @Column({ type: 'uuid', name: 'begun_in_picture_id' })
  begunInPictureId: string;

  @ManyToOne('SituationPictureEntity')
  @JoinColumn({ name: 'begun_in_picture_id', foreignKeyConstraintName: 'fk_problem_picture' })
  begunInPicture: SituationPictureEntity;

  /** The account; null for the demo's. */
  @Column({ type: 'uuid', name: 'begun_by', nullable: true })
  begunBy: string | null;

  @Column({ type: 'timestamptz', name: 'begun_at' })
  begunAt: Date;

  /** The newest one, which stands. */
  @Column({ type: 'integer', name: 'revision' })
  revision: number;

  @Column({ type: 'text', name: 'focus_area' })
  focusArea: string;

  /** Then no person may stand in it. */
  @Column({ type: 'boolean', name: 'concerns_extremism' })
  concernsExtremism: boolean;

  @Column({ type: 'text', name: 'status' })
  status: string;

  /** What became of it, while it is closed. */
  @Column({ type: 'text', name: 'outcome', nullable: true })
  outcome: string | null;

  /** Local day on which it was begun. */
  @Column({ type: 'date', name: 'opened_on' })
  openedOn: string;

  /** Local day on which it was closed, while it is. */
  @Column({ type: 'date', name: 'closed_on', nullable: true })
  closedOn: string | null;
}
