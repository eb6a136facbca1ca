import { hash } from 'node:crypto';
import { parse, v5 as uuidv5 } from 'uuid';

/** Ours alone and never to be changed: ids that follow from it are how a repeated row is known. */
const NAMESPACE = '5d0f7f2e-6f0b-5c1e-9a53-1f1c3a6c7e21';
const NAMESPACE_BYTES = Buffer.from(parse(NAMESPACE));

/** Stands in the place of the sending account on everything that comes from a source. */
export function senderIdOf(source: string): string {
  return uuidv5(`source ${source}`, NAMESPACE);
}

/** The client id of one event of a source: the same event, the same id, whatever file it came in. */
export function clientIdOf(source: string, id: string): string {
  return versionFive(`event ${source} ${id}`);
}

/** As `uuidv5(name, NAMESPACE)` (RFC 9562 § 5.5), in a third of the time: every row of an import needs one. */
function versionFive(name: string): string {
  const digest = hash('sha1', Buffer.concat([NAMESPACE_BYTES, Buffer.from(name)]), 'hex');
  const variant = ((Number.parseInt(digest[16] ?? '0', 16) & 0b0011) | 0b1000).toString(16);
  return (
    `${digest.slice(0, 8)}-${digest.slice(8, 12)}-5${digest.slice(13, 16)}-` +
    `${variant}${digest.slice(17, 20)}-${digest.slice(20, 32)}`
  );
}
