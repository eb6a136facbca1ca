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
import type { PictureKind, PictureState } from '#domain';
import { PictureTemplateEntity } from './picture-template.entity.js';

/** A picture that an authority makes of an area and a period. */
@Entity({ name: 'situation_picture' })
@Unique('uq_situation_picture_view', [
  ...['organisationId', 'kind', 'scheme', 'level', 'code'],
  ...['periodFrom', 'periodTo'],
])
@Check('ck_situation_picture_kind', `kind IN ('picture', 'plan', 'follow_up', 'city')`)
@Check(
  'ck_situation_picture_ground',
  `CASE WHEN kind IN ('picture', 'city') THEN rests_on_edition_id IS NULL AND rests_on_reason = '' ELSE (rests_on_edition_id IS NULL) <> (rests_on_reason = '') END`,
)
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

  /** A picture, the action plan that rests on one, or the follow-up of a plan. */
  @Column({ type: 'text', name: 'kind', default: 'picture' })
  kind: PictureKind;

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
  @JoinColumn([
    {
      ...{ name: 'kind', referencedColumnName: 'kind' },
      foreignKeyConstraintName: 'fk_situation_picture_template',
    },
    {
      ...{ name: 'template_version', referencedColumnName: 'version' },
      foreignKeyConstraintName: 'fk_situation_picture_template',
    },
  ])
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

  /**
   * The decided version that a plan or a follow-up rests on. No foreign key: versions lie downstream, point back here
   * and are never removed, and a circle of tables could not be restored from a backup.
   */
  @Column({ type: 'uuid', name: 'rests_on_edition_id', nullable: true })
  restsOnEditionId: string | null;

  /** Why it rests on none; empty where it does, and for a picture. Holds no person. */
  @Column({ type: 'text', name: 'rests_on_reason', default: '' })
  restsOnReason: string;

  /** The day of the last decision, as the minutes say it; null before one. */
  @Column({ type: 'date', name: 'decided_on', nullable: true })
  decidedOn: string | null;
}
