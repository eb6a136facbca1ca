import {
  Check,
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryGeneratedColumn,
  Unique,
} from 'typeorm';
import type { AreaGeometry, AreaLevel } from '#domain';

/** One version of an area, from a date. A change is a new version with a new key; no key is ever reused. */
@Entity({ name: 'area' })
@Unique('uq_area_version', ['scheme', 'level', 'code', 'validFrom'])
@Index('ix_area_parent', ['parentKey'])
@Check('ck_area_level', `level IN ('country', 'county', 'municipality', 'district', 'sub_area')`)
@Check('ck_area_validity', `valid_to IS NULL OR valid_to > valid_from`)
export class AreaEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    name: 'area_key',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_area',
  })
  areaKey: number;

  /** Whose codes these are: `scb`, `stockholm`. */
  @Column({ type: 'text', name: 'scheme' })
  scheme: string;

  @Column({ type: 'text', name: 'level' })
  level: AreaLevel;

  @Column({ type: 'text', name: 'code' })
  code: string;

  @Column({ type: 'text', name: 'name' })
  name: string;

  /** `YYYY-MM-DD`, inclusive. */
  @Column({ type: 'date', name: 'valid_from' })
  validFrom: string;

  /** `YYYY-MM-DD`, exclusive; null while the version stands. */
  @Column({ type: 'date', name: 'valid_to', nullable: true })
  validTo: string | null;

  @Column({ type: 'integer', name: 'parent_key', nullable: true })
  parentKey: number | null;

  @ManyToOne(() => AreaEntity)
  @JoinColumn({ name: 'parent_key', foreignKeyConstraintName: 'fk_area_parent' })
  parent: AreaEntity | null;

  /** GeoJSON, WGS 84; null for an area that is the union of its children. */
  @Column({ type: 'jsonb', name: 'geometry', nullable: true })
  geometry: AreaGeometry | null;

  /** Drawn by us and not by whoever decides the boundary. */
  @Column({ type: 'boolean', name: 'approximate', default: false })
  approximate: boolean;

  @Column({ type: 'text', name: 'source', nullable: true })
  source: string | null;
}
