import { fileFault } from '#documents';
import type { Crs, LonLat, PlaceType } from '#domain';
import { readPlaceRows, type PlaceRow } from './read-place-rows.js';
import { readPlace, type ReadPlace } from './read-place.js';

export interface ReadPlacesOptions {
  /** For rows without a type of their own. */
  readonly type?: PlaceType;
  /** Refuses places outside every area. */
  readonly inside?: boolean;
  readonly isInside: (point: LonLat) => boolean;
}

/** A file of places, read row by row; what is wrong stands in the rows. */
export interface ReadPlaces {
  readonly format: 'csv' | 'geojson';
  readonly crs: Crs;
  readonly rows: readonly PlaceRow[];
  /** Those that could be read. */
  readonly places: readonly ReadPlace[];
  /** How many of them lie outside every area. */
  readonly outside: number;
}

/** Reads a whole file and holds its rows against each other. Fault: IMPORT_FILE_REFUSED. */
export function readPlaces(bytes: Buffer, options: ReadPlacesOptions): ReadPlaces {
  const { format, rows, declaredCrs } = readPlaceRows(bytes);
  const places = rows
    .map((row) => readPlace(row, options.type))
    .filter((place) => place !== undefined);
  refuseRepeated(places);
  const crs = refuseMixed(places);
  if (declaredCrs !== undefined && declaredCrs !== crs && places.length > 0) {
    throw fileFault({ code: 'PLACE_CRS_MIXED', values: { crs, expected: declaredCrs } });
  }
  const outside = places.filter(({ draft }) => !options.isInside(draft));
  if (options.inside === true) {
    for (const { row } of outside) {
      row.reading.complain(row.positionColumn, { code: 'OUTSIDE_MUNICIPALITY' });
    }
  }
  return { format, crs, rows, places, outside: outside.length };
}

function refuseRepeated(places: readonly ReadPlace[]): void {
  const firstLine = new Map<string, number>();
  for (const { draft, row } of places) {
    const line = firstLine.get(draft.code);
    if (line === undefined) firstLine.set(draft.code, row.reading.line);
    else row.reading.complain('code', { code: 'ROW_REPEATED', values: { line } });
  }
}

/** A file is written in one system: the one that most rows are in. A few others are typing errors. */
function refuseMixed(places: readonly ReadPlace[]): Crs {
  const counts = new Map<Crs, number>();
  for (const { crs } of places) counts.set(crs, (counts.get(crs) ?? 0) + 1);
  const [[expected] = ['EPSG:4326' as const]] = [...counts].sort(
    ([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1),
  );
  for (const { crs, row } of places) {
    if (crs === expected) continue;
    row.reading.complain(row.positionColumn, {
      code: 'PLACE_CRS_MIXED',
      values: { crs, expected },
    });
  }
  return expected;
}
