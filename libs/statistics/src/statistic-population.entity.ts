import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { StatisticImportEntity } from './statistic-import.entity.js';

const primaryKeyConstraintName = 'pk_statistic_population';

/** Inhabitants that a file wrote to geography, and what stood there before: what takes it back. */
@Entity({ name: 'statistic_population' })
export class StatisticPopulationEntity {
  @PrimaryColumn({ type: 'uuid', name: 'import_id', primaryKeyConstraintName })
  importId: string;

  @PrimaryColumn({ type: 'text', name: 'scheme', primaryKeyConstraintName })
  scheme: string;

  @PrimaryColumn({ type: 'text', name: 'level', primaryKeyConstraintName })
  level: string;

  @PrimaryColumn({ type: 'text', name: 'code', primaryKeyConstraintName })
  code: string;

  @PrimaryColumn({ type: 'integer', name: 'year', primaryKeyConstraintName })
  year: number;

  @Column({ type: 'integer', name: 'population' })
  population: number;

  /** Null when nobody knew. */
  @Column({ type: 'integer', name: 'before_population', nullable: true })
  beforePopulation: number | null;

  @Column({ type: 'text', name: 'before_source', nullable: true })
  beforeSource: string | null;

  @ManyToOne(() => StatisticImportEntity)
  @JoinColumn({ name: 'import_id', foreignKeyConstraintName: 'fk_statistic_population_import' })
  import: StatisticImportEntity;
}
