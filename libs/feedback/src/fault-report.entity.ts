import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** A fault in accessibility that somebody told of. Its words lie sealed, and go when it is closed. */
@Entity({ name: 'fault_report' })
@Unique('uq_fault_report_client', ['clientId'])
@Index('ix_fault_report_received', ['receivedAt'])
@Check(
  'ck_fault_report_words',
  `(nonce IS NULL) = (ciphertext IS NULL) AND (closed_at IS NULL) = (ciphertext IS NOT NULL)`,
)
export class FaultReportEntity {
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'pk_fault_report' })
  id: string;

  /** Made by the page once per report; the same one again is the same report. */
  @Column({ type: 'uuid', name: 'client_id' })
  clientId: string;

  @Column({ type: 'timestamptz', name: 'received_at' })
  receivedAt: Date;

  @Column({ type: 'timestamptz', name: 'closed_at', nullable: true })
  closedAt: Date | null;

  @Column({ type: 'bytea', name: 'nonce', nullable: true })
  nonce: Buffer | null;

  /** Ciphertext of the text, the page and the contact, followed by the tag. */
  @Column({ type: 'bytea', name: 'ciphertext', nullable: true })
  ciphertext: Buffer | null;
}
