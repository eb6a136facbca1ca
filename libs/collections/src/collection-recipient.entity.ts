import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { OrganisationEntity } from '#access';
import type { AnswerForm } from '#domain';
import { CollectionEntity } from './collection.entity.js';

/** Who is asked, and for what. */
@Entity({ name: 'collection_recipient' })
@Check('ck_collection_recipient_form', `form IN ('picture', 'short')`)
export class CollectionRecipientEntity {
  @PrimaryColumn({
    ...{ type: 'uuid', name: 'collection_id' },
    primaryKeyConstraintName: 'pk_collection_recipient',
  })
  collectionId: string;

  @ManyToOne(() => CollectionEntity)
  @JoinColumn({
    ...{ name: 'collection_id', foreignKeyConstraintName: 'fk_collection_recipient_collection' },
  })
  collection: CollectionEntity;

  @PrimaryColumn({
    ...{ type: 'uuid', name: 'organisation_id' },
    primaryKeyConstraintName: 'pk_collection_recipient',
  })
  organisationId: string;

  @ManyToOne('OrganisationEntity')
  @JoinColumn({
    name: 'organisation_id',
    foreignKeyConstraintName: 'fk_collection_recipient_organisation',
  })
  organisation: OrganisationEntity;

  @Column({ type: 'text', name: 'form' })
  form: AnswerForm;
}
