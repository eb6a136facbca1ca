import { validate as isUuid } from 'uuid';
import { Fault } from '#domain';

/** An id in an address; anything that is none is simply not there. */
export function idOf(text: string): string {
  if (!isUuid(text)) throw new Fault('NOT_FOUND');
  return text.toLowerCase();
}
