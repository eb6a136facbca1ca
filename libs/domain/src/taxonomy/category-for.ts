import { braMapping } from './bra.mapping.js';
import type { CategoryCode } from './category.js';
import { chicagoMapping } from './chicago.mapping.js';
import { policeUkMapping } from './police-uk.mapping.js';
import { polisenMapping } from './polisen.mapping.js';

/** The sources whose own types are known to the taxonomy. */
export const mappedSources = ['polisen', 'bra', 'police-uk', 'chicago'] as const;
export type MappedSource = (typeof mappedSources)[number];

/** Every mapping as written down: the source's own type to our category. */
export const mappings: Readonly<Record<MappedSource, Readonly<Record<string, CategoryCode>>>> = {
  polisen: polisenMapping,
  bra: braMapping,
  'police-uk': policeUkMapping,
  chicago: chicagoMapping,
};

const lookups = new Map(
  mappedSources.map((source) => [source, foldKeys(mappings[source])] as const),
);

/**
 * The category of a source's own type, or undefined when the type is unknown.
 * Case, and blanks around or doubled within the type, make no difference.
 */
export function categoryFor(source: MappedSource, type: string): CategoryCode | undefined {
  return lookups.get(source)?.get(foldType(type));
}

function foldKeys(mapping: Readonly<Record<string, CategoryCode>>): Map<string, CategoryCode> {
  return new Map(Object.entries(mapping).map(([type, code]) => [foldType(type), code]));
}

/** NFC, since files made on a Mac write å as a plus a ring. */
function foldType(type: string): string {
  return type.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}
