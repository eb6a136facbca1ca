import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How often the areas have changed: what a cache of them is keyed by. The row `area` comes with the schema. */
@Entity({ name: 'geography_revision' })
export class GeographyRevisionEntity {
  @PrimaryColumn({ type: 'text', name: 'name', primaryKeyConstraintName: 'pk_geography_revision' })
  name: string;

  /** A bigint comes as text. */
  @Column({ type: 'bigint', name: 'revision' })
  revision: string;
}
