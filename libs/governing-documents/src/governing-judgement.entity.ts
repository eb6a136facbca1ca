import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { OrganisationEntity } from '#access';
import type { Fulfilment } from '#domain';

/** One version of how far a goal is judged to be reached in a year. Only ever added to. */
@Entity({ name: 'governing_judgement' })
@Index('uq_governing_judgement_own', ['goalId', 'organisationId', 'year', 'revision'], {
  ...{ unique: true, where: `organisation_id IS NOT NULL` },
})
@Index('uq_governing_judgement_municipality', ['goalId', 'year', 'revision'], {
  ...{ unique: true, where: `organisation_id IS NULL` },
})
@Check('ck_governing_judgement_revision', `revision >= 1`)
@Check('ck_governing_judgement_fulfilment', `fulfilment IN ('wholly', 'partly', 'not')`)
export class GoverningJudgementEntity {
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'pk_governing_judgement' })
  id: string;

  /** The id that the goal has in all versions of its document. */
  @Column({ type: 'uuid', name: 'goal_id' })
  goalId: string;

  /** Who judges for itself; null where the city's office judges for the municipality as a whole. */
  @Column({ type: 'uuid', name: 'organisation_id', nullable: true })
  organisationId: string | null;

  @ManyToOne('OrganisationEntity')
  @JoinColumn({
    name: 'organisation_id',
    foreignKeyConstraintName: 'fk_governing_judgement_organisation',
  })
  organisation: OrganisationEntity | null;

  /** The calendar year that it is the judgement of. */
  @Column({ type: 'integer', name: 'year' })
  year: number;

  @Column({ type: 'integer', name: 'revision' })
  revision: number;

  /** Null where the judgement was taken back. */
  @Column({ type: 'text', name: 'fulfilment', nullable: true })
  fulfilment: Fulfilment | null;

  @Column({ type: 'text', name: 'motivation' })
  motivation: string;

  /** The account; null for the demo's. */
  @Column({ type: 'uuid', name: 'written_by', nullable: true })
  writtenBy: string | null;

  @Column({ type: 'timestamptz', name: 'written_at' })
  writtenAt: Date;
}
