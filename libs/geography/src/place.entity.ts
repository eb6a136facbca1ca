import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A known point that an incident can be said to have happened at, such as a school, between two dates. */
@Entity({ name: 'place' })
export class PlaceEntity {
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'pk_place' })
  id: string;

  @Column({ type: 'text', name: 'type' })
  type: string;

  @Column({ type: 'text', name: 'name' })
  name: string;

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
