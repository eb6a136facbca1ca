import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** A day on which somebody read far more protected incidents of an organisation than they usually do. */
@Entity({ name: 'unusual_reading' })
@Unique('uq_unusual_reading_day', ['organisationId', 'actorId', 'localDate'])
@Check('ck_unusual_reading_seen', `(seen_at IS NULL) = (seen_by IS NULL)`)
@Check('ck_unusual_reading_note', `(nonce IS NULL) = (ciphertext IS NULL)`)
export class UnusualReadingEntity {
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'pk_unusual_reading' })
  id: string;

  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId: string;

  /** The account that read. */
  @Column({ type: 'uuid', name: 'actor_id' })
  actorId: string;

  @Column({ type: 'date', name: 'local_date' })
  localDate: string;

  /** Different incidents that were opened or exported that day. */
  @Column({ type: 'integer', name: 'incidents' })
  incidents: number;

  /** The 95th percentile of the person's days before. */
  @Column({ type: 'integer', name: 'usual' })
  usual: number;

  /** Name and version of the rule. */
  @Column({ type: 'text', name: 'method' })
  method: string;

  @Column({ type: 'timestamptz', name: 'found_at' })
  foundAt: Date;

  @Column({ type: 'timestamptz', name: 'seen_at', nullable: true })
  seenAt: Date | null;

  /** The account that looked into it. */
  @Column({ type: 'uuid', name: 'seen_by', nullable: true })
  seenBy: string | null;

  @Column({ type: 'bytea', name: 'nonce', nullable: true })
  nonce: Buffer | null;

  /** Ciphertext of the note, followed by the tag. The key lies in `content_key`. */
  @Column({ type: 'bytea', name: 'ciphertext', nullable: true })
  ciphertext: Buffer | null;
}
