import type { ByteSource } from './byte-source.js';
import { openCsv } from './csv-table.js';
import { detectFormat } from './detect-format.js';
import { fileFault } from '../file-fault.js';
import { openJson } from './json-table.js';
import { HEAD_BYTES } from './reading-limits.js';
import type { Content, ReadOptions, SourceTable } from './source-table.js';
import { openXlsx } from './xlsx-table.js';
import { gunzipped, isGzip } from './unpacked.js';

export type { ReadOptions, SourceRow, SourceTable } from './source-table.js';

/** Opens a table, whatever it is written in. Fault: IMPORT_FILE_REFUSED when it cannot be read as a whole. */
export async function openTable(
  source: ByteSource,
  options: ReadOptions = {},
): Promise<SourceTable> {
  const packedHead = await headOf(source.read(0, HEAD_BYTES));
  const packed = isGzip(packedHead);
  const content = contentOf(source, packed);
  const head = packed ? await headOf(content.read()) : packedHead;
  const format = detectFormat(head);
  if (format === 'csv') return openCsv(head, content, options);
  if (format !== 'xlsx') return openJson(format, content, options);
  // A ZIP is read from its end: packed once more it cannot be.
  if (packed) throw fileFault({ code: 'FILE_FORMAT_UNKNOWN' });
  return openXlsx(source, options);
}

function contentOf(source: ByteSource, packed: boolean): Content {
  let bytesRead = 0;
  async function* counted() {
    bytesRead = 0;
    for await (const chunk of source.read()) {
      bytesRead += chunk.length;
      yield chunk;
    }
  }
  return {
    read: () => (packed ? gunzipped(counted()) : counted()),
    bytesRead: () => bytesRead,
  };
}

/** The first HEAD_BYTES, or all there is. */
async function headOf(chunks: AsyncIterable<Buffer>): Promise<Buffer> {
  const head: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of chunks) {
    head.push(chunk);
    bytes += chunk.length;
    if (bytes >= HEAD_BYTES) break;
  }
  return Buffer.concat(head).subarray(0, HEAD_BYTES);
}
