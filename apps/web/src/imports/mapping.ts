import type { Preview, ReadChoice } from './queries.js';

/** The fields that a row may leave out, in the order of the form. */
export const optionalFields = [
  'text',
  'occurredTo',
  'kind',
  'severity',
  'gender',
  'ageBand',
  'nearMiss',
  'indoors',
  'witnessed',
  'policeReported',
] as const;
export type OptionalField = (typeof optionalFields)[number];

/** What can be said of every row alike. */
export const constantsOf: Partial<Record<OptionalField, readonly string[]>> = {
  kind: ['observation', 'staff_incident', 'accident', 'environment_fault'],
  policeReported: ['yes', 'no'],
  witnessed: ['own', 'secondhand'],
};

export type PlaceKind = 'areaName' | 'areaCode' | 'point';
export const placeKinds: readonly PlaceKind[] = ['areaName', 'areaCode', 'point'];
export const coordinateSystems = ['EPSG:4326', 'EPSG:3006', 'EPSG:3011'] as const;

/** How a time may be written; `ISO` is 2026-03-14 20:15 and what of it is left out from the end. */
export const timePatterns = [
  'ISO',
  'd/M/yyyy',
  'd/M/yyyy H:mm',
  'd.M.yyyy',
  'd.M.yyyy H:mm',
  'M/d/yyyy',
  'M/d/yyyy H:mm',
  'yyyyMMdd',
] as const;

/** What the columns of a file mean, as it is being told. A column is named by its header; '' is none. */
export interface Mapping {
  readonly title: string;
  readonly licence: string;
  /** Whether the source is open to anybody. */
  readonly isOpen: boolean;
  readonly id: string;
  readonly time: string;
  readonly pattern: string;
  readonly place: {
    readonly kind: PlaceKind;
    readonly column: string;
    readonly lon: string;
    readonly lat: string;
    readonly crs: (typeof coordinateSystems)[number];
  };
  readonly category: string;
  /** The file's own words to category codes. */
  readonly categories: Readonly<Record<string, string>>;
  /** Category code of every word that is not among them; '' refuses the row. */
  readonly otherwise: string;
  /** `column:<header>`, `constant:<value>` or ''. */
  readonly more: Readonly<Partial<Record<OptionalField, string>>>;
}

export type MissingPart = 'title' | 'licence' | 'time' | 'place' | 'category';

const HEADERS: Readonly<
  Record<'id' | 'time' | 'area' | 'lon' | 'lat' | 'category' | 'text', RegExp>
> = {
  id: /^(id|nr|nummer|löpnummer|ärende.*|case.*|diarie.*)$/i,
  time: /datum|tid|^när$|date|time/i,
  area: /område|stadsdel|kommun|^var$|plats|area|district|location/i,
  lon: /^(lon|lng|long|longitude|longitud|x|east|öst)$/i,
  lat: /^(lat|latitude|latitud|y|north|nord)$/i,
  category: /typ|kategori|^vad$|händelse|brott|category/i,
  text: /text|beskriv|anteckning|summary|description|comment/i,
};
const NAME_CHARACTERS_MAX = 60;

/** A first guess by what the columns are called and how the first times are written. */
export function guessMapping({ columns, rows, name }: Preview): Mapping {
  const named = (pattern: RegExp) => columns.find((column) => pattern.test(column)) ?? '';
  const time = named(HEADERS.time);
  const [lon, lat] = [named(HEADERS.lon), named(HEADERS.lat)];
  const column = named(HEADERS.area);
  const text = named(HEADERS.text);
  const at = columns.indexOf(time);
  return {
    title: name.replace(/(\.[a-z]+)+$/i, ''),
    licence: '',
    isOpen: false,
    id: named(HEADERS.id),
    time,
    pattern: guessPattern(rows.map(({ cells }) => cells[at] ?? '')),
    place: {
      kind: column === '' && lon !== '' && lat !== '' ? 'point' : 'areaName',
      ...{ column, lon, lat, crs: 'EPSG:4326' },
    },
    category: columns.find((each) => HEADERS.category.test(each) && each !== time) ?? '',
    categories: {},
    otherwise: '',
    more: text === '' ? {} : { text: `column:${text}` },
  };
}

/** The pattern that the first values have, day before month unless that is impossible. */
export function guessPattern(values: readonly string[]): string {
  const value = values.find((each) => each !== '') ?? '';
  if (/^\d{8}$/.test(value)) return 'yyyyMMdd';
  const parts = /^(\d{1,2})([/.])\d{1,2}\2\d{4}( \d{1,2}:\d\d)?$/.exec(value);
  if (parts === null) return 'ISO';
  const clock = parts[3] === undefined ? '' : ' H:mm';
  if (parts[2] === '.') return `d.M.yyyy${clock}`;
  const isMonthFirst = values.some((each) => Number(each.split('/')[1]) > 12);
  return `${isMonthFirst ? 'M/d' : 'd/M'}/yyyy${clock}`;
}

/** What must be told before rows can be read. */
export function missingParts(mapping: Mapping): MissingPart[] {
  const { title, licence, time, pattern, place, category, otherwise } = mapping;
  const hasPlace =
    place.kind === 'point' ? place.lon !== '' && place.lat !== '' : place.column !== '';
  const parts: [MissingPart, boolean][] = [
    ['time', time !== '' && pattern !== ''],
    ['place', hasPlace],
    ['category', category !== '' || otherwise !== ''],
    ['title', nameOf(title) !== ''],
    ['licence', licence.trim() !== ''],
  ];
  return parts.filter(([, isTold]) => !isTold).map(([part]) => part);
}

/** The name that a title gives a profile and its source: `Larm 2026` is `larm-2026`. */
export function nameOf(title: string): string {
  const plain = title.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return plain
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, NAME_CHARACTERS_MAX)
    .replace(/^-+|-+$/g, '');
}

/**
 * The import profile that a mapping is. Parts that are missing are filled, so that the rest can be tried.
 * @param columns headers of the file: they tell an event where it has no number of its own.
 */
export function definitionOf(
  mapping: Mapping,
  columns: readonly string[],
  read: ReadChoice,
): Record<string, unknown> {
  const { title, licence, isOpen, id, time, pattern, category, categories, otherwise } = mapping;
  const name = nameOf(title) || 'import';
  const shown = title.trim() || name;
  const told = columns.filter((column) => column !== '');
  return {
    name,
    title: { sv: shown, en: shown },
    source: name,
    licence: licence.trim() || '–',
    ...(isOpen && { tier: 'open' }),
    ...(Object.keys(read).length > 0 && { read }),
    fields: {
      id: id === '' ? { derivedFrom: told } : { column: id },
      occurredFrom: { column: time, formats: [pattern] },
      category:
        category === ''
          ? { constant: otherwise }
          : {
              ...{ column: category, mapping: 'taxonomy' },
              ...(Object.keys(categories).length > 0 && { map: categories }),
              ...(otherwise !== '' && { fallback: otherwise }),
            },
      location: [locationOf(mapping)],
      ...moreOf(mapping),
    },
  };
}

function locationOf({ place }: Mapping): object {
  const { kind, column, lon, lat, crs } = place;
  if (kind !== 'point') return { [kind]: { column } };
  return { point: { lon: { column: lon }, lat: { column: lat }, crs } };
}

function moreOf({ more, pattern }: Mapping): object {
  const sourceOf = (field: OptionalField): object | undefined => {
    const told = more[field] ?? '';
    const value = told.slice(told.indexOf(':') + 1);
    if (told.startsWith('constant:')) return { constant: value };
    return told.startsWith('column:') ? { column: value } : undefined;
  };
  const fields: Record<string, object> = {};
  const affected: Record<string, object> = {};
  for (const field of optionalFields) {
    const source = sourceOf(field);
    if (source === undefined) continue;
    if (field === 'gender' || field === 'ageBand') affected[field] = source;
    else if (field === 'occurredTo') fields[field] = { ...source, formats: [pattern] };
    else fields[field] = source;
  }
  return { ...fields, ...(Object.keys(affected).length > 0 && { affected }) };
}
