import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A sealed audit row of somebody's reading, as one organisation sees it. Can be made anew from the audit log. */
@Entity({ name: 'reading' })
@Index('ix_reading_actor', ['organisationId', 'actorId', 'position'])
@Index('ix_reading_day', ['localDate', 'organisationId', 'actorId'])
@Index('ix_reading_incident', { synchronize: false })
export class ReadingEntity {
  /** Whose incidents they were; all zeroes for the whole municipality. */
  @PrimaryColumn({
    type: 'uuid',
    name: 'organisation_id',
    primaryKeyConstraintName: 'pk_reading',
  })
  organisationId: string;

  /** Of the audit row in the chain. A bigint comes as text. */
  @PrimaryColumn({ type: 'bigint', name: 'position', primaryKeyConstraintName: 'pk_reading' })
  position: string;

  /** The audit row. */
  @Column({ type: 'uuid', name: 'entry_id' })
  entryId: string;

  @Column({ type: 'timestamptz', name: 'occurred_at' })
  occurredAt: Date;

  /** The day where the municipality is. */
  @Column({ type: 'date', name: 'local_date' })
  localDate: string;

  /** The account; null for the system itself. */
  @Column({ type: 'uuid', name: 'actor_id', nullable: true })
  actorId: string | null;

  @Column({ type: 'text', name: 'action' })
  action: string;

  /** Those of the organisation. */
  @Column({ type: 'uuid', name: 'incident_ids', array: true })
  incidentIds: string[];
}
