import { DEFAULT_VALID_FROM } from '../plan-area-import.js';
import { isPlaceOpen, type PlaceRecord } from './place-record.js';
import type { PlaceDraft, ReadPlace } from './read-place.js';

/** A place as it is to stand; a new one has no id yet. */
export type PlaceToWrite = Omit<PlaceRecord, 'id'> & { readonly id?: string };

export interface PlaceImportPlan {
  readonly additions: readonly PlaceToWrite[];
  readonly updates: readonly (PlaceToWrite & { readonly id: string })[];
  readonly unchanged: number;
  /** Open places of the file's source and types that the file does not name, by code. */
  readonly missing: readonly PlaceRecord[];
}

export interface PlaceImportTerms {
  readonly source: string;
  /** Civil date. */
  readonly today: string;
}

/**
 * Compares the places of a file with those that stand, and complains in their rows of what cannot be. The same places in
 * another order give the same plan. A place keeps its id whatever becomes of it: incidents name it.
 */
export function planPlaceImport(
  places: readonly ReadPlace[],
  stored: readonly PlaceRecord[],
  terms: PlaceImportTerms,
): PlaceImportPlan {
  const byCode = new Map(stored.map((place) => [place.code, place]));
  const additions: PlaceToWrite[] = [];
  const updates: (PlaceToWrite & { id: string })[] = [];
  let unchanged = 0;
  for (const { draft, row } of places) {
    const standing = byCode.get(draft.code);
    if (standing !== undefined && isAnother(standing, draft)) {
      row.reading.complain('code', { code: 'PLACE_OTHER_STANDS' });
      continue;
    }
    const wanted = wantedOf(draft, standing, terms);
    if (wanted.validTo !== null && wanted.validTo <= wanted.validFrom) {
      row.reading.complain('lastDay', { code: 'DATES_REVERSED' });
    } else if (standing === undefined) additions.push(wanted);
    else if (sameAs(standing, wanted)) unchanged += 1;
    else updates.push({ ...wanted, id: standing.id });
  }
  return { additions, updates, unchanged, missing: missingFrom(places, stored, terms) };
}

/** Two registers in one source can share codes: then both the type and the name are other ones. */
function isAnother(standing: PlaceRecord, draft: PlaceDraft): boolean {
  return standing.type !== draft.type && standing.name !== draft.name;
}

function wantedOf(
  draft: PlaceDraft,
  standing: PlaceRecord | undefined,
  { source, today }: PlaceImportTerms,
): PlaceToWrite {
  const { code, type, name, lon, lat } = draft;
  const keep = <T>(told: T | undefined, kept: T | undefined, otherwise: T): T =>
    told !== undefined ? told : kept !== undefined ? kept : otherwise;
  // A place that a file names is there: one that was closed opens again.
  const closed = standing !== undefined && !isPlaceOpen(standing, today);
  return {
    ...{ source, code, type, name, lon, lat },
    address: keep(draft.address, standing?.address, null),
    openingHours: keep(draft.openingHours, standing?.openingHours, null),
    validFrom: keep(draft.validFrom, standing?.validFrom, DEFAULT_VALID_FROM),
    validTo: keep(draft.validTo, closed ? null : standing?.validTo, null),
  };
}

function sameAs(standing: PlaceRecord, wanted: PlaceToWrite): boolean {
  const { openingHours, ...plain } = wanted;
  const same = (Object.keys(plain) as (keyof typeof plain)[]).every(
    (key) => plain[key] === standing[key],
  );
  return same && textOf(openingHours) === textOf(standing.openingHours);
}

/** The database gives keys of JSON back in another order. */
function textOf(hours: PlaceRecord['openingHours']): string {
  const spans = hours?.map(({ weekday, opens, closes }) => [weekday, opens, closes]);
  return JSON.stringify(spans ?? null);
}

function missingFrom(
  places: readonly ReadPlace[],
  stored: readonly PlaceRecord[],
  { today }: PlaceImportTerms,
): PlaceRecord[] {
  const told = new Set(places.map(({ draft }) => draft.code));
  const types = new Set(places.map(({ draft }) => draft.type));
  return stored
    .filter(({ code, type }) => types.has(type) && !told.has(code))
    .filter((place) => isPlaceOpen(place, today))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}
