import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { IncidentStatus } from '#domain';

/** One incident: its identity and which revision is current. What was said of it stands in its revisions. */
@Entity({ name: 'incident' })
@Unique('uq_incident_reference', ['reference'])
@Unique('uq_incident_client', ['senderId', 'clientId'])
@Index('ix_incident_restricted', ['id'], { where: `restricted_at IS NOT NULL` })
@Check('ck_incident_status', `status IN ('recorded', 'withdrawn')`)
export class IncidentEntity {
  /** UUIDv7. */
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'pk_incident' })
  id: string;

  /** What a person reads aloud. */
  @Column({ type: 'text', name: 'reference' })
  reference: string;

  /** The account or the import source that it came from. */
  @Column({ type: 'uuid', name: 'sender_id' })
  senderId: string;

  /** The sender's own id: the same submission twice is one incident. */
  @Column({ type: 'uuid', name: 'client_id' })
  clientId: string;

  @Column({ type: 'integer', name: 'current_revision' })
  currentRevision: number;

  @Column({ type: 'text', name: 'status' })
  status: IncidentStatus;

  @Column({ type: 'timestamptz', name: 'received_at' })
  receivedAt: Date;

  /** When its content went under a rule of retention; from then on nothing more is told of it. */
  @Column({ type: 'timestamptz', name: 'erased_at', nullable: true })
  erasedAt: Date | null;

  /** Since when its processing is restricted: what was told is stored and shown to nobody. */
  @Column({ type: 'timestamptz', name: 'restricted_at', nullable: true })
  restrictedAt: Date | null;
}
