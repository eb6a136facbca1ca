import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import { MeasureEntity } from './measure.entity.js';

/** How a measure went at one occasion. Its words lie in its revisions. */
@Entity({ name: 'measure_follow_up' })
@Unique('uq_measure_follow_up_occasion', ['measureId', 'year', 'occasion'])
@Check('ck_measure_follow_up_occasion', `occasion IN ('t1', 't2', 'year_end')`)
@Check('ck_measure_follow_up_judged', `goal_judgement IS NULL OR occasion = 'year_end'`)
@Check('ck_measure_follow_up_revision', `revision >= 1`)
export class MeasureFollowUpEntity {
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'pk_measure_follow_up' })
  id: string;

  @Column({ type: 'uuid', name: 'measure_id' })
  measureId: string;

  @ManyToOne(() => MeasureEntity)
  @JoinColumn({ name: 'measure_id', foreignKeyConstraintName: 'fk_measure_follow_up_measure' })
  measure: MeasureEntity;

  @Column({ type: 'integer', name: 'year' })
  year: number;

  @Column({ type: 'text', name: 'occasion' })
  occasion: string;

  @Column({ type: 'text', name: 'carried_out' })
  carriedOut: string;

  @Column({ type: 'text', name: 'goal_judgement', nullable: true })
  goalJudgement: string | null;

  @Column({ type: 'integer', name: 'revision' })
  revision: number;
}
