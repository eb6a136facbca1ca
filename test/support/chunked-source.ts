/** What the import reads from, as far as tests make it. */
interface MadeSource {
  readonly name: string;
  readonly bytes: number;
  read(from?: number, to?: number): AsyncIterable<Buffer>;
}

/** Bytes in memory as a source, given out in pieces of the sizes told, over and over. */
export function chunkedSource(bytes: Buffer, sizes: readonly number[] = [65_536]): MadeSource {
  return {
    name: 'in-memory',
    bytes: bytes.length,
    async *read(from = 0, to = bytes.length) {
      const end = Math.min(to, bytes.length);
      for (let at = from, turn = 0; at < end; turn += 1) {
        const size = Math.max(1, sizes[turn % sizes.length] ?? 1);
        yield bytes.subarray(at, Math.min(at + size, end));
        at += size;
      }
    },
  };
}

/** Bytes made while they are read: `part` again and again between a beginning and an end. */
export function streamedSource(parts: readonly { content: string; times: number }[]): MadeSource {
  const buffers = parts.map(({ content, times }) => ({ bytes: Buffer.from(content), times }));
  const total = buffers.reduce((sum, { bytes, times }) => sum + bytes.length * times, 0);
  return {
    name: 'streamed',
    bytes: total,
    async *read(from = 0, to = total) {
      let start = 0;
      for (const { bytes, times } of buffers) {
        for (let turn = 0; turn < times; turn += 1) {
          if (start >= to) return;
          const [first, last] = [Math.max(0, from - start), Math.min(bytes.length, to - start)];
          if (first < last) yield bytes.subarray(first, last);
          start += bytes.length;
        }
      }
    },
  };
}
