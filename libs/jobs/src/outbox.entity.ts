import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/**
 * One fact that has been committed and not yet forwarded. A row lives for about a second: the forwarder takes it
 * away in the transaction that makes everything that follows from it durable.
 */
@Entity({ name: 'outbox' })
export class OutboxEntity {
  /** In the order of insertion, which is not the order of commits: never a position. A bigint comes as text. */
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    name: 'id',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_outbox',
  })
  id: string;

  /** The name of the event, such as `incident.recorded`. */
  @Column({ type: 'text', name: 'event' })
  event: string;

  /** Keys only, never content. */
  @Column({ type: 'jsonb', name: 'payload' })
  payload: Record<string, unknown>;

  /** The audit row that is to be sealed, when the fact is one. */
  @Column({ type: 'uuid', name: 'audit_entry_id', nullable: true })
  auditEntryId: string | null;

  /** How many revisions it stands for, at least 1: the forwarder takes only so many at a time. */
  @Column({ type: 'integer', name: 'weight', default: 1 })
  weight: number;

  @Column({ type: 'timestamptz', name: 'recorded_at', default: () => 'now()' })
  recordedAt: Date;
}
