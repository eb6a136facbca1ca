import type { AreaGeometry, AreaLevel } from '#domain';
import { AreaIndex, type AreaRecord } from '#geography';
import { parseProfile, rowMapper, type ImportProfile, type ReadyRow } from '#imports';

/** A square degree with its south-west corner at 57° north. */
function square(west: number): AreaGeometry {
  const [east, south, north] = [west + 1, 57, 58];
  const ring: [number, number][] = [[west, south], [east, south], [east, north], [west, north], [west, south]]; // prettier-ignore
  return { type: 'Polygon', coordinates: [ring] };
}

function area(
  areaKey: number,
  level: AreaLevel,
  code: string,
  name: string,
  west?: number,
): AreaRecord {
  return {
    ...{ areaKey, scheme: 'scb', level, code, name, validFrom: '1970-01-01', validTo: null },
    ...{ parentKey: null, approximate: false, source: null },
    geometry: west === undefined ? null : square(west),
  };
}

/** Two municipalities with ground, and a code that two levels share. */
const areas = new AreaIndex(
  [
    area(1, 'municipality', '0980', 'Gotland', 18),
    area(2, 'municipality', '0861', 'Mönsterås', 16),
    area(3, 'district', '66', 'Norr'),
    area(4, 'sub_area', '66', 'Backen'),
  ],
  1,
);
export const rowContext = {
  areas,
  now: new Date('2026-06-01T12:00:00Z'),
  timeZone: 'Europe/Stockholm',
};

export type Fields = Partial<Record<keyof ImportProfile['fields'], unknown>>;

/** A profile of three columns, with what a test wants otherwise. */
export function sampleProfile(
  fields: Fields = {},
  more: Partial<ImportProfile> = {},
): ImportProfile {
  return parseProfile({
    ...{ name: 'lillstad', title: { sv: 'L', en: 'L' }, source: 'lillstad', licence: 'CC0' },
    ...more,
    fields: {
      id: { column: 'Nr' },
      category: { column: 'Typ', mapping: 'bra' },
      occurredFrom: { column: 'Datum', formats: ['ISO'] },
      location: [{ areaName: { column: 'Område' } }],
      ...fields,
    },
  });
}

export const goodRow = { Nr: '1', Typ: 'Klotter', Datum: '2026-03-01 14:30', Område: 'Gotland' };
export type Cells = Record<string, string>;

/** A mapper for the columns of a row, and that row with changed cells through it. */
export function mapperOf(row: Cells, fields: Fields = {}, more: Partial<ImportProfile> = {}) {
  const mapper = rowMapper(sampleProfile(fields, more), Object.keys(row));
  let line = 1;
  const map = (changed: Cells = {}) =>
    mapper.map({ line: (line += 1), cells: Object.values({ ...row, ...changed }) }, rowContext);
  return { mapper, map };
}

/** The one row as mapped; what it complains of otherwise. */
export function mapRow(row: Cells, fields: Fields = {}, more: Partial<ImportProfile> = {}) {
  const mapped = mapperOf(row, fields, more).map();
  return 'facts' in mapped ? mapped : mapped.map(({ column, code }) => `${column} ${code}`);
}

export const ready = (mapped: ReturnType<typeof mapRow>): ReadyRow => {
  if (!('facts' in mapped)) throw new Error(mapped.join(', '));
  return mapped;
};
