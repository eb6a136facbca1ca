import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { OrganisationEntity } from '#access';

/** Whether anybody may read an organisation's register at `/register/public`. Without a row nobody may. */
@Entity({ name: 'register_publication' })
@Check('ck_register_publication_revision', `revision >= 1`)
export class RegisterPublicationEntity {
  @PrimaryColumn({
    type: 'uuid',
    name: 'organisation_id',
    primaryKeyConstraintName: 'pk_register_publication',
  })
  organisationId: string;

  @ManyToOne('OrganisationEntity')
  @JoinColumn({
    name: 'organisation_id',
    foreignKeyConstraintName: 'fk_register_publication_organisation',
  })
  organisation: OrganisationEntity;

  @Column({ type: 'boolean', name: 'is_public' })
  isPublic: boolean;

  /** Grows by one with each change. */
  @Column({ type: 'integer', name: 'revision' })
  revision: number;

  /** The account. */
  @Column({ type: 'uuid', name: 'set_by' })
  setBy: string;

  @Column({ type: 'timestamptz', name: 'set_at' })
  setAt: Date;
}
