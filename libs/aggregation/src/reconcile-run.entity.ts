import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { CellDifference } from './reconcile-tallies.js';

/** One comparison of every tally with the revisions, and what it found. */
@Entity({ name: 'reconcile_run' })
@Check('ck_reconcile_run_status', `status IN ('running', 'equal', 'differs', 'failed')`)
export class ReconcileRunEntity {
  /** UUIDv7. */
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'pk_reconcile_run' })
  id: string;

  @Column({ type: 'timestamptz', name: 'started_at' })
  startedAt: Date;

  @Column({ type: 'timestamptz', name: 'finished_at', nullable: true })
  finishedAt: Date | null;

  /** `failed`: it did not come to an end. */
  @Column({ type: 'text', name: 'status' })
  status: 'running' | 'equal' | 'differs' | 'failed';

  @Column({ type: 'integer', name: 'cells' })
  cells: number;

  /** Cells that were marked as behind, and so could not differ. */
  @Column({ type: 'integer', name: 'stale' })
  stale: number;

  /** How many cells differ; `differences` holds the first of them. */
  @Column({ type: 'integer', name: 'differing' })
  differing: number;

  @Column({ type: 'jsonb', name: 'differences' })
  differences: CellDifference[];
}
