import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import type { OpeningHours, PlaceType } from '#domain';

/** A known point that an incident can be said to have happened at, such as a school, between two dates. */
@Entity({ name: 'place' })
@Unique('uq_place_code', ['source', 'code'])
@Check('ck_place_validity', `valid_to IS NULL OR valid_to >= valid_from`)
export class PlaceEntity {
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'pk_place' })
  id: string;

  /** The register that the place was read from. */
  @Column({ type: 'text', name: 'source' })
  source: string;

  /** What that register knows the place by. */
  @Column({ type: 'text', name: 'code' })
  code: string;

  @Column({ type: 'text', name: 'type' })
  type: PlaceType;

  @Column({ type: 'text', name: 'name' })
  name: string;

  @Column({ type: 'text', name: 'address', nullable: true })
  address: string | null;

  /** Null when nobody has said. */
  @Column({ type: 'jsonb', name: 'opening_hours', nullable: true })
  openingHours: OpeningHours | null;

  /** Degrees, WGS 84. */
  @Column({ type: 'double precision', name: 'lon' })
  lon: number;

  /** Degrees, WGS 84. */
  @Column({ type: 'double precision', name: 'lat' })
  lat: number;

  /** `YYYY-MM-DD`, inclusive. */
  @Column({ type: 'date', name: 'valid_from' })
  validFrom: string;

  /** `YYYY-MM-DD`, exclusive; null while it lasts. */
  @Column({ type: 'date', name: 'valid_to', nullable: true })
  validTo: string | null;
}
