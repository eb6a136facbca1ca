import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { CollectionRecipientEntity } from './collection-recipient.entity.js';

/** One revision of a short answer that is being written, sealed. Never changed; its authority's alone. */
@Entity({ name: 'collection_draft' })
@Unique('uq_collection_draft_revision', ['collectionId', 'organisationId', 'revision'])
@Check('ck_collection_draft_revision', `revision >= 1`)
export class CollectionDraftEntity {
  /** The owner of its data key. */
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'pk_collection_draft' })
  id: string;

  @Column({ type: 'uuid', name: 'collection_id' })
  collectionId: string;

  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId: string;

  @ManyToOne(() => CollectionRecipientEntity)
  @JoinColumn([
    {
      ...{ name: 'collection_id', referencedColumnName: 'collectionId' },
      foreignKeyConstraintName: 'fk_collection_draft_recipient',
    },
    {
      ...{ name: 'organisation_id', referencedColumnName: 'organisationId' },
      foreignKeyConstraintName: 'fk_collection_draft_recipient',
    },
  ])
  recipient: CollectionRecipientEntity;

  @Column({ type: 'integer', name: 'revision' })
  revision: number;

  @Column({ type: 'uuid', name: 'written_by', nullable: true })
  writtenBy: string | null;

  @Column({ type: 'timestamptz', name: 'written_at' })
  writtenAt: Date;

  @Column({ type: 'bytea', name: 'nonce' })
  nonce: Buffer;

  /** Ciphertext followed by the tag. */
  @Column({ type: 'bytea', name: 'ciphertext' })
  ciphertext: Buffer;
}
