import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { RightsCaseEntity } from '../rights-case.entity.js';

/** That an incident was corrected for a case (article 16), and who has been told (articles 12 and 19). */
@Entity({ name: 'rights_correction' })
export class RightsCorrectionEntity {
  @PrimaryColumn({
    type: 'uuid',
    name: 'case_id',
    primaryKeyConstraintName: 'pk_rights_correction',
  })
  caseId: string;

  @ManyToOne(() => RightsCaseEntity)
  @JoinColumn({ name: 'case_id', foreignKeyConstraintName: 'fk_rights_correction_case' })
  case: RightsCaseEntity;

  @PrimaryColumn({
    type: 'uuid',
    name: 'incident_id',
    primaryKeyConstraintName: 'pk_rights_correction',
  })
  incidentId: string;

  @ManyToOne('IncidentEntity')
  @JoinColumn({ name: 'incident_id', foreignKeyConstraintName: 'fk_rights_correction_incident' })
  incident: unknown;

  /** The revision that it led to. */
  @Column({ type: 'integer', name: 'revision' })
  revision: number;

  /** Local day on which the person was told. */
  @Column({ type: 'date', name: 'told_on', nullable: true })
  toldOn: string | null;

  /** Local day on which those who had copies were told. */
  @Column({ type: 'date', name: 'recipients_told_on', nullable: true })
  recipientsToldOn: string | null;

  @Column({ type: 'uuid', name: 'noted_by' })
  notedBy: string;

  @Column({ type: 'timestamptz', name: 'noted_at' })
  notedAt: Date;
}
