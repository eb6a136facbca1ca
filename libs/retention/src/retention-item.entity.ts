import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { FallAwayReason } from '#domain';
import { RetentionProposalEntity } from './retention-proposal.entity.js';
import { RetentionRuleEntity } from './retention-rule.entity.js';

/** One incident of a proposed erasure as it was then, and what became of it. Never a word that was written of it. */
@Entity({ name: 'retention_item' })
@Index('ix_retention_item_waiting', ['proposalId', 'place'], { where: `outcome IS NULL` })
@Check(
  'ck_retention_item_outcome',
  `outcome IN ('erased', 'stop', 'changed', 'rule', 'not_due', 'moved', 'under_review', 'gone', 'restricted')`,
)
@Check('ck_retention_item_ended', `(outcome IS NULL) = (ended_at IS NULL)`)
export class RetentionItemEntity {
  @PrimaryColumn({
    type: 'uuid',
    name: 'proposal_id',
    primaryKeyConstraintName: 'pk_retention_item',
  })
  proposalId: string;

  @ManyToOne(() => RetentionProposalEntity)
  @JoinColumn({ name: 'proposal_id', foreignKeyConstraintName: 'fk_retention_item_proposal' })
  proposal: RetentionProposalEntity;

  /** From 1, in the order of the list. */
  @PrimaryColumn({ type: 'integer', name: 'place', primaryKeyConstraintName: 'pk_retention_item' })
  place: number;

  @Column({ type: 'uuid', name: 'incident_id' })
  incidentId: string;

  @Column({ type: 'text', name: 'reference' })
  reference: string;

  @Column({ type: 'integer', name: 'revision' })
  revision: number;

  @Column({ type: 'text', name: 'kind' })
  kind: string;

  @Column({ type: 'text', name: 'category' })
  category: string;

  @Column({ type: 'text', name: 'tier' })
  tier: string;

  @Column({ type: 'timestamptz', name: 'last_note_at' })
  lastNoteAt: Date;

  @Column({ type: 'date', name: 'due_on' })
  dueOn: string;

  @Column({ type: 'uuid', name: 'rule_id' })
  ruleId: string;

  @ManyToOne(() => RetentionRuleEntity)
  @JoinColumn({ name: 'rule_id', foreignKeyConstraintName: 'fk_retention_item_rule' })
  rule: RetentionRuleEntity;

  /** Null while it waits. */
  @Column({ type: 'text', name: 'outcome', nullable: true })
  outcome: 'erased' | FallAwayReason | null;

  @Column({ type: 'timestamptz', name: 'ended_at', nullable: true })
  endedAt: Date | null;
}
