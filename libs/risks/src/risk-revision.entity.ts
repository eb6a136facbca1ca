import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { RiskEntity } from './risk.entity.js';

/** One judgement of a risk, sealed. Only ever added to. */
@Entity({ name: 'risk_revision' })
@Unique('uq_risk_revision_revision', ['riskId', 'revision'])
@Check('ck_risk_revision_revision', `revision >= 1`)
export class RiskRevisionEntity {
  /** The owner of its data key. */
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'pk_risk_revision' })
  id: string;

  @Column({ type: 'uuid', name: 'risk_id' })
  riskId: string;

  @ManyToOne(() => RiskEntity)
  @JoinColumn({ name: 'risk_id', foreignKeyConstraintName: 'fk_risk_revision_risk' })
  risk: RiskEntity;

  @Column({ type: 'integer', name: 'revision' })
  revision: number;

  /** The calendar year that it is the judgement of. */
  @Column({ type: 'integer', name: 'year' })
  year: number;

  @Column({ type: 'text', name: 'focus_area' })
  focusArea: string;

  @Column({ type: 'boolean', name: 'is_closed' })
  isClosed: boolean;

  /** Local day by which it is to be looked at again. */
  @Column({ type: 'date', name: 'review_on', nullable: true })
  reviewOn: string | null;

  /** Documents and goals that steer. */
  @Column({ type: 'uuid', name: 'governing_ids', array: true })
  governingIds: string[];

  @Column({ type: 'text', name: 'category_codes', array: true })
  categoryCodes: string[];

  /** What in the words may point out a person, by kind. */
  @Column({ type: 'text', name: 'person_data_kinds', array: true })
  personDataKinds: string[];

  /** The account; null for the demo's. */
  @Column({ type: 'uuid', name: 'written_by', nullable: true })
  writtenBy: string | null;

  @Column({ type: 'timestamptz', name: 'written_at' })
  writtenAt: Date;

  @Column({ type: 'bytea', name: 'nonce' })
  nonce: Buffer;

  /** Ciphertext followed by the tag. */
  @Column({ type: 'bytea', name: 'ciphertext' })
  ciphertext: Buffer;
}
