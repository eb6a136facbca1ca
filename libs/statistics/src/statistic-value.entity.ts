import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { StatisticGender, StatisticStatus } from '#domain';
import { StatisticImportEntity } from './statistic-import.entity.js';
import { StatisticSeriesEntity } from './statistic-series.entity.js';

const primaryKeyConstraintName = 'pk_statistic_value';

/** What one file says of a series, an area, a period and a group. Never changed: a later file says it anew. */
@Entity({ name: 'statistic_value' })
@Index('ix_statistic_value_area', ['areaLevel', 'areaCode', 'seriesId'])
@Check('ck_statistic_value_gender', `gender IN ('all', 'women', 'men')`)
@Check('ck_statistic_value_status', `status IN ('value', 'suppressed', 'missing')`)
@Check('ck_statistic_value_value', `(status = 'value') = (value IS NOT NULL)`)
export class StatisticValueEntity {
  @PrimaryColumn({ type: 'uuid', name: 'import_id', primaryKeyConstraintName })
  importId: string;

  @PrimaryColumn({ type: 'uuid', name: 'series_id', primaryKeyConstraintName })
  seriesId: string;

  /** `elsewhere` for an area that is not known here. */
  @PrimaryColumn({ type: 'text', name: 'area_scheme', primaryKeyConstraintName })
  areaScheme: string;

  @PrimaryColumn({ type: 'text', name: 'area_level', primaryKeyConstraintName })
  areaLevel: string;

  @PrimaryColumn({ type: 'text', name: 'area_code', primaryKeyConstraintName })
  areaCode: string;

  /** As the source has it. */
  @Column({ type: 'text', name: 'area_name' })
  areaName: string;

  /** `YYYY` or `YYYY-MM`. */
  @PrimaryColumn({ type: 'text', name: 'period', primaryKeyConstraintName })
  period: string;

  @PrimaryColumn({ type: 'text', name: 'gender', primaryKeyConstraintName })
  gender: StatisticGender;

  /** Of age or school year, in the words of the source; empty for everybody. */
  @PrimaryColumn({ type: 'text', name: 'band', primaryKeyConstraintName })
  band: string;

  @Column({ type: 'text', name: 'status' })
  status: StatisticStatus;

  /** In the unit of the series; a share in percent. */
  @Column({ type: 'double precision', name: 'value', nullable: true })
  value: number | null;

  /** Of the 95 % interval that the source gives. */
  @Column({ type: 'double precision', name: 'low', nullable: true })
  low: number | null;

  @Column({ type: 'double precision', name: 'high', nullable: true })
  high: number | null;

  /** How many answered. */
  @Column({ type: 'integer', name: 'sample', nullable: true })
  sample: number | null;

  /** What the source calls the way it was measured; empty when it says nothing. */
  @Column({ type: 'text', name: 'method' })
  method: string;

  @ManyToOne(() => StatisticImportEntity)
  @JoinColumn({ name: 'import_id', foreignKeyConstraintName: 'fk_statistic_value_import' })
  import: StatisticImportEntity;

  @ManyToOne(() => StatisticSeriesEntity)
  @JoinColumn({ name: 'series_id', foreignKeyConstraintName: 'fk_statistic_value_series' })
  series: StatisticSeriesEntity;
}
