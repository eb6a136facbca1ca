import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import type { ExportStatus } from './export-values.js';

/** One export that somebody has asked for. The row and its file go a day after it has ended. */
@Entity({ name: 'export_run' })
@Unique('uq_export_run_client', ['requestedBy', 'clientId'])
@Check('ck_export_run_format', `format IN ('csv', 'geojson', 'ndjson')`)
@Check('ck_export_run_crs', `crs IN ('EPSG:4326', 'EPSG:3006', 'EPSG:3011')`)
@Check('ck_export_run_status', `status IN ('waiting', 'running', 'completed', 'stopped', 'failed')`)
export class ExportRunEntity {
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'pk_export_run' })
  id: string;

  /** Made by the client once per export; the same one again gives the same export. */
  @Column({ type: 'uuid', name: 'client_id', nullable: true })
  clientId: string | null;

  /** The account. */
  @Column({ type: 'uuid', name: 'requested_by' })
  requestedBy: string;

  @Column({ type: 'timestamptz', name: 'requested_at' })
  requestedAt: Date;

  @Column({ type: 'text', name: 'format' })
  format: string;

  @Column({ type: 'text', name: 'crs' })
  crs: string;

  @Column({ type: 'text', name: 'delimiter' })
  delimiter: string;

  @Column({ type: 'text', name: 'include', array: true })
  include: string[];

  @Column({ type: 'jsonb', name: 'filters' })
  filters: Record<string, unknown>;

  /** What the account might read when it asked; it must still be allowed as long as the file lies there. */
  @Column({ type: 'jsonb', name: 'scope' })
  scope: Record<string, unknown>;

  @Column({ type: 'text', name: 'status' })
  status: ExportStatus;

  /** Grows with each beginning, so that a process that was taken for dead writes nothing more. */
  @Column({ type: 'integer', name: 'attempt', default: 0 })
  attempt: number;

  /** A bigint comes as text, here and below. */
  @Column({ type: 'bigint', name: 'rows', default: 0 })
  rows: string;

  @Column({ type: 'bigint', name: 'bytes', default: 0 })
  bytes: string;

  /** How much of the stream has been looked through, of `asOfPosition`. */
  @Column({ type: 'bigint', name: 'position', default: 0 })
  position: string;

  /** Every incident as it stood when this much of the stream was numbered; null until it begins. */
  @Column({ type: 'bigint', name: 'as_of_position', nullable: true })
  asOfPosition: string | null;

  /** The sealed file, from the moment it is begun. */
  @Column({ type: 'uuid', name: 'file_id', nullable: true })
  fileId: string | null;

  @Column({ type: 'timestamptz', name: 'started_at', nullable: true })
  startedAt: Date | null;

  /** When it last told how far it had come. */
  @Column({ type: 'timestamptz', name: 'progress_at', nullable: true })
  progressAt: Date | null;

  @Column({ type: 'timestamptz', name: 'finished_at', nullable: true })
  finishedAt: Date | null;

  @Column({ type: 'timestamptz', name: 'expires_at', nullable: true })
  expiresAt: Date | null;
}
