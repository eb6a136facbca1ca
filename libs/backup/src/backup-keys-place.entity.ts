import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** Where the last backup has put the wrapped data keys, and of which moment those are that lie there. One row. */
@Entity({ name: 'backup_keys_place' })
@Check('ck_backup_keys_place_name', `name = 'last'`)
export class BackupKeysPlaceEntity {
  @PrimaryColumn({ type: 'text', name: 'name', primaryKeyConstraintName: 'pk_backup_keys_place' })
  name: 'last';

  @Column({ type: 'text', name: 'folder' })
  folder: string;

  /** By the clock of the database. */
  @Column({ type: 'timestamptz', name: 'as_of' })
  asOf: Date;
}
