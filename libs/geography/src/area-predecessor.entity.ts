import { Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { AreaEntity } from './area.entity.js';

const primaryKeyConstraintName = 'pk_area_predecessor';

/** One version of an area that another took over from, wholly or in part. */
@Entity({ name: 'area_predecessor' })
export class AreaPredecessorEntity {
  @PrimaryColumn({ type: 'integer', name: 'area_key', primaryKeyConstraintName })
  areaKey: number;

  @ManyToOne(() => AreaEntity)
  @JoinColumn({ name: 'area_key', foreignKeyConstraintName: 'fk_area_predecessor_area' })
  area: AreaEntity;

  @PrimaryColumn({ type: 'integer', name: 'predecessor_key', primaryKeyConstraintName })
  predecessorKey: number;

  @ManyToOne(() => AreaEntity)
  @JoinColumn({
    name: 'predecessor_key',
    foreignKeyConstraintName: 'fk_area_predecessor_predecessor',
  })
  predecessor: AreaEntity;
}
