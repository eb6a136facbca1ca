import type { FieldFault } from '#domain';
import { rowError, type RowError } from '#documents';
import type { ToldValue } from './value-reader.js';

/** What is wrong with one row: one complaint a column, since the first is the cause and the rest follow from it. */
export class Complaints {
  readonly errors: RowError[] = [];

  /** @param line that the row begins at. */
  constructor(private readonly line: number) {}

  add({ column, value }: ToldValue, fault: Omit<FieldFault, 'path'>): void {
    if (this.errors.some((error) => error.column === column)) return;
    this.errors.push(rowError(this.line, column, value, fault));
  }

  get none(): boolean {
    return this.errors.length === 0;
  }
}
