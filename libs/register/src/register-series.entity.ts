import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** The last number that an authority has given in a year. Whoever changes the row gives the next ones. */
@Entity({ name: 'register_series' })
@Check('ck_register_series_last_number', `last_number >= 1`)
export class RegisterSeriesEntity {
  /** As `RegisterEntryEntity.organisationId`. */
  @PrimaryColumn({
    type: 'uuid',
    name: 'organisation_id',
    primaryKeyConstraintName: 'pk_register_series',
  })
  organisationId: string;

  @PrimaryColumn({ type: 'smallint', name: 'year', primaryKeyConstraintName: 'pk_register_series' })
  year: number;

  @Column({ type: 'integer', name: 'last_number' })
  lastNumber: number;
}
