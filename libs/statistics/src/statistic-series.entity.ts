import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import type { StatisticUnit, StatisticView } from '#domain';

/** A series of one source: what is counted or asked, and in what unit. */
@Entity({ name: 'statistic_series' })
@Unique('uq_statistic_series_name', ['source', 'foldedName', 'unit'])
@Check('ck_statistic_series_view', `view IN ('police', 'experienced', 'rescue')`)
@Check('ck_statistic_series_unit', `unit IN ('count', 'share', 'per_1000', 'per_100000')`)
export class StatisticSeriesEntity {
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'pk_statistic_series' })
  id: string;

  /** Of the profile, such as `bra`. */
  @Column({ type: 'text', name: 'source' })
  source: string;

  /** As the source has it. */
  @Column({ type: 'text', name: 'name' })
  name: string;

  /** As names are compared. */
  @Column({ type: 'text', name: 'folded_name' })
  foldedName: string;

  @Column({ type: 'text', name: 'view' })
  view: StatisticView;

  @Column({ type: 'text', name: 'unit' })
  unit: StatisticUnit;

  /** What it can be laid beside; null when neither its words nor anybody has said. */
  @Column({ type: 'text', name: 'theme', nullable: true })
  theme: string | null;

  /** Who made the figures, in words. */
  @Column({ type: 'text', name: 'origin' })
  origin: string;

  @Column({ type: 'text', name: 'licence' })
  licence: string;
}
