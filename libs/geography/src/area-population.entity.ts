import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AreaLevel } from '#domain';

const primaryKeyConstraintName = 'pk_area_population';

/** How many lived in an area in one year, whichever version of the area stood then. */
@Entity({ name: 'area_population' })
export class AreaPopulationEntity {
  @PrimaryColumn({ type: 'text', name: 'scheme', primaryKeyConstraintName })
  scheme: string;

  @PrimaryColumn({ type: 'text', name: 'level', primaryKeyConstraintName })
  level: AreaLevel;

  @PrimaryColumn({ type: 'text', name: 'code', primaryKeyConstraintName })
  code: string;

  @PrimaryColumn({ type: 'integer', name: 'year', primaryKeyConstraintName })
  year: number;

  /** Persons. */
  @Column({ type: 'integer', name: 'population' })
  population: number;

  @Column({ type: 'text', name: 'source', nullable: true })
  source: string | null;
}
