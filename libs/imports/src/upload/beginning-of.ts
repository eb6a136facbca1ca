import { fileFault } from '../file-fault.js';
import type { ByteSource } from '../reading/byte-source.js';
import { LOOKED_AT_BYTES_MAX, LOOKED_AT_ZIP_BYTES_MAX } from './upload-limits.js';

const ZIP_MAGIC = Buffer.from('PK');

/**
 * The same file for a look in passing: whoever has read so much of it without finding enough rows gets a Fault
 * IMPORT_FILE_REFUSED. Whoever waits for the look shares this process with everybody else's requests. Of a workbook
 * more is read, since its texts stand in a place of their own.
 */
export function beginningOf(source: ByteSource): ByteSource {
  let read = 0;
  let max = LOOKED_AT_BYTES_MAX;
  return {
    name: source.name,
    bytes: source.bytes,
    async *read(from = 0, to = source.bytes) {
      for await (const chunk of source.read(from, to)) {
        if (from === 0 && chunk.subarray(0, ZIP_MAGIC.length).equals(ZIP_MAGIC)) {
          max = LOOKED_AT_ZIP_BYTES_MAX;
        }
        read += chunk.length;
        yield chunk;
        if (read > max) throw fileFault({ code: 'FILE_BEGINS_WITHOUT_ROWS' });
      }
    },
  };
}
