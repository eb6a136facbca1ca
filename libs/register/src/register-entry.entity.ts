import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { RegisterClass, RegisterLine, RegisterParty } from '#domain';

/**
 * One registered document (OSL 5 kap. 1–2 §§). Added once, never changed or removed: it says that the document came in,
 * whatever becomes of it. Nothing here is secret, and nothing is anybody's words.
 */
@Entity({ name: 'register_entry' })
@Unique('uq_register_entry_number', ['organisationId', 'year', 'number'])
@Unique('uq_register_entry_document', ['documentClass', 'documentId'])
// The order of lists, of one authority and of several.
@Index('ix_register_entry_order', ['year', 'number', 'organisationId'])
@Check('ck_register_entry_number', `number >= 1`)
@Check(
  'ck_register_entry_class',
  `document_class IN ('incident', 'submission', 'decision', 'request')`,
)
@Check(
  'ck_register_entry_line',
  `line IN ('observation', 'staff_incident', 'accident', 'environment_fault', 'submission', 'decision', 'request', 'rights_request', 'data_breach')`,
)
@Check('ck_register_entry_party', `party IN ('employee')`)
export class RegisterEntryEntity {
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'pk_register_entry' })
  id: string;

  /** The authority; `WITHOUT_ORGANISATION` where no organisation answered, which is a register of its own. */
  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId: string;

  /** Local year in which the document came in or was drawn up. */
  @Column({ type: 'smallint', name: 'year' })
  year: number;

  /** Running from 1 within the authority and the year, without holes. */
  @Column({ type: 'integer', name: 'number' })
  number: number;

  @Column({ type: 'text', name: 'document_class' })
  documentClass: RegisterClass;

  /** The incident, submission or decision. */
  @Column({ type: 'uuid', name: 'document_id' })
  documentId: string;

  /** Local day on which it came in or was drawn up. */
  @Column({ type: 'date', name: 'dated_on' })
  datedOn: string;

  @Column({ type: 'text', name: 'line' })
  line: RegisterLine;

  /** Sender or addressee, by role; null where there is none or it may not be said. */
  @Column({ type: 'text', name: 'party', nullable: true })
  party: RegisterParty | null;

  @Column({ type: 'timestamptz', name: 'registered_at' })
  registeredAt: Date;
}
