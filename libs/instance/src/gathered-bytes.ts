import { Fault } from '#domain';

/** A file as it comes, whole. Fault: BODY_TOO_LARGE, as soon as it is. */
export async function gatheredBytes(
  content: AsyncIterable<Buffer>,
  bytesMax: number,
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of content) {
    length += chunk.length;
    if (length > bytesMax) throw new Fault('BODY_TOO_LARGE');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
