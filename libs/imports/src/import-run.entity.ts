import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ImportStatus, OnError } from './import-status.js';

/** One file taken in with one profile: where incidents came from, and how many rows went which way. */
@Entity({ name: 'import_run' })
@Index('ix_import_run_file', ['fileSha256'])
@Check(
  'ck_import_run_status',
  `status IN ('waiting', 'running', 'completed', 'refused', 'failed', 'cancelled', 'withdrawing', 'withdrawn')`,
)
@Check('ck_import_run_on_error', `on_error IN ('keep_good', 'refuse_all')`)
export class ImportRunEntity {
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'pk_import_run' })
  id: string;

  @Column({ type: 'text', name: 'profile' })
  profile: string;

  @Column({ type: 'text', name: 'source' })
  source: string;

  @Column({ type: 'text', name: 'file_name' })
  fileName: string;

  /** The profile as it was then, whole: what the rows mean does not change with a later version of it. */
  @Column({ type: 'jsonb', name: 'definition', default: {} })
  definition: Record<string, unknown>;

  /** What becomes of the good rows when others are refused. */
  @Column({ type: 'text', name: 'on_error', default: 'keep_good' })
  onError: OnError;

  /** Everything is read and checked, nothing recorded. */
  @Column({ type: 'boolean', name: 'dry_run', default: false })
  dryRun: boolean;

  /** The uploaded file, sealed; null when it was read from a disk, and when it has been removed. */
  @Column({ type: 'uuid', name: 'file_id', nullable: true })
  fileId: string | null;

  /** A bigint comes as text. */
  @Column({ type: 'bigint', name: 'file_bytes', default: 0 })
  fileBytes: string;

  /** Of the file as it lies there. A bigint comes as text. */
  @Column({ type: 'bigint', name: 'bytes_read', default: 0 })
  bytesRead: string;

  /** Hexadecimal. */
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
  status: ImportStatus;

  /** Why it failed: code and values of a fault; null otherwise. */
  @Column({ type: 'jsonb', name: 'fault', nullable: true })
  fault: Record<string, unknown> | null;

  /** When it last came further. */
  @Column({ type: 'timestamptz', name: 'active_at', nullable: true })
  activeAt: Date | null;

  /** When every row had been found good, where all or none are to go in. */
  @Column({ type: 'timestamptz', name: 'checked_at', nullable: true })
  checkedAt: Date | null;

  /** The account that asked for it to be taken back; null for a command on the server. */
  @Column({ type: 'uuid', name: 'withdrawn_by', nullable: true })
  withdrawnBy: string | null;

  /** Categories of the source that the profile does not know, with how many rows each. */
  @Column({ type: 'jsonb', name: 'unmapped', default: [] })
  unmapped: { value: string; rows: number }[];

  @Column({ type: 'integer', name: 'rows_read', default: 0 })
  rowsRead: number;

  @Column({ type: 'integer', name: 'rows_recorded', default: 0 })
  rowsRecorded: number;

  /** Rows whose incident was known and now says something else. */
  @Column({ type: 'integer', name: 'rows_changed', default: 0 })
  rowsChanged: number;

  /** Rows that had been recorded before, and say the same. */
  @Column({ type: 'integer', name: 'rows_repeated', default: 0 })
  rowsRepeated: number;

  @Column({ type: 'integer', name: 'rows_refused', default: 0 })
  rowsRefused: number;

  /** Good rows whose text may point out a person. */
  @Column({ type: 'integer', name: 'rows_with_person_data', default: 0 })
  rowsWithPersonData: number;
}
