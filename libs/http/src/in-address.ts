import { Fault } from '#domain';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const ETAG = /^"(\d{1,9})"$/;

/** An id in an address; anything that is none is simply not there. Fault: NOT_FOUND. */
export function idInAddress(text: string): string {
  if (!UUID.test(text)) throw new Fault('NOT_FOUND');
  return text.toLowerCase();
}

/** The revision that `If-Match: "<revision>"` names. Fault: REVISION_REQUIRED. */
export function revisionToMatch(ifMatch: string | undefined): number {
  const number = ETAG.exec(ifMatch ?? '')?.[1];
  if (number === undefined) throw new Fault('REVISION_REQUIRED');
  return Number(number);
}
