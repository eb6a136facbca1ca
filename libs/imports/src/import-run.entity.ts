import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** One file taken in with one profile: where incidents came from, and how many rows went which way. */
@Entity({ name: 'import_run' })
@Check('ck_import_run_status', `status IN ('running', 'completed', 'failed')`)
export class ImportRunEntity {
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'pk_import_run' })
  id: string;

  @Column({ type: 'text', name: 'profile' })
  profile: string;

  @Column({ type: 'text', name: 'source' })
  source: string;

  @Column({ type: 'text', name: 'file_name' })
  fileName: string;

  /** Hexadecimal; null until the whole file has been read. */
  @Column({ type: 'text', name: 'file_sha256', nullable: true })
  fileSha256: string | null;

  @Column({ type: 'text', name: 'licence', nullable: true })
  licence: string | null;

  /** The account that started it; null for the system itself. */
  @Column({ type: 'uuid', name: 'started_by', nullable: true })
  startedBy: string | null;

  @Column({ type: 'timestamptz', name: 'started_at' })
  startedAt: Date;

  @Column({ type: 'timestamptz', name: 'finished_at', nullable: true })
  finishedAt: Date | null;

  @Column({ type: 'text', name: 'status' })
  status: 'running' | 'completed' | 'failed';

  @Column({ type: 'integer', name: 'rows_read', default: 0 })
  rowsRead: number;

  @Column({ type: 'integer', name: 'rows_recorded', default: 0 })
  rowsRecorded: number;

  /** Rows that had been recorded before. */
  @Column({ type: 'integer', name: 'rows_repeated', default: 0 })
  rowsRepeated: number;

  @Column({ type: 'integer', name: 'rows_refused', default: 0 })
  rowsRefused: number;
}
