import {
  Check,
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  Unique,
} from 'typeorm';
import type { IncidentEntity } from '#intake';
import { DisclosureEntity } from './disclosure.entity.js';

/**
 * One incident that a request is about, and what was chosen of each of its parts. The choices (offsets, grounds,
 * motives) lie sealed under a data key of their own, bound to the revision that was tried; none of its words do.
 */
@Entity({ name: 'disclosure_incident' })
@Unique('uq_disclosure_incident', ['disclosureId', 'incidentId'])
@Index('ix_disclosure_incident_incident', ['incidentId'])
@Check(
  'ck_disclosure_incident_tried',
  `(incident_revision IS NULL) = (ciphertext IS NULL) AND (tried_by IS NULL) = (ciphertext IS NULL)`,
)
export class DisclosureIncidentEntity {
  /** New whenever it is tried again: the key goes with the choices. */
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'pk_disclosure_incident' })
  id: string;

  @Column({ type: 'uuid', name: 'disclosure_id' })
  disclosureId: string;

  @ManyToOne(() => DisclosureEntity)
  @JoinColumn({
    name: 'disclosure_id',
    foreignKeyConstraintName: 'fk_disclosure_incident_disclosure',
  })
  disclosure: DisclosureEntity;

  @Column({ type: 'uuid', name: 'incident_id' })
  incidentId: string;

  @ManyToOne('IncidentEntity')
  @JoinColumn({
    name: 'incident_id',
    foreignKeyConstraintName: 'fk_disclosure_incident_incident',
  })
  incident: IncidentEntity;

  /** The revision that was tried; null until it has been. */
  @Column({ type: 'integer', name: 'incident_revision', nullable: true })
  incidentRevision: number | null;

  @Column({ type: 'bytea', name: 'nonce', nullable: true })
  nonce: Buffer | null;

  @Column({ type: 'bytea', name: 'ciphertext', nullable: true })
  ciphertext: Buffer | null;

  /** Parts that are handed out, whole or in part. */
  @Column({ type: 'text', name: 'fields_given', array: true, default: [] })
  fieldsGiven: string[];

  /** Parts that are masked, whole or in part. */
  @Column({ type: 'text', name: 'fields_masked', array: true, default: [] })
  fieldsMasked: string[];

  @Column({ type: 'uuid', name: 'tried_by', nullable: true })
  triedBy: string | null;

  @Column({ type: 'timestamptz', name: 'tried_at', nullable: true })
  triedAt: Date | null;
}
