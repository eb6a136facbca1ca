import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something that was done or read, in codes and ids only. Added with what it tells of, never changed or removed. */
@Entity({ name: 'audit_entry' })
export class AuditEntryEntity {
  /** UUIDv7. */
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'pk_audit_entry' })
  id: string;

  @Column({ type: 'timestamptz', name: 'occurred_at' })
  occurredAt: Date;

  /** The account that did it; null for the system itself. */
  @Column({ type: 'uuid', name: 'actor_id', nullable: true })
  actorId: string | null;

  /** In the past tense, as an event: `session.opened`. */
  @Column({ type: 'text', name: 'action' })
  action: string;

  /** The kind of thing that it was done to; `subjectIds` tells which. */
  @Column({ type: 'text', name: 'subject' })
  subject: string;

  @Column({ type: 'uuid', name: 'subject_ids', array: true })
  subjectIds: string[];

  @Column({ type: 'jsonb', name: 'details' })
  details: Record<string, unknown>;

  /** HMAC-SHA-256 over the other columns. */
  @Column({ type: 'bytea', name: 'mac' })
  mac: Buffer;
}
