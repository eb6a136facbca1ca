import {
  fileFault,
  foldHeader,
  readingsOf,
  readTable,
  RowReading,
  type NamedCell,
  type WantedColumn,
} from '#documents';
import { readPlaceFeatures, readPlacePosition, type PlaceFeature } from '#domain';
import { placeColumns, type PlaceColumn } from './place-columns.js';

/** Where a place lies, or why that cannot be told. */
type Position = PlaceFeature['position'] | 'PLACE_POSITION_ABSENT' | undefined;

/** One place as the file has it. */
export interface PlaceRow {
  readonly reading: RowReading<PlaceColumn>;
  /** Undefined when a number of it was refused already. */
  readonly position: Position;
  /** The column that a complaint of the position belongs to. */
  readonly positionColumn: PlaceColumn;
}

export interface PlaceRows {
  readonly format: 'csv' | 'geojson';
  readonly rows: readonly PlaceRow[];
  /** What an older GeoJSON file says of its coordinates. */
  readonly declaredCrs?: string;
}

const GEOMETRY = 'geometry';

/** Reads CSV, or GeoJSON when the first sign is a brace. Fault: IMPORT_FILE_REFUSED when it is neither. */
export function readPlaceRows(bytes: Buffer): PlaceRows {
  const start = bytes.toString('utf8', 0, 64).replace(/^\ufeff/, '');
  return /^\s*[{[]/.test(start) ? readGeoJson(bytes) : readCsv(bytes);
}

function readCsv(bytes: Buffer): PlaceRows {
  const rows = readingsOf<PlaceColumn>(readTable(bytes), placeColumns).map((reading) => {
    const degrees = reading.text('lon') !== '' || reading.text('lat') !== '' || !reading.has('x');
    const [first, second] = degrees ? (['lon', 'lat'] as const) : (['x', 'y'] as const);
    return { reading, position: positionOf(reading, first, second), positionColumn: first };
  });
  return { format: 'csv', rows };
}

function positionOf(
  reading: RowReading<PlaceColumn>,
  first: 'lon' | 'x',
  second: 'lat' | 'y',
): Position {
  if (reading.text(first) === '' || reading.text(second) === '') return 'PLACE_POSITION_ABSENT';
  const [x, y] = [reading.number(first), reading.number(second)];
  return x === undefined || y === undefined ? undefined : readPlacePosition([x, y]);
}

function readGeoJson(bytes: Buffer): PlaceRows {
  const { features, breach, declaredCrs } = readPlaceFeatures(parseJson(bytes));
  if (breach !== undefined) {
    throw fileFault({ code: 'PLACE_NOT_GEOJSON', values: { detail: breach } });
  }
  if (features.length === 0) throw fileFault({ code: 'FILE_EMPTY' });
  const usualNames: Record<PlaceColumn, WantedColumn> = {
    ...placeColumns,
    lon: { names: [GEOMETRY] },
  };
  const rows = features.map((feature): PlaceRow => {
    const reading = new RowReading(feature.number, cellsOf(feature), usualNames);
    return { reading, position: feature.position, positionColumn: 'lon' };
  });
  return { format: 'geojson', rows, ...(declaredCrs !== undefined && { declaredCrs }) };
}

function parseJson(bytes: Buffer): unknown {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw fileFault({ code: 'PLACE_NOT_GEOJSON', values: { detail: 'JSON, UTF-8' } }, cause);
  }
}

/** The properties by what they mean; a feature without a property for the code has its id. */
function cellsOf({ id, properties }: PlaceFeature): Partial<Record<PlaceColumn, NamedCell>> {
  const byName = new Map(Object.entries(properties).map(([name, value]) => [foldHeader(name), { column: name, value }])); // prettier-ignore
  const cells: Partial<Record<PlaceColumn, NamedCell>> = {};
  for (const [key, { names }] of Object.entries(placeColumns) as [PlaceColumn, WantedColumn][]) {
    const found = names
      .map((name) => byName.get(foldHeader(name)))
      .find((cell) => cell !== undefined);
    if (found !== undefined) cells[key] = found;
  }
  if (id !== '') cells.code ??= { column: 'id', value: id };
  return cells;
}
