import { Fault } from '#domain';

const ETAG = /^"(\d{1,9})"$/;

/** The version that `If-Match: "<revision>"` names. Fault: REVISION_REQUIRED. */
export function revisionIn(ifMatch: string | undefined): number {
  const number = ETAG.exec(ifMatch ?? '')?.[1];
  if (number === undefined) throw new Fault('REVISION_REQUIRED');
  return Number(number);
}
