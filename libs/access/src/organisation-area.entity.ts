import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { OrganisationEntity } from './organisation.entity.js';

const primaryKeyConstraintName = 'pk_organisation_area';

/** The organisation that answers for one area, whichever version of the area is in force. */
@Entity({ name: 'organisation_area' })
export class OrganisationAreaEntity {
  @PrimaryColumn({ type: 'text', name: 'scheme', primaryKeyConstraintName })
  scheme: string;

  @PrimaryColumn({ type: 'text', name: 'level', primaryKeyConstraintName })
  level: string;

  @PrimaryColumn({ type: 'text', name: 'code', primaryKeyConstraintName })
  code: string;

  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId: string;

  @ManyToOne(() => OrganisationEntity)
  @JoinColumn({
    name: 'organisation_id',
    foreignKeyConstraintName: 'fk_organisation_area_organisation',
  })
  organisation: OrganisationEntity;
}
