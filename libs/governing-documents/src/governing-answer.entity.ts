import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import type { OrganisationEntity } from '#access';

/** One version of how an organisation carries out a goal. Only ever added to. */
@Entity({ name: 'governing_answer' })
@Unique('uq_governing_answer_revision', ['goalId', 'organisationId', 'revision'])
@Check('ck_governing_answer_revision', `revision >= 1`)
export class GoverningAnswerEntity {
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'pk_governing_answer' })
  id: string;

  /** The id that the goal has in all versions of its document. */
  @Column({ type: 'uuid', name: 'goal_id' })
  goalId: string;

  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId: string;

  @ManyToOne('OrganisationEntity')
  @JoinColumn({
    name: 'organisation_id',
    foreignKeyConstraintName: 'fk_governing_answer_organisation',
  })
  organisation: OrganisationEntity;

  @Column({ type: 'integer', name: 'revision' })
  revision: number;

  /** Empty where the organisation has taken its answer back. */
  @Column({ type: 'text', name: 'text' })
  text: string;

  /** The account; null for the demo's. */
  @Column({ type: 'uuid', name: 'written_by', nullable: true })
  writtenBy: string | null;

  @Column({ type: 'timestamptz', name: 'written_at' })
  writtenAt: Date;
}
