import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import type { HeldTextKind, HitVerdict, SoughtBy } from '#domain';
import { RightsCaseEntity } from '../rights-case.entity.js';

/** A text beside incidents in which the person may be named, and what a handler found. How they are named is not kept. */
@Entity({ name: 'rights_text_hit' })
@Unique('uq_rights_text_hit_subject', ['caseId', 'kind', 'subjectKey'])
@Check('ck_rights_text_hit_verdict', `verdict IN ('same', 'other', 'withheld')`)
@Check(
  'ck_rights_text_hit_secrecy',
  `(verdict IS NOT DISTINCT FROM 'withheld') = (secrecy_section IS NOT NULL)`,
)
export class RightsTextHitEntity {
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'pk_rights_text_hit' })
  id: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId: string;

  @ManyToOne(() => RightsCaseEntity)
  @JoinColumn({ name: 'case_id', foreignKeyConstraintName: 'fk_rights_text_hit_case' })
  case: RightsCaseEntity;

  @Column({ type: 'text', name: 'kind' })
  kind: HeldTextKind;

  /** What is found once, by ids and codes: a section with all its revisions, a problem, a version. */
  @Column({ type: 'text', name: 'subject_key' })
  subjectKey: string;

  /** The last of its rows whose words name the person. No foreign key: it lies downstream. */
  @Column({ type: 'uuid', name: 'row_id' })
  rowId: string;

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
