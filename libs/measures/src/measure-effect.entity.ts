import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { MeasureEntity } from './measure.entity.js';

/** An outcome as it was told and kept. Only ever added to. */
@Entity({ name: 'measure_effect' })
@Index('ix_measure_effect_measure', ['measureId', 'id'])
export class MeasureEffectEntity {
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'pk_measure_effect' })
  id: string;

  @Column({ type: 'uuid', name: 'measure_id' })
  measureId: string;

  @ManyToOne(() => MeasureEntity)
  @JoinColumn({ name: 'measure_id', foreignKeyConstraintName: 'fk_measure_effect_measure' })
  measure: MeasureEntity;

  /** `name@version`. */
  @Column({ type: 'text', name: 'figure' })
  figure: string;

  @Column({ type: 'text', name: 'claim' })
  claim: string;

  @Column({ type: 'text', name: 'verdict' })
  verdict: string;

  /** How far in the stream of revisions it had counted. */
  @Column({ type: 'bigint', name: 'position' })
  position: string;

  /** What was asked and answered. */
  @Column({ type: 'jsonb', name: 'content' })
  content: unknown;

  /** SHA-256 of the content as canonical JSON (RFC 8785), hexadecimal. */
  @Column({ type: 'text', name: 'hash' })
  hash: string;

  @Column({ type: 'timestamptz', name: 'kept_at' })
  keptAt: Date;
}
