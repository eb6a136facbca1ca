import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { SituationPictureEntity } from '#judgement';

/** The order in which a picture puts the problems of its area, the most urgent first. Only ever added to. */
@Entity({ name: 'problem_ranking' })
@Check('ck_problem_ranking_revision', `revision >= 1`)
export class ProblemRankingEntity {
  @PrimaryColumn({
    ...{ type: 'uuid', name: 'picture_id' },
    primaryKeyConstraintName: 'pk_problem_ranking',
  })
  pictureId: string;

  @PrimaryColumn({
    ...{ type: 'integer', name: 'revision' },
    primaryKeyConstraintName: 'pk_problem_ranking',
  })
  revision: number;

  @ManyToOne('SituationPictureEntity')
  @JoinColumn({ name: 'picture_id', foreignKeyConstraintName: 'fk_problem_ranking_picture' })
  picture: SituationPictureEntity;

  /** Those that were open and ranked then. */
  @Column({ type: 'uuid', name: 'problem_ids', array: true })
  problemIds: string[];

  /** The account; null for the demo's. */
  @Column({ type: 'uuid', name: 'ranked_by', nullable: true })
  rankedBy: string | null;

  @Column({ type: 'timestamptz', name: 'ranked_at' })
  rankedAt: Date;
}
