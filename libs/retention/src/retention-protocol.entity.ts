import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { RetentionProposalEntity } from './retention-proposal.entity.js';

/** The record of an erasure (gallringsprotokoll), numbered by authority and year. Added once, never changed. */
@Entity({ name: 'retention_protocol' })
@Unique('uq_retention_protocol_number', ['organisationId', 'year', 'number'])
@Check('ck_retention_protocol_number', `number >= 1`)
export class RetentionProtocolEntity {
  @PrimaryColumn({
    type: 'uuid',
    name: 'proposal_id',
    primaryKeyConstraintName: 'pk_retention_protocol',
  })
  proposalId: string;

  @ManyToOne(() => RetentionProposalEntity)
  @JoinColumn({ name: 'proposal_id', foreignKeyConstraintName: 'fk_retention_protocol_proposal' })
  proposal: RetentionProposalEntity;

  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId: string;

  @Column({ type: 'smallint', name: 'year' })
  year: number;

  @Column({ type: 'integer', name: 'number' })
  number: number;

  /** Canonical JSON (RFC 8785): references, classes, counts and decisions, and no word of any incident. */
  @Column({ type: 'text', name: 'content' })
  content: string;

  /** Of `content`, hexadecimal. */
  @Column({ type: 'text', name: 'sha256' })
  sha256: string;

  @Column({ type: 'timestamptz', name: 'made_at' })
  madeAt: Date;
}
