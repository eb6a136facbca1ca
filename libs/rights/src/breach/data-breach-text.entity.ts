import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { DataBreachEntity } from './data-breach.entity.js';

/** Words of a personal data breach, sealed: what happened, what it may lead to, why it was judged so. */
@Entity({ name: 'data_breach_text' })
@Unique('uq_data_breach_text_part', ['breachId', 'part'])
@Check(
  'ck_data_breach_text_part',
  `part IN ('what', 'consequences', 'measures', 'riskReason', 'noticeReason', 'lateReason', 'personText')`,
)
export class DataBreachTextEntity {
  /** The owner of its data key. */
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'pk_data_breach_text' })
  id: string;

  @Column({ type: 'uuid', name: 'breach_id' })
  breachId: string;

  @ManyToOne(() => DataBreachEntity)
  @JoinColumn({ name: 'breach_id', foreignKeyConstraintName: 'fk_data_breach_text_breach' })
  breach: DataBreachEntity;

  @Column({ type: 'text', name: 'part' })
  part: string;

  @Column({ type: 'bytea', name: 'nonce' })
  nonce: Buffer;

  /** Ciphertext followed by the tag. */
  @Column({ type: 'bytea', name: 'ciphertext' })
  ciphertext: Buffer;
}
