import { Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { OrganisationEntity } from '../organisation.entity.js';

const primaryKeyConstraintName = 'pk_organisation_partner';

/** An organisation that a partner works with, and that may invite the partner's people. */
@Entity({ name: 'organisation_partner' })
export class OrganisationPartnerEntity {
  @PrimaryColumn({ type: 'uuid', name: 'partner_id', primaryKeyConstraintName })
  partnerId: string;

  @ManyToOne(() => OrganisationEntity)
  @JoinColumn({
    name: 'partner_id',
    foreignKeyConstraintName: 'fk_organisation_partner_partner',
  })
  partner: OrganisationEntity;

  @PrimaryColumn({ type: 'uuid', name: 'organisation_id', primaryKeyConstraintName })
  organisationId: string;

  @ManyToOne(() => OrganisationEntity)
  @JoinColumn({
    name: 'organisation_id',
    foreignKeyConstraintName: 'fk_organisation_partner_organisation',
  })
  organisation: OrganisationEntity;
}
