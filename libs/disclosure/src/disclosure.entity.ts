import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { OrganisationEntity } from '#access';
import type { DisclosureChannel, DisclosureKind, DisclosureState } from '#domain';

/**
 * A request to be handed documents (begäran om utlämnande), what was decided, and what went out. Who asked and what was
 * asked for lie sealed under the request's own data key; the reason of the decision under that of the decision.
 */
@Entity({ name: 'disclosure' })
@Index('ix_disclosure_order', ['receivedAt', 'id'])
@Check('ck_disclosure_kind', `kind IN ('public_document', 'party', 'authority', 'law_enforcement')`)
@Check('ck_disclosure_channel', `channel IN ('mail', 'letter', 'phone', 'visit')`)
@Check('ck_disclosure_state', `state IN ('open', 'to_review', 'decided', 'handed_out', 'refused')`)
@Check(
  'ck_disclosure_decided',
  `(state = 'open') = (decided_by IS NULL) AND (decided_by IS NULL) = (decision_id IS NULL)`,
)
@Check('ck_disclosure_second', `reviewed_by <> decided_by`)
@Check('ck_disclosure_handed_out', `(state = 'handed_out') = (pdf_sha256 IS NOT NULL)`)
export class DisclosureEntity {
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'pk_disclosure' })
  id: string;

  /** The authority that it came in to; it hands out its own documents only. */
  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId: string;

  @ManyToOne('OrganisationEntity')
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'fk_disclosure_organisation' })
  organisation: OrganisationEntity;

  @Column({ type: 'text', name: 'kind' })
  kind: DisclosureKind;

  @Column({ type: 'text', name: 'channel' })
  channel: DisclosureChannel;

  @Column({ type: 'timestamptz', name: 'received_at' })
  receivedAt: Date;

  @Column({ type: 'text', name: 'state', default: 'open' })
  state: DisclosureState;

  /** One more for each change, for `If-Match`. */
  @Column({ type: 'integer', name: 'revision', default: 1 })
  revision: number;

  @Column({ type: 'bytea', name: 'nonce' })
  nonce: Buffer;

  /** Who asked and for what, sealed. */
  @Column({ type: 'bytea', name: 'ciphertext' })
  ciphertext: Buffer;

  /** The decision as a document; null until there is one. */
  @Column({ type: 'uuid', name: 'decision_id', nullable: true })
  decisionId: string | null;

  @Column({ type: 'bytea', name: 'decision_nonce', nullable: true })
  decisionNonce: Buffer | null;

  /** The reason of the decision, sealed. */
  @Column({ type: 'bytea', name: 'decision_ciphertext', nullable: true })
  decisionCiphertext: Buffer | null;

  /** The person who decided by delegation. */
  @Column({ type: 'uuid', name: 'decided_by', nullable: true })
  decidedBy: string | null;

  @Column({ type: 'timestamptz', name: 'decided_at', nullable: true })
  decidedAt: Date | null;

  /** The second person, never the first. */
  @Column({ type: 'uuid', name: 'reviewed_by', nullable: true })
  reviewedBy: string | null;

  @Column({ type: 'timestamptz', name: 'reviewed_at', nullable: true })
  reviewedAt: Date | null;

  @Column({ type: 'uuid', name: 'handed_out_by', nullable: true })
  handedOutBy: string | null;

  @Column({ type: 'timestamptz', name: 'handed_out_at', nullable: true })
  handedOutAt: Date | null;

  /** The template of the copy, by name and version. */
  @Column({ type: 'text', name: 'template', nullable: true })
  template: string | null;

  /** SHA-256 of the copy that went out. */
  @Column({ type: 'bytea', name: 'pdf_sha256', nullable: true })
  pdfSha256: Buffer | null;

  /** Keyed digest of what the copy was made from. */
  @Column({ type: 'bytea', name: 'source_mac', nullable: true })
  sourceMac: Buffer | null;
}
