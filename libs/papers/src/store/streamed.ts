import { Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';
import type { OpenFile } from '#protection';

/** A stored file as an answer, a piece at a time. */
export function streamed(file: OpenFile): StreamableFile {
  return new StreamableFile(Readable.from(file.read(), { objectMode: false }), {
    type: file.mediaType,
    length: file.bytes,
    disposition: `attachment; filename="${file.name}"`,
  });
}
