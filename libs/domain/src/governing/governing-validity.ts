import type { Bilingual } from '../errors/language.js';
import type { RegisteredDocument } from './governing-document.js';

/** Whether a document holds on a day. */
export const governingValidityWords = {
  valid: { sv: 'Gäller', en: 'In force' },
  not_yet: { sv: 'Gäller ännu inte', en: 'Not yet in force' },
  ended: { sv: 'Har upphört', en: 'Has ended' },
  replaced: { sv: 'Ersatt', en: 'Replaced' },
} as const satisfies Record<string, Bilingual>;
export type GoverningValidity = keyof typeof governingValidityWords;
export const governingValidities = Object.keys(
  governingValidityWords,
) as readonly GoverningValidity[];

type Dated = Pick<RegisteredDocument, 'validFrom' | 'validTo'>;

/**
 * Whether a document holds on a local day. A successor takes its place on the first day of the successor and not
 * before, also where the document itself has no last day or a later one; that it was replaced is told rather than that
 * it ended, since then there is somewhere to go on to.
 */
export function governingValidity(
  document: Dated,
  successors: readonly Dated[],
  day: string,
): GoverningValidity {
  if (day < document.validFrom) return 'not_yet';
  if (successors.some(({ validFrom }) => validFrom <= day)) return 'replaced';
  return document.validTo !== null && document.validTo < day ? 'ended' : 'valid';
}

/** The documents that stand in the place of this one, those that began first before the others. */
export function successorsOf<Each extends RegisteredDocument>(
  id: string,
  all: readonly Each[],
): Each[] {
  return all
    .filter(({ replaces }) => replaces.includes(id))
    .sort((a, b) => a.validFrom.localeCompare(b.validFrom) || a.id.localeCompare(b.id));
}

/** Whether some day of the period, `to` exclusive, is one on which the document holds. */
export function heldDuring(
  document: Dated,
  successors: readonly Dated[],
  { from, to }: { readonly from: string; readonly to: string },
): boolean {
  const starts = document.validFrom > from ? document.validFrom : from;
  return starts < to && governingValidity(document, successors, starts) === 'valid';
}
