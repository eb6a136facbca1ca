import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { AreaEntity } from '#geography';

const primaryKeyConstraintName = 'pk_tally_cell';

/** The counts of one finest area in one local month, packed. Derived: it can be thrown away and comes out the same. */
@Entity({ name: 'tally_cell' })
export class TallyCellEntity {
  @PrimaryColumn({ type: 'integer', name: 'area_key', primaryKeyConstraintName })
  areaKey: number;

  /** By name: the class itself would load TypeORM with the front door of geography. */
  @ManyToOne('AreaEntity')
  @JoinColumn({ name: 'area_key', foreignKeyConstraintName: 'fk_tally_cell_area' })
  area: AreaEntity;

  /** The first day of the month, `YYYY-MM-DD`. */
  @PrimaryColumn({ type: 'date', name: 'local_month', primaryKeyConstraintName })
  localMonth: string;

  /** The stream position that the counts are of. A bigint comes as text. */
  @Column({ type: 'bigint', name: 'position' })
  position: string;

  @Column({ type: 'integer', name: 'incident_count' })
  incidentCount: number;

  /** Those of them that are open or internal; null until the cell is folded anew. */
  @Column({ type: 'integer', name: 'ordinary_count', nullable: true })
  ordinaryCount: number | null;

  @Column({ type: 'bytea', name: 'packed' })
  packed: Buffer;

  /** The same counts without severity and gender, packed; null until the cell is folded anew. */
  @Column({ type: 'bytea', name: 'packed_outline', nullable: true })
  packedOutline: Buffer | null;

  /**
   * Open and internal ones by the unit that reported them, the empty text for no unit; null until the cell is folded
   * anew.
   */
  @Column({ type: 'jsonb', name: 'unit_counts', nullable: true })
  unitCounts: Record<string, number> | null;
}
