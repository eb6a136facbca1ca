import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { HitVerdict, SoughtBy } from '#domain';
import { RightsCaseEntity } from './rights-case.entity.js';

/** An incident in which the person may be named, and what a handler found. How they are named is not kept. */
@Entity({ name: 'rights_hit' })
@Check('ck_rights_hit_verdict', `verdict IN ('same', 'other', 'withheld')`)
@Check(
  'ck_rights_hit_secrecy',
  `(verdict IS NOT DISTINCT FROM 'withheld') = (secrecy_section IS NOT NULL)`,
)
export class RightsHitEntity {
  @PrimaryColumn({ type: 'uuid', name: 'case_id', primaryKeyConstraintName: 'pk_rights_hit' })
  caseId: string;

  @ManyToOne(() => RightsCaseEntity)
  @JoinColumn({ name: 'case_id', foreignKeyConstraintName: 'fk_rights_hit_case' })
  case: RightsCaseEntity;

  @PrimaryColumn({ type: 'uuid', name: 'incident_id', primaryKeyConstraintName: 'pk_rights_hit' })
  incidentId: string;

  @ManyToOne('IncidentEntity')
  @JoinColumn({ name: 'incident_id', foreignKeyConstraintName: 'fk_rights_hit_incident' })
  incident: unknown;

  /** The last revision whose words name the person. */
  @Column({ type: 'uuid', name: 'revision_id' })
  revisionId: string;

  @Column({ type: 'text', name: 'matched_by', array: true })
  matchedBy: SoughtBy[];

  /** Whether anything fits exactly; otherwise it is only near. */
  @Column({ type: 'boolean', name: 'is_exact' })
  isExact: boolean;

  /** Null until somebody has judged it. */
  @Column({ type: 'text', name: 'verdict', nullable: true })
  verdict: HitVerdict | null;

  /** The section of OSL by which it is withheld. */
  @Column({ type: 'text', name: 'secrecy_section', nullable: true })
  secrecySection: string | null;

  /** Whether other persons' data in the words are told too; masked otherwise. */
  @Column({ type: 'boolean', name: 'shows_others', default: false })
  showsOthers: boolean;

  @Column({ type: 'uuid', name: 'judged_by', nullable: true })
  judgedBy: string | null;

  @Column({ type: 'timestamptz', name: 'judged_at', nullable: true })
  judgedAt: Date | null;
}
