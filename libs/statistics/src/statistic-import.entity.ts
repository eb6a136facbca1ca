import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** One file of statistics that was taken in. Withdrawn, its values no longer hold and stay to be seen. */
@Entity({ name: 'statistic_import' })
@Unique('uq_statistic_import_number', ['number'])
@Index('ix_statistic_import_file', ['fileSha256'])
export class StatisticImportEntity {
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'pk_statistic_import' })
  id: string;

  /** In the order of the files: they are taken in one at a time. Of two that say the same, the later holds. */
  @Column({ type: 'integer', name: 'number' })
  number: number;

  @Column({ type: 'text', name: 'profile' })
  profile: string;

  @Column({ type: 'text', name: 'file_name' })
  fileName: string;

  /** Hexadecimal. */
  @Column({ type: 'text', name: 'file_sha256' })
  fileSha256: string;

  /** What was said beside the file: name of the series, theme, method, level, licence. */
  @Column({ type: 'jsonb', name: 'options' })
  options: Record<string, unknown>;

  @Column({ type: 'jsonb', name: 'counts' })
  counts: Record<string, unknown>;

  /** The account; null for a command on the server. */
  @Column({ type: 'uuid', name: 'imported_by', nullable: true })
  importedBy: string | null;

  @Column({ type: 'timestamptz', name: 'imported_at' })
  importedAt: Date;

  @Column({ type: 'timestamptz', name: 'withdrawn_at', nullable: true })
  withdrawnAt: Date | null;
}
