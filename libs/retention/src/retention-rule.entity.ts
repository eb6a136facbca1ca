import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { OrganisationEntity } from '#access';
import type { RetentionOutcome, RetentionStart } from '#domain';

/** One version of a rule, with the decision that it rests on. Only ever added; a later one of its class replaces it. */
@Entity({ name: 'retention_rule' })
@Index('ix_retention_rule_organisation', ['organisationId'])
@Check('ck_retention_rule_outcome', `outcome IN ('keep', 'erase')`)
@Check(
  'ck_retention_rule_years',
  `(outcome = 'erase') = (years IS NOT NULL) AND (outcome = 'erase') = (counted_from IS NOT NULL) AND years BETWEEN 1 AND 100`,
)
@Check('ck_retention_rule_start', `counted_from IN ('received', 'last_note', 'closed')`)
export class RetentionRuleEntity {
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'pk_retention_rule' })
  id: string;

  /** The authority that decided it. */
  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId: string;

  @ManyToOne('OrganisationEntity')
  @JoinColumn({
    name: 'organisation_id',
    foreignKeyConstraintName: 'fk_retention_rule_organisation',
  })
  organisation: OrganisationEntity;

  @Column({ type: 'text', name: 'kind', nullable: true })
  kind: string | null;

  @Column({ type: 'text', name: 'category', nullable: true })
  category: string | null;

  @Column({ type: 'text', name: 'tier', nullable: true })
  tier: string | null;

  @Column({ type: 'text', name: 'outcome' })
  outcome: RetentionOutcome;

  @Column({ type: 'smallint', name: 'years', nullable: true })
  years: number | null;

  @Column({ type: 'text', name: 'counted_from', nullable: true })
  countedFrom: RetentionStart | null;

  @Column({ type: 'date', name: 'valid_from' })
  validFrom: string;

  /** Who decided: a nämnd, a board or the council. */
  @Column({ type: 'text', name: 'decided_by' })
  decidedBy: string;

  @Column({ type: 'date', name: 'decided_on' })
  decidedOn: string;

  /** Paragraph of the minutes. */
  @Column({ type: 'text', name: 'decision_section' })
  decisionSection: string;

  @Column({ type: 'text', name: 'decision_dnr', nullable: true })
  decisionDnr: string | null;

  @Column({ type: 'text', name: 'decision_link', nullable: true })
  decisionLink: string | null;

  @Column({ type: 'uuid', name: 'set_by' })
  setBy: string;

  @Column({ type: 'timestamptz', name: 'set_at' })
  setAt: Date;
}
