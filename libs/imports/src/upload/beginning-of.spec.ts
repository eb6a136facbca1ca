import { describe, expect, it } from 'vitest';
import type { ByteSource } from '../reading/byte-source.js';
import { openTable } from '../reading/open-table.js';
import { beginningOf } from './beginning-of.js';
import { LOOKED_AT_BYTES_MAX } from './upload-limits.js';

const PIECE_BYTES = 65_536;

/** A header, some rows, and then nothing but empty lines up to a gigabyte; counts what is read of it. */
function emptyLines(rows: string): { source: ByteSource; bytesRead: () => number } {
  const bytes = 1024 ** 3;
  let bytesRead = 0;
  const source: ByteSource = {
    name: 'a.csv',
    bytes,
    async *read(from = 0, to = bytes) {
      const head = Buffer.from(`id;what\n${rows}`);
      if (from === 0) yield head;
      for (let at = Math.max(from, head.length); at < to; at += PIECE_BYTES) {
        bytesRead += PIECE_BYTES;
        yield Buffer.alloc(PIECE_BYTES, '\n');
      }
    },
  };
  return { source, bytesRead: () => bytesRead };
}

async function rowsOf(source: ByteSource, wanted: number): Promise<number> {
  let count = 0;
  const table = await openTable(beginningOf(source));
  for await (const batch of table.rows) {
    count += batch.length;
    if (count >= wanted) break;
  }
  return count;
}

describe('a look at how a file begins', () => {
  it('ends with a refusal where rows do not come, long before the end', async () => {
    const { source, bytesRead } = emptyLines('');
    await expect(rowsOf(source, 1)).rejects.toMatchObject({
      code: 'IMPORT_FILE_REFUSED',
      fields: [{ code: 'FILE_BEGINS_WITHOUT_ROWS' }],
    });
    expect(bytesRead()).toBeLessThan(2 * LOOKED_AT_BYTES_MAX);
  });
});
