import type { SourceRow } from './source-table.js';
import { BATCH_CHARACTERS_MAX, BATCH_ROWS_MAX } from './reading-limits.js';

/** Some rows and how many characters they were read from. */
export interface RowPart {
  readonly rows: readonly SourceRow[];
  readonly characters: number;
}

/** The same rows in batches of at most BATCH_ROWS_MAX, and fewer where rows are long. */
export async function* inBatches(
  parts: AsyncIterable<RowPart>,
): AsyncGenerator<readonly SourceRow[]> {
  let batch: SourceRow[] = [];
  let characters = 0;
  for await (const part of parts) {
    characters += part.characters;
    for (const row of part.rows) {
      batch.push(row);
      if (batch.length === BATCH_ROWS_MAX) {
        yield batch;
        batch = [];
        characters = 0;
      }
    }
    if (characters > BATCH_CHARACTERS_MAX && batch.length > 0) {
      yield batch;
      batch = [];
      characters = 0;
    }
  }
  if (batch.length > 0) yield batch;
}
