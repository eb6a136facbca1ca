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
  let broken: { readonly error: unknown } | undefined;
  const taken = () => {
    const whole = batch;
    batch = [];
    characters = 0;
    return whole;
  };
  const following = parts[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await following.next().catch((error: unknown) => {
        broken = { error };
      });
      if (next === undefined || next.done === true) break;
      characters += next.value.characters;
      for (const row of next.value.rows) {
        batch.push(row);
        if (batch.length === BATCH_ROWS_MAX) yield taken();
      }
      if (characters > BATCH_CHARACTERS_MAX && batch.length > 0) yield taken();
    }
    // The rows before a break are good rows.
    if (batch.length > 0) yield taken();
    if (broken !== undefined) throw broken.error;
  } finally {
    await following.return?.();
  }
}
