import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { Role } from '#domain';
import { OrganisationEntity } from './organisation.entity.js';
import { PersonEntity } from './person.entity.js';
import { UnitEntity } from './unit.entity.js';

/** One role that a person holds from a date: everywhere, in one organisation, or in one unit. */
@Entity({ name: 'role_holding' })
@Index('ix_role_holding_person', ['personId'])
@Check('ck_role_holding_validity', `valid_to IS NULL OR valid_to >= valid_from`)
export class RoleHoldingEntity {
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'pk_role_holding' })
  id: string;

  @Column({ type: 'uuid', name: 'person_id' })
  personId: string;

  @ManyToOne(() => PersonEntity)
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'fk_role_holding_person' })
  person: PersonEntity;

  @Column({ type: 'text', name: 'role' })
  role: Role;

  @Column({ type: 'uuid', name: 'organisation_id', nullable: true })
  organisationId: string | null;

  @ManyToOne(() => OrganisationEntity)
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'fk_role_holding_organisation' })
  organisation: OrganisationEntity | null;

  @Column({ type: 'uuid', name: 'unit_id', nullable: true })
  unitId: string | null;

  @ManyToOne(() => UnitEntity)
  @JoinColumn({ name: 'unit_id', foreignKeyConstraintName: 'fk_role_holding_unit' })
  unit: UnitEntity | null;

  /** The register that the role was read from; null when it was given by hand. */
  @Column({ type: 'text', name: 'source', nullable: true })
  source: string | null;

  /** `YYYY-MM-DD`, inclusive. */
  @Column({ type: 'date', name: 'valid_from' })
  validFrom: string;

  /** `YYYY-MM-DD`, exclusive; null while it lasts. */
  @Column({ type: 'date', name: 'valid_to', nullable: true })
  validTo: string | null;
}
