import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { OrganisationEntity } from '#access';
import type { ProposalState } from '#domain';

/** A proposed erasure: its list is frozen when it is proposed, and a second person approves it. */
@Entity({ name: 'retention_proposal' })
@Index('uq_retention_proposal_open', ['organisationId'], {
  unique: true,
  where: `state IN ('proposed', 'approved')`,
})
@Index('ix_retention_proposal_organisation', ['organisationId'])
@Check('ck_retention_proposal_state', `state IN ('proposed', 'approved', 'done', 'withdrawn')`)
@Check('ck_retention_proposal_second', `approved_by <> proposed_by`)
@Check(
  'ck_retention_proposal_approved',
  `(approved_by IS NULL) = (approved_at IS NULL) AND (state NOT IN ('approved', 'done') OR approved_by IS NOT NULL)`,
)
@Check('ck_retention_proposal_ended', `(state IN ('done', 'withdrawn')) = (ended_at IS NOT NULL)`)
export class RetentionProposalEntity {
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'pk_retention_proposal' })
  id: string;

  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId: string;

  @ManyToOne('OrganisationEntity')
  @JoinColumn({
    name: 'organisation_id',
    foreignKeyConstraintName: 'fk_retention_proposal_organisation',
  })
  organisation: OrganisationEntity;

  @Column({ type: 'text', name: 'state' })
  state: ProposalState;

  /** Local day by which everything on the list was due. */
  @Column({ type: 'date', name: 'as_of' })
  asOf: string;

  /** SHA-256 of the list, hexadecimal. */
  @Column({ type: 'text', name: 'list_hash' })
  listHash: string;

  @Column({ type: 'integer', name: 'items' })
  items: number;

  @Column({ type: 'uuid', name: 'proposed_by' })
  proposedBy: string;

  @Column({ type: 'timestamptz', name: 'proposed_at' })
  proposedAt: Date;

  @Column({ type: 'uuid', name: 'approved_by', nullable: true })
  approvedBy: string | null;

  @Column({ type: 'timestamptz', name: 'approved_at', nullable: true })
  approvedAt: Date | null;

  /** When nothing of the list was left to do, by the clock of the database: backups are held against it. */
  @Column({ type: 'timestamptz', name: 'emptied_at', nullable: true })
  emptiedAt: Date | null;

  @Column({ type: 'timestamptz', name: 'ended_at', nullable: true })
  endedAt: Date | null;
}
