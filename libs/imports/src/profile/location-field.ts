import {
  areaCodeOf,
  Fault,
  foldName,
  unproject,
  type AreaLevel,
  type Crs,
  type FieldFault,
} from '#domain';
import type { AreaIndex, AreaRecord } from '#geography';
import type { IncidentBody } from '#intake';
import type { Complaints } from './complaints.js';
import type {
  AreaCodeSource,
  AreaNameSource,
  ImportProfile,
  LocationWay,
  PointSource,
} from './import-profile.model.js';
import { readNumber } from './read-number.js';
import { foldedMap, type ValueReader, type ValueReaders } from './value-reader.js';

export type Location = IncidentBody['location'];

type Decimal = NonNullable<ImportProfile['read']>['decimal'];

/** One way to say where, compiled for the columns of a file. */
export interface Way {
  /** The place; undefined when the row says nothing this way, null when it complained. */
  read(
    cells: readonly string[],
    localDate: string | undefined,
    areas: AreaIndex,
    complaints: Complaints,
  ): Location | undefined | null;
  /** Whose column a complaint of the place names. */
  readonly reader: ValueReader;
  /** A point outside every area is passed over for the next way. */
  readonly passesOn: boolean;
}

/** The seventh decimal of a degree is a centimeter. */
const DEGREES_SCALE = 1e7;
const LATITUDE_MAX = 90;
const LONGITUDE_MAX = 180;
/** Where SWEREF 99 is used; a pair that falls outside has its axes swapped or another system. */
const SWEDEN = { lon: [8, 27], lat: [54, 71] } as const;

/** The ways that the file has columns for, in order. */
export function locationWays(
  ways: readonly LocationWay[],
  decimal: Decimal,
  readers: ValueReaders,
): Way[] {
  return ways
    .flatMap(({ point, areaCode, areaName }): (Way | undefined)[] => [
      point && pointWay(point, decimal, readers),
      areaCode && codeWay(areaCode, readers),
      areaName && nameWay(areaName, readers),
    ])
    .filter((way) => way !== undefined);
}

type Pair = readonly [lon: number, lat: number];
type PairReader = (cells: readonly string[], complaints: Complaints) => Pair | undefined | null;

function pointWay(source: PointSource, decimal: Decimal, readers: ValueReaders): Way | undefined {
  const { crs = 'EPSG:4326', uncertaintyMeters, whenOutside } = source;
  const pair = source.text
    ? textPair(source, decimal, readers)
    : columnPair(source, decimal, readers);
  if (pair === undefined) return undefined;
  const place = placeIn(crs);
  return {
    reader: pair.reader,
    passesOn: whenOutside === 'next',
    read: (cells, _localDate, _areas, complaints) => {
      const found = pair.read(cells, complaints);
      if (found === undefined || found === null) return found;
      // Where a system writes zeros for "unknown"; the Gulf of Guinea has no municipality.
      if (found[0] === 0 && found[1] === 0) return undefined;
      const point = place(found);
      if (point === undefined) {
        const value = pair.reader.raw(cells);
        complaints.add(pair.reader.column, value, { code: 'POINT_NOT_IN_CRS', values: { crs } });
        return null;
      }
      const [lon, lat] = point;
      return { lon, lat, source: 'import', ...(uncertaintyMeters && { uncertaintyMeters }) };
    },
  };
}

interface PairField {
  readonly reader: ValueReader;
  readonly read: PairReader;
}

function columnPair(
  { lon, lat }: PointSource,
  decimal: Decimal,
  readers: ValueReaders,
): PairField | undefined {
  const [lonReader, latReader] = [readers.of(lon), readers.of(lat)];
  if (lonReader === undefined || latReader === undefined) return undefined;
  const both = [lonReader, latReader];
  return {
    reader: lonReader,
    read: (cells, complaints) => {
      const texts = both.map((reader) => reader.read(cells));
      if (texts[0] === '' && texts[1] === '') return undefined;
      const [x, y] = texts.map((text, index) => {
        const number = text === '' ? undefined : readNumber(text, decimal);
        if (number !== undefined) return number;
        const { column, raw } = both[index]!;
        const code = text === '' ? 'FIELD_REQUIRED' : 'NOT_A_NUMBER';
        complaints.add(column, raw(cells), { code });
        return undefined;
      });
      return x === undefined || y === undefined ? null : [x, y];
    },
  };
}

function textPair(
  { text, order = 'lat,lon' }: PointSource,
  decimal: Decimal,
  readers: ValueReaders,
): PairField | undefined {
  const reader = readers.of(text);
  if (reader === undefined) return undefined;
  return {
    reader,
    read: (cells, complaints) => {
      const told = reader.read(cells);
      if (told === '') return undefined;
      const [first, second, ...rest] = pairIn(told).map((part) => readNumber(part, decimal));
      if (first === undefined || second === undefined || rest.length > 0) {
        complaints.add(reader.column, reader.raw(cells), {
          code: 'NOT_A_POINT',
          values: { order },
        });
        return null;
      }
      return order === 'lat,lon' ? [second, first] : [first, second];
    },
  };
}

/** The two parts of a text such as `(59.33, 18.06)`, `59,33;18,06` or `59,33 18,06`. */
function pairIn(text: string): string[] {
  const bare = text
    .replace(/^[([]/, '')
    .replace(/[)\]]$/, '')
    .trim();
  const mark = bare.includes(';')
    ? ';'
    : bare.includes(', ')
      ? ', '
      : bare.includes(' ')
        ? ' '
        : ',';
  return bare
    .split(mark)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Coordinates of a system as longitude and latitude; undefined when they lie outside where it is used. */
function placeIn(crs: Crs): (pair: Pair) => Pair | undefined {
  if (crs === 'EPSG:4326') {
    return (pair) =>
      Math.abs(pair[0]) <= LONGITUDE_MAX && Math.abs(pair[1]) <= LATITUDE_MAX ? pair : undefined;
  }
  const rounded = (degrees: number) => Math.round(degrees * DEGREES_SCALE) / DEGREES_SCALE;
  const within = (value: number, [low, high]: readonly [number, number]) =>
    value >= low && value <= high;
  return (pair) => {
    const [lon = NaN, lat = NaN] = unproject([pair[0], pair[1]], crs);
    const held = within(lon, SWEDEN.lon) && within(lat, SWEDEN.lat);
    return held ? [rounded(lon), rounded(lat)] : undefined;
  };
}

function codeWay(source: AreaCodeSource, readers: ValueReaders): Way | undefined {
  const { levels = [undefined], digits = 0 } = source;
  return areaWay(source, readers, levels, (text, level, areas, date) => {
    const code = areaCodeOf(/^\d+$/.test(text) ? text.padStart(digits, '0') : text);
    return code === undefined ? undefined : areas.byCode(code, level, date);
  });
}

function nameWay(source: AreaNameSource, readers: ValueReaders): Way | undefined {
  const { levels = [undefined] } = source;
  return areaWay(source, readers, levels, (text, level, areas, date) =>
    areas.byName(text, level, date),
  );
}

type Find = (
  text: string,
  level: AreaLevel | undefined,
  areas: AreaIndex,
  date?: string,
) => AreaRecord | undefined;

function areaWay(
  source: AreaCodeSource | AreaNameSource,
  readers: ValueReaders,
  levels: readonly (AreaLevel | undefined)[],
  find: Find,
): Way | undefined {
  const reader = readers.of(source);
  if (reader === undefined) return undefined;
  const map = foldedMap(source.map);
  const first = (text: string, areas: AreaIndex, date?: string): AreaRecord | undefined => {
    for (const level of levels) {
      const area = find(text, level, areas, date);
      if (area !== undefined) return area;
    }
    return undefined;
  };
  const refusal = (text: string, areas: AreaIndex, date?: string): Omit<FieldFault, 'path'> => {
    const values = { area: text, ...(date !== undefined && { date }) };
    const known = date !== undefined && first(text, areas) !== undefined;
    return { code: known ? 'AREA_NOT_VALID_THEN' : 'AREA_UNKNOWN', values };
  };
  return {
    reader,
    passesOn: false,
    read: (cells, localDate, areas, complaints) => {
      const told = reader.read(cells);
      if (told === '') return undefined;
      const text = map.size === 0 ? told : (map.get(foldName(told)) ?? told);
      const found = attempt(() => first(text, areas, localDate) ?? refusal(text, areas, localDate));
      if ('areaKey' in found) return { areaCode: `${found.level}:${found.code}` };
      complaints.add(reader.column, reader.raw(cells), found);
      return null;
    },
  };
}

/** A code that several levels have is a complaint of the row. */
function attempt<Found>(find: () => Found): Found | Omit<FieldFault, 'path'> {
  try {
    return find();
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { code: error.code, values: error.values };
  }
}
