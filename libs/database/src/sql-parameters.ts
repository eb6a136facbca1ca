import type { SqlValue } from './queryable.js';

/** The values of a statement that is put together from parts: each part adds its own and gets their places. */
export class SqlParameters {
  readonly values: SqlValue[] = [];

  /** @returns the place of `value` in the statement, such as `$3`. */
  add(value: SqlValue): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}
