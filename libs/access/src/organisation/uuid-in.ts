import { isUUID } from 'class-validator';
import { Fault } from '#domain';

/** The id that an address names. Fault: NOT_FOUND for what is none. */
export function uuidIn(text: string): string {
  if (!isUUID(text)) throw new Fault('NOT_FOUND');
  return text.toLowerCase();
}
