import { v5 as uuidv5 } from 'uuid';

/** Ours alone and never to be changed: ids that follow from it are how a repeated row is known. */
const NAMESPACE = '5d0f7f2e-6f0b-5c1e-9a53-1f1c3a6c7e21';

/** Stands in the place of the sending account on everything that comes from a source. */
export function senderIdOf(source: string): string {
  return uuidv5(`source ${source}`, NAMESPACE);
}

/** The client id of one event of a source: the same event, the same id, whatever file it came in. */
export function clientIdOf(source: string, id: string): string {
  return uuidv5(`event ${source} ${id}`, NAMESPACE);
}
