import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { IncidentEntity } from '../incident.entity.js';

/**
 * One incident that somebody opened by break-glass (nödåtkomst), for an hour. Why they did lies sealed, under a data key
 * of its own. A second person, never the same, says within seven days whether it was justified.
 */
@Entity({ name: 'break_glass' })
@Index('ix_break_glass_incident', ['incidentId', 'accountId'])
@Index('ix_break_glass_waiting', ['reviewBy'], { where: `verdict IS NULL` })
@Check('ck_break_glass_verdict', `verdict IN ('justified', 'not_justified')`)
@Check(
  'ck_break_glass_review',
  `(verdict IS NULL) = (reviewed_by IS NULL) AND (verdict IS NULL) = (reviewed_at IS NULL)`,
)
@Check('ck_break_glass_second', `reviewed_by <> person_id`)
export class BreakGlassEntity {
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'pk_break_glass' })
  id: string;

  @Column({ type: 'uuid', name: 'incident_id' })
  incidentId: string;

  @ManyToOne(() => IncidentEntity)
  @JoinColumn({ name: 'incident_id', foreignKeyConstraintName: 'fk_break_glass_incident' })
  incident: IncidentEntity;

  /** The organisation that answered for the incident then. */
  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId: string;

  @Column({ type: 'uuid', name: 'account_id' })
  accountId: string;

  @Column({ type: 'uuid', name: 'person_id' })
  personId: string;

  @Column({ type: 'timestamptz', name: 'opened_at' })
  openedAt: Date;

  @Column({ type: 'timestamptz', name: 'expires_at' })
  expiresAt: Date;

  @Column({ type: 'timestamptz', name: 'review_by' })
  reviewBy: Date;

  /** How often it was read so. */
  @Column({ type: 'integer', name: 'reads', default: 0 })
  reads: number;

  @Column({ type: 'bytea', name: 'nonce' })
  nonce: Buffer;

  /** Ciphertext of the reason and the case, followed by the tag. */
  @Column({ type: 'bytea', name: 'ciphertext' })
  ciphertext: Buffer;

  /** The second person. */
  @Column({ type: 'uuid', name: 'reviewed_by', nullable: true })
  reviewedBy: string | null;

  @Column({ type: 'timestamptz', name: 'reviewed_at', nullable: true })
  reviewedAt: Date | null;

  @Column({ type: 'text', name: 'verdict', nullable: true })
  verdict: 'justified' | 'not_justified' | null;

  /** When it was told that nobody had reviewed it in time. */
  @Column({ type: 'timestamptz', name: 'escalated_at', nullable: true })
  escalatedAt: Date | null;
}
