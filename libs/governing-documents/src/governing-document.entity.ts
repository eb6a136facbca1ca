import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { OrganisationEntity } from '#access';
import type { GoverningDocument } from '#domain';

/** One version of a governing document as it is registered. Only ever added to. */
@Entity({ name: 'governing_document' })
@Check('ck_governing_document_revision', `revision >= 1`)
export class GoverningDocumentEntity {
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'pk_governing_document' })
  id: string;

  @PrimaryColumn({
    type: 'integer',
    name: 'revision',
    primaryKeyConstraintName: 'pk_governing_document',
  })
  revision: number;

  /** Null where it is the municipality's; the same in all versions. */
  @Column({ type: 'uuid', name: 'organisation_id', nullable: true })
  organisationId: string | null;

  @ManyToOne('OrganisationEntity')
  @JoinColumn({
    name: 'organisation_id',
    foreignKeyConstraintName: 'fk_governing_document_organisation',
  })
  organisation: OrganisationEntity | null;

  /** What it is, what it replaces, and its goals. */
  @Column({ type: 'jsonb', name: 'content' })
  content: GoverningDocument;

  /** The account; null for the demo's. */
  @Column({ type: 'uuid', name: 'written_by', nullable: true })
  writtenBy: string | null;

  @Column({ type: 'timestamptz', name: 'written_at' })
  writtenAt: Date;
}
