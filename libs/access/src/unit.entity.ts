import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { OrganisationEntity } from './organisation.entity.js';

/** A workplace that reports within its organisation, between two dates. */
@Entity({ name: 'unit' })
@Unique('uq_unit_code', ['organisationId', 'code'])
@Check('ck_unit_reporting_rhythm', `reporting_rhythm IN ('none', 'weekly', 'monthly')`)
export class UnitEntity {
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'pk_unit' })
  id: string;

  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId: string;

  @ManyToOne(() => OrganisationEntity)
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'fk_unit_organisation' })
  organisation: OrganisationEntity;

  @Column({ type: 'text', name: 'code' })
  code: string;

  @Column({ type: 'text', name: 'name' })
  name: string;

  @Column({ type: 'text', name: 'kind' })
  kind: string;

  /** Employees; null when nobody has said. */
  @Column({ type: 'integer', name: 'headcount', nullable: true })
  headcount: number | null;

  /** How often the unit is expected to say something, if only that nothing happened. */
  @Column({ type: 'text', name: 'reporting_rhythm' })
  reportingRhythm: 'none' | 'weekly' | 'monthly';

  /** `YYYY-MM-DD`, inclusive. */
  @Column({ type: 'date', name: 'valid_from' })
  validFrom: string;

  /** `YYYY-MM-DD`, exclusive; null while it lasts. */
  @Column({ type: 'date', name: 'valid_to', nullable: true })
  validTo: string | null;

  /** One more for each change, for `If-Match`. */
  @Column({ type: 'integer', name: 'revision', default: 1 })
  revision: number;
}
