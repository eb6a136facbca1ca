import { Column, Entity, PrimaryColumn } from 'typeorm';

const primaryKeyConstraintName = 'pk_tally_stale';

/** The mark that a cell has moved since it was packed. Gone when the cell has been folded anew. */
@Entity({ name: 'tally_stale' })
export class TallyStaleEntity {
  @PrimaryColumn({ type: 'integer', name: 'area_key', primaryKeyConstraintName })
  areaKey: number;

  /** The first day of the month, `YYYY-MM-DD`. */
  @PrimaryColumn({ type: 'date', name: 'local_month', primaryKeyConstraintName })
  localMonth: string;

  /** The stream position of the latest event that touched the cell. A bigint comes as text. */
  @Column({ type: 'bigint', name: 'position' })
  position: string;

  /** When the cell was first left behind. */
  @Column({ type: 'timestamptz', name: 'marked_at' })
  markedAt: Date;
}
