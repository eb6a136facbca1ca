import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { ImportRunEntity } from './import-run.entity.js';

const primaryKeyConstraintName = 'pk_import_row_error';

/** One column of one row that was refused, what stood there and what is wrong with it. */
@Entity({ name: 'import_row_error' })
export class ImportRowErrorEntity {
  @PrimaryColumn({ type: 'uuid', name: 'import_run_id', primaryKeyConstraintName })
  importRunId: string;

  @ManyToOne(() => ImportRunEntity)
  @JoinColumn({ name: 'import_run_id', foreignKeyConstraintName: 'fk_import_row_error_run' })
  importRun: ImportRunEntity;

  /** The line of the file, from 1. */
  @PrimaryColumn({ type: 'integer', name: 'line', primaryKeyConstraintName })
  line: number;

  @PrimaryColumn({ type: 'text', name: 'column_name', primaryKeyConstraintName })
  columnName: string;

  /** Cut when it is long. */
  @Column({ type: 'text', name: 'value' })
  value: string;

  @Column({ type: 'text', name: 'code' })
  code: string;

  /** A sentence in Swedish. */
  @Column({ type: 'text', name: 'reason' })
  reason: string;

  /** The same in English. */
  @Column({ type: 'text', name: 'reason_en', default: '' })
  reasonEn: string;
}
