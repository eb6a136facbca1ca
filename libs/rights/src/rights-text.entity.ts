import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { RightsCaseEntity } from './rights-case.entity.js';

/** Words of a case, sealed: who asks, why the time is extended, what was weighed and decided. */
@Entity({ name: 'rights_text' })
@Unique('uq_rights_text_part', ['caseId', 'part'])
@Check(
  'ck_rights_text_part',
  `part IN ('person', 'extension', 'decision', 'restriction', 'lifting', 'weighing')`,
)
export class RightsTextEntity {
  /** The owner of its data key. */
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'pk_rights_text' })
  id: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId: string;

  @ManyToOne(() => RightsCaseEntity)
  @JoinColumn({ name: 'case_id', foreignKeyConstraintName: 'fk_rights_text_case' })
  case: RightsCaseEntity;

  @Column({ type: 'text', name: 'part' })
  part: string;

  @Column({ type: 'bytea', name: 'nonce' })
  nonce: Buffer;

  /** Ciphertext followed by the tag. */
  @Column({ type: 'bytea', name: 'ciphertext' })
  ciphertext: Buffer;
}
