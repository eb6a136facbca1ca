import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** A profile that somebody has made for a source, beside those that come with the product. */
@Entity({ name: 'import_profile' })
@Unique('uq_import_profile_name', ['name'])
@Check('ck_import_profile_version', `version >= 1`)
export class ImportProfileEntity {
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'pk_import_profile' })
  id: string;

  @Column({ type: 'text', name: 'name' })
  name: string;

  /** The profile whole, its name included. */
  @Column({ type: 'jsonb', name: 'definition' })
  definition: Record<string, unknown>;

  /** Grows by one with each change. */
  @Column({ type: 'integer', name: 'version', default: 1 })
  version: number;

  /** The account; null for the system itself. */
  @Column({ type: 'uuid', name: 'changed_by', nullable: true })
  changedBy: string | null;

  @Column({ type: 'timestamptz', name: 'changed_at' })
  changedAt: Date;
}
