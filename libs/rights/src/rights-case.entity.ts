import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { OrganisationEntity } from '#access';
import type {
  IdentityCheck,
  RightsChannel,
  RightsKind,
  RightsOutcome,
  WeighingResult,
} from '#domain';

/** One request of a person about their own data. Who it is lies sealed in `rights_text`. */
@Entity({ name: 'rights_case' })
@Index('ix_rights_case_organisation', ['organisationId', 'id'])
@Check(
  'ck_rights_case_kind',
  `kind IN ('access', 'rectification', 'erasure', 'restriction', 'objection')`,
)
@Check('ck_rights_case_channel', `channel IN ('letter', 'email', 'phone', 'visit', 'e_service')`)
@Check(
  'ck_rights_case_identity',
  `identity IN ('not_yet', 'document_shown', 'electronic', 'known', 'registered_address')`,
)
@Check('ck_rights_case_outcome', `outcome IN ('granted', 'partly', 'refused', 'nothing_held')`)
@Check('ck_rights_case_weighing', `weighing IN ('person', 'authority')`)
@Check(
  'ck_rights_case_decided',
  `(outcome IS NULL) = (decided_at IS NULL) AND (outcome IS NULL) = (decided_by IS NULL)`,
)
export class RightsCaseEntity {
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'pk_rights_case' })
  id: string;

  /** The authority that is asked. */
  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId: string;

  @ManyToOne('OrganisationEntity')
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'fk_rights_case_organisation' })
  organisation: OrganisationEntity;

  @Column({ type: 'text', name: 'kind' })
  kind: RightsKind;

  @Column({ type: 'text', name: 'channel' })
  channel: RightsChannel;

  /** Local day on which it came in: the clock of article 12.3 runs from it. */
  @Column({ type: 'date', name: 'received_on' })
  receivedOn: string;

  /** How it was made sure who asks; never a copy of a document. */
  @Column({ type: 'text', name: 'identity' })
  identity: IdentityCheck;

  @Column({ type: 'timestamptz', name: 'extended_at', nullable: true })
  extendedAt: Date | null;

  /** The account that is the person's own, as a handler has found; null where there is none. */
  @Column({ type: 'uuid', name: 'account_id', nullable: true })
  accountId: string | null;

  @ManyToOne('AccountEntity')
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'fk_rights_case_account' })
  account: unknown;

  @Column({ type: 'text', name: 'outcome', nullable: true })
  outcome: RightsOutcome | null;

  /** What the weighing of an objection came to; null until it is written. */
  @Column({ type: 'text', name: 'weighing', nullable: true })
  weighing: WeighingResult | null;

  @Column({ type: 'uuid', name: 'opened_by' })
  openedBy: string;

  @Column({ type: 'timestamptz', name: 'opened_at' })
  openedAt: Date;

  @Column({ type: 'uuid', name: 'decided_by', nullable: true })
  decidedBy: string | null;

  @Column({ type: 'timestamptz', name: 'decided_at', nullable: true })
  decidedAt: Date | null;
}
