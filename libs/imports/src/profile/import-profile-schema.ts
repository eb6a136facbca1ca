import { areaLevels, mappedSources, tiers } from '#domain';

const TEXT_MAX = 200;
const COLUMNS_MAX = 20;
const WORDS_MAX = 2_000;
const FORMATS_MAX = 10;
const WAYS_MAX = 10;

const text = (description: string, maxLength = TEXT_MAX) =>
  ({ type: 'string', minLength: 1, maxLength, description }) as const;
const columnNames = { $ref: '#/$defs/columnNames' };
const words = (description: string) => ({
  type: 'array',
  maxItems: COLUMNS_MAX,
  items: { type: 'string', maxLength: TEXT_MAX },
  description,
});
const levels = (description: string) => ({
  ...{ type: 'array', minItems: 1, maxItems: areaLevels.length, uniqueItems: true },
  items: { enum: areaLevels },
  description,
});

const scalar = (description: string) => ({
  type: ['string', 'number', 'boolean'],
  maxLength: TEXT_MAX,
  description,
});

const column = { column: { ...columnNames, description: 'The column that holds the value.' } };
const empty = {
  empty: words('Words of this column that mean that nothing is said, beside those of the profile.'),
};
const optional = {
  optional: {
    type: 'boolean',
    description: 'The file may lack the column. Otherwise a file without it is refused.',
  },
};
const columns = {
  ...column,
  columns: {
    ...{ type: 'array', minItems: 1, maxItems: COLUMNS_MAX, items: columnNames },
    description: 'Several columns, joined by `separator`; empty ones are left out.',
  },
  separator: {
    ...{ type: 'string', maxLength: TEXT_MAX },
    description: 'Between joined columns; a space when absent.',
  },
};
const integer = {
  integer: { type: 'boolean', description: 'A whole number, perhaps written as 66.0.' },
};
const fixed = {
  constant: scalar('The same for every row.'),
  default: scalar('Taken when the row says nothing.'),
};
const map = {
  type: 'object',
  maxProperties: WORDS_MAX,
  additionalProperties: { type: ['string', 'number', 'boolean'], maxLength: TEXT_MAX },
  description: "The source's own words, in any case, to those of Lägesbild.",
};
const unmapped = {
  unmapped: {
    enum: ['refuse', 'leave_out'],
    description: 'What becomes of a word that is not known: the row is refused, or it is left out.',
  },
};

const oneSource = [
  { required: ['column'] },
  { required: ['columns'] },
  { required: ['constant'] },
] as const;

/** A value that is read, with what more a field may say; `required` besides where it comes from. */
function source(description: string, more: object = {}, required: readonly string[] = []) {
  return {
    type: 'object',
    description,
    additionalProperties: false,
    required,
    oneOf: oneSource,
    properties: {
      ...columns,
      ...fixed,
      map,
      ...unmapped,
      ...empty,
      ...optional,
      ...integer,
      ...more,
    },
  };
}

const ofAny = (properties: Record<string, object>, description: string) => ({
  ...{ type: 'object', description, additionalProperties: false, properties },
});

const value = { $ref: '#/$defs/value' };
const time = { $ref: '#/$defs/time' };
const said = (description: string) => ({ ...value, description });

const id = {
  type: 'object',
  description: "The source's own id of the event. The same source and id is the same incident.",
  additionalProperties: false,
  anyOf: [{ required: ['column'] }, { required: ['columns'] }, { required: ['derivedFrom'] }],
  properties: {
    ...{ ...columns, ...empty, ...optional, ...integer },
    derivedFrom: {
      ...{ type: 'array', minItems: 1, maxItems: COLUMNS_MAX, items: columnNames },
      description:
        'Columns that together tell an event, for rows without id. Rows alike in all of them are numbered in the file.',
    },
  },
};

const category = {
  type: 'object',
  description: 'What happened: through `map`, then `mapping`, to a category code.',
  additionalProperties: false,
  oneOf: oneSource,
  properties: {
    ...{ ...columns, constant: fixed.constant, map, ...empty, ...optional, ...integer },
    mapping: {
      enum: [...mappedSources, 'taxonomy'],
      description: 'A mapping of the product; `taxonomy` reads category codes and names.',
    },
    fallback: text('Category code of values that nothing maps. Absent: the row is refused.'),
  },
};

const point = {
  type: 'object',
  description: 'A point, as two columns or as one text. 0, 0 is no point.',
  additionalProperties: false,
  oneOf: [{ required: ['lon', 'lat'] }, { required: ['text'] }],
  properties: {
    lon: said('Longitude in degrees, or easting in meters.'),
    lat: said('Latitude in degrees, or northing in meters.'),
    text: said('Both in one text, such as (59.33, 18.06).'),
    order: { enum: ['lat,lon', 'lon,lat'], description: 'Of `text`; lat,lon when absent.' },
    crs: { enum: ['EPSG:4326', 'EPSG:3006', 'EPSG:3011'], description: 'EPSG:4326 when absent.' },
    whenOutside: {
      enum: ['refuse', 'next'],
      description: 'A point outside every area: the row is refused, or the next way is tried.',
    },
    uncertaintyMeters: {
      ...{ type: 'number', minimum: 0, maximum: 100_000 },
      description: 'How far off the points may be.',
    },
  },
};

const location = {
  type: 'array',
  minItems: 1,
  maxItems: WAYS_MAX,
  description: 'Ways to say where, tried in order: the first that says something is taken.',
  items: {
    type: 'object',
    additionalProperties: false,
    oneOf: [{ required: ['point'] }, { required: ['areaCode'] }, { required: ['areaName'] }],
    properties: {
      point,
      areaCode: source('The code of an area.', {
        levels: levels('Tried in order. Absent: any level that alone has the code.'),
        digits: {
          ...{ type: 'integer', minimum: 1, maximum: 20 },
          description: 'Digits of a code, filled with zeros from the left.',
        },
      }),
      areaName: source('The name of an area, in any case.', {
        levels: levels('Tried in order. Absent: the finest level that has the name.'),
      }),
    },
  },
};

const fields = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'category', 'occurredFrom', 'location'],
  properties: {
    id,
    kind: said('observation, staff_incident, accident or environment_fault. Absent: by category.'),
    category,
    occurredFrom: { ...time, description: 'When it happened or began.' },
    occurredTo: { ...time, description: 'When it ended, or the latest it can have happened.' },
    location,
    text: said('What happened, in words.'),
    severity: said('0 none to 4 gravest.'),
    nearMiss: said('It could have gone wrong and did not: yes or no.'),
    unitId: said('UUID of the unit that it concerns.'),
    affected: ofAny(
      {
        gender: said('woman, man, several or unknown.'),
        ageBand: said('child, youth, adult, older or unknown.'),
      },
      'Whom it affected.',
    ),
    indoors: said('Yes or no.'),
    witnessed: said('own, secondhand or unknown.'),
    policeReported: said('yes, no or unknown.'),
    details: ofAny(
      {
        influenceKind: said('Kind of influence, such as threat.'),
        actorType: said('Who acted, as a type.'),
        consequences: source('What it led to; several in one cell.', {
          split: text('Parts the items; a comma when absent.'),
        }),
        channel: said('How it reached the person.'),
        victimRole: said('In what role the person was affected.'),
      },
      'Of a staff incident.',
    ),
    url: {
      type: 'object',
      description: 'An address of the event, kept as provenance.',
      additionalProperties: false,
      required: ['column'],
      properties: {
        ...{ ...column, ...empty, ...optional },
        base: { ...text('Goes before an address that begins with /.'), pattern: '^https?://' },
      },
    },
  },
};

const read = {
  type: 'object',
  description: 'How the file is written, where it is not to be found out from the file itself.',
  additionalProperties: false,
  properties: {
    delimiter: { enum: [',', ';', '\t', '|'], description: 'Between columns of a CSV file.' },
    encoding: { enum: ['utf-8', 'windows-1252'], description: 'Of a text file.' },
    sheet: text('Name of the sheet of a spreadsheet.'),
    decimal: { enum: ['.', ','], description: 'The decimal sign, where numbers have both signs.' },
  },
};

/** JSON Schema (draft 2020-12) of an import profile; published as docs/import-profile.schema.json. */
export const importProfileSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Import profile of Lägesbild',
  description: 'How the files of one source are read. See import-profiles.md.',
  type: 'object',
  additionalProperties: false,
  required: ['name', 'title', 'source', 'licence', 'fields'],
  properties: {
    $schema: { type: 'string', maxLength: TEXT_MAX, description: 'For editors: this file.' },
    name: { $ref: '#/$defs/name', description: 'Name of the profile.' },
    title: {
      ...ofAny({ sv: text('In Swedish.'), en: text('In English.') }, 'For people.'),
      required: ['sv', 'en'],
    },
    note: { type: 'string', maxLength: 2_000, description: 'For whoever reads the profile.' },
    source: { $ref: '#/$defs/name', description: 'Stands on every incident.' },
    licence: text('The licence or agreement that the data comes under.'),
    tier: { enum: tiers, description: 'Of open data. Absent: by category.' },
    read,
    timeZone: text('IANA zone of times without offset. Absent: that of the instance.'),
    empty: words('Words that mean that nothing is said, such as NA.'),
    fields,
  },
  $defs: {
    name: { type: 'string', maxLength: 60, pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
    columnNames: {
      type: ['string', 'array'],
      minLength: 1,
      maxLength: TEXT_MAX,
      minItems: 1,
      maxItems: COLUMNS_MAX,
      items: { type: 'string', minLength: 1, maxLength: TEXT_MAX },
      description: 'A header, or several that mean the same; case and punctuation do not matter.',
    },
    value: source('Where a value comes from.'),
    time: source(
      'A date or time.',
      {
        formats: {
          ...{ type: 'array', minItems: 1, maxItems: FORMATS_MAX },
          items: { type: 'string', minLength: 1, maxLength: 60 },
          description: 'ISO, or patterns of yyyy M MM d dd H HH h hh mm ss a XXX; tried in order.',
        },
      },
      ['formats'],
    ),
  },
};
