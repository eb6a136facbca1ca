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

  @Column({ type: 'text', name: 'code' })
  code: string;

  /** What stood there, and the reason in both languages, which repeats it: sealed as the file itself was. */
  @Column({ type: 'bytea', name: 'nonce' })
  nonce: Buffer;

  /** Ciphertext followed by the tag. */
  @Column({ type: 'bytea', name: 'ciphertext' })
  ciphertext: Buffer;

  @Column({ type: 'text', name: 'wrapping_key_id' })
  wrappingKeyId: string;

  /** The data key, wrapped. It lies here, since it lives no longer than the row and goes into no backup. */
  @Column({ type: 'bytea', name: 'wrapped' })
  wrapped: Buffer;
}
