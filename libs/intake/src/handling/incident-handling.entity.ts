import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { HandlingState } from '#domain';
import { IncidentEntity } from '../incident.entity.js';

/**
 * One step of what became of an incident; the last one is how it stands. An incident without any has been received.
 * What the reporter is told lies sealed, under a data key of its own.
 */
@Entity({ name: 'incident_handling' })
@Index('ix_incident_handling_incident', ['incidentId'])
@Check('ck_incident_handling_state', `state IN ('read', 'action', 'closed')`)
@Check('ck_incident_handling_outcome', `(nonce IS NULL) = (ciphertext IS NULL)`)
export class IncidentHandlingEntity {
  /** UUIDv7: the last id is the last step. */
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'pk_incident_handling' })
  id: string;

  @Column({ type: 'uuid', name: 'incident_id' })
  incidentId: string;

  @ManyToOne(() => IncidentEntity)
  @JoinColumn({ name: 'incident_id', foreignKeyConstraintName: 'fk_incident_handling_incident' })
  incident: IncidentEntity;

  @Column({ type: 'text', name: 'state' })
  state: Exclude<HandlingState, 'received'>;

  /** The account. */
  @Column({ type: 'uuid', name: 'set_by' })
  setBy: string;

  @Column({ type: 'timestamptz', name: 'set_at' })
  setAt: Date;

  @Column({ type: 'bytea', name: 'nonce', nullable: true })
  nonce: Buffer | null;

  /** Ciphertext of the words to the reporter, followed by the tag. */
  @Column({ type: 'bytea', name: 'ciphertext', nullable: true })
  ciphertext: Buffer | null;
}
