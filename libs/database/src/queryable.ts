import type { CopyRows } from './copy-rows.js';

/** A value that PostgreSQL can take as a parameter. */
export type SqlValue =
  string | number | boolean | Date | Buffer | Uint8Array | null | readonly SqlValue[];

/** Something that SQL can be sent to: the pool, or one open transaction. */
export interface Queryable {
  /** Runs parameterised SQL; `$1`, `$2` … stand for `values`. Rows come back with the columns' own names. */
  query<Row>(sql: string, values?: readonly SqlValue[]): Promise<Row[]>;
  /** As `query`, parsed and planned once per connection under `name`; for statements that run often. */
  prepared<Row>(name: string, sql: string, values?: readonly SqlValue[]): Promise<Row[]>;
}

/** An open transaction. It ends when the function given to `Database.transaction` returns or throws. */
export interface Transaction extends Queryable {
  readonly kind: 'transaction';
  /** Puts rows into their table by COPY: the fastest way in, with every constraint checked as by INSERT. */
  copyIn(rows: CopyRows): Promise<void>;
}
