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
import type { PictureState } from '#domain';
import { PictureTemplateEntity } from './picture-template.entity.js';

/** A picture that an authority makes of an area and a period. */
@Entity({ name: 'situation_picture' })
@Unique('uq_situation_picture_view', [
  ...['organisationId', 'scheme', 'level', 'code'],
  ...['periodFrom', 'periodTo'],
])
@Index('ix_situation_picture_organisation', ['organisationId', 'id'])
@Check('ck_situation_picture_period', `period_from < period_to`)
@Check(
  'ck_situation_picture_state',
  `state IN ('draft', 'review', 'approved', 'handed_in', 'decided')`,
)
export class SituationPictureEntity {
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'pk_situation_picture' })
  id: string;

  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId: string;

  @ManyToOne('OrganisationEntity')
  @JoinColumn({
    name: 'organisation_id',
    foreignKeyConstraintName: 'fk_situation_picture_organisation',
  })
  organisation: OrganisationEntity;

  @Column({ type: 'text', name: 'scheme' })
  scheme: string;

  @Column({ type: 'text', name: 'level' })
  level: string;

  @Column({ type: 'text', name: 'code' })
  code: string;

  /** First day of the first month. */
  @Column({ type: 'date', name: 'period_from' })
  periodFrom: string;

  /** First day of the month after the last. */
  @Column({ type: 'date', name: 'period_to' })
  periodTo: string;

  @Column({ type: 'integer', name: 'template_version' })
  templateVersion: number;

  @ManyToOne(() => PictureTemplateEntity)
  @JoinColumn({
    name: 'template_version',
    foreignKeyConstraintName: 'fk_situation_picture_template',
  })
  template: PictureTemplateEntity;

  /** The account; null for the demo's. */
  @Column({ type: 'uuid', name: 'begun_by', nullable: true })
  begunBy: string | null;

  @Column({ type: 'timestamptz', name: 'begun_at' })
  begunAt: Date;

  /** How far it has come; sections are written in a draft only. */
  @Column({ type: 'text', name: 'state', default: 'draft' })
  state: PictureState;

  /** Rises with each step. */
  @Column({ type: 'integer', name: 'state_revision', default: 0 })
  stateRevision: number;
}
