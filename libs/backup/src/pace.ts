/** How far copying has come. */
export interface BackupProgress {
  readonly table: string;
  /** The number of this table, from 1, and of how many. */
  readonly number: number;
  readonly tables: number;
  readonly rows: number;
  /** Of COPY's text, before it is packed. */
  readonly bytes: number;
  readonly seconds: number;
}

export type OnProgress = (progress: BackupProgress) => void;

const MS_PER_SECOND = 1_000;

/** Counts rows and bytes over all tables, and how long they took. */
export class Pace {
  private readonly startedMs = performance.now();
  private table = '';
  private number = 0;
  private tables = 0;
  private rows = 0;
  private bytes = 0;

  constructor(private readonly onProgress: OnProgress = () => undefined) {}

  next(table: string, tables: number): void {
    this.table = table;
    this.tables = tables;
    this.number += 1;
  }

  readonly add = (bytes: number, rows: number): void => {
    this.bytes += bytes;
    this.rows += rows;
    this.onProgress(this.reached());
  };

  reached(): BackupProgress {
    const { table, number, tables, rows, bytes } = this;
    const seconds = (performance.now() - this.startedMs) / MS_PER_SECOND;
    return { table, number, tables, rows, bytes, seconds };
  }
}
