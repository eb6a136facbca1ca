import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { IncidentEntity } from '../incident.entity.js';

/** What an erasure rested on. Written with it, never changed. */
@Entity({ name: 'incident_erasure' })
export class IncidentErasureEntity {
  @PrimaryColumn({
    type: 'uuid',
    name: 'incident_id',
    primaryKeyConstraintName: 'pk_incident_erasure',
  })
  incidentId: string;

  @ManyToOne(() => IncidentEntity)
  @JoinColumn({ name: 'incident_id', foreignKeyConstraintName: 'fk_incident_erasure_incident' })
  incident: IncidentEntity;

  /** The proposal that was approved. */
  @Column({ type: 'uuid', name: 'proposal_id' })
  proposalId: string;

  /** Who decided the rule, when and in which section, in one line. */
  @Column({ type: 'text', name: 'decision' })
  decision: string;
}
