import {
  addMonths,
  categoriesWithin,
  category,
  Fault,
  showing,
  type FieldFault,
  type LonLat,
  type Reach,
} from '#domain';
import type { SqlParameters } from '#database';
import type { AreaIndex } from '#geography';
import type { IncidentFilterDto } from './incident-filter.dto.js';

const BBOX_MAX = [180, 90, 180, 90] as const;

function refuse(path: string, code: FieldFault['code'], values: FieldFault['values'] = {}): never {
  throw new Fault('FIELDS_INVALID', {}, { fields: [{ path, code, values }] });
}

/**
 * What only the whole filter can tell: the period is one, the codes exist, the box is one. `path` leads to the
 * filter, and is empty where the filter is all there is. Throws `Fault`: FIELDS_INVALID with the field, AREA_UNKNOWN, AREA_CODE_AMBIGUOUS.
 */
export function checkFilter(filter: IncidentFilterDto, areas: AreaIndex, path: string): void {
  const { from, to, category: codes, bbox, area } = filter;
  const at = (field: string) => (path === '' ? field : `${path}.${field}`);
  if (from !== undefined && to !== undefined && from >= to) refuse(at('to'), 'PERIOD_INVALID');
  const unknown = (codes ?? []).find((code) => category(code) === undefined);
  if (unknown !== undefined) refuse(at('category'), 'CATEGORY_UNKNOWN', { category: unknown });
  if (area !== undefined) areas.resolve(area);
  if (bbox === undefined) return;
  const [west = 0, south = 0, east = 0, north = 0] = bbox;
  const isOnEarth = bbox.every((degrees, index) => Math.abs(degrees) <= (BBOX_MAX[index] ?? 0));
  if (!isOnEarth || west > east || south > north) refuse(at('bbox'), 'FORMAT_WRONG');
}

/**
 * The filter as conditions on `incident_revision r`, all of which must hold. The box is not among them: the exact
 * point is sealed, so `isInBox` tells once it has been opened.
 */
export function filterSql(
  filter: IncidentFilterDto,
  areas: AreaIndex,
  parameters: SqlParameters,
): string[] {
  const { tier, status = ['recorded'] } = filter;
  const conditions = [`r.status = ANY (${parameters.add([...status])}::text[])`];
  if (tier !== undefined) conditions.push(`r.tier = ANY (${parameters.add([...tier])}::text[])`);
  return [...conditions, ...factSql(filter, areas, parameters)];
}

/** The same without tier and status, which a part of a reach holds already once it is narrowed. */
export function factSql(
  filter: IncidentFilterDto,
  areas: AreaIndex,
  parameters: SqlParameters,
): string[] {
  return [...placeAndTimeSql(filter, areas, parameters), ...namedSql(filter, parameters)];
}

/** The conditions on columns of few bytes, which an index holds as they are. */
export function placeAndTimeSql(
  filter: IncidentFilterDto,
  areas: AreaIndex,
  parameters: SqlParameters,
): string[] {
  const keys =
    filter.area === undefined
      ? undefined
      : areas.descendantKeys([areas.resolve(filter.area).areaKey]);
  return [
    ...anyOf('r.area_key', 'int', keys && [...keys], parameters),
    ...monthSql(filter, parameters),
    ...anyOf('r.severity', 'smallint', filter.severity, parameters),
    ...anyOf('r.weekday', 'smallint', filter.weekday, parameters),
    ...anyOf('r.hour_band', 'smallint', filter.hour, parameters),
    ...anyOf('r.organisation_id', 'uuid', filter.organisation, parameters),
    ...anyOf('r.unit_id', 'uuid', filter.unit, parameters),
  ];
}

function monthSql({ from, to }: IncidentFilterDto, parameters: SqlParameters): string[] {
  // Told apart in one comparison where two would do it.
  if (from !== undefined && to !== undefined && to === addMonths(from, 1)) {
    return [`r.local_month = ${parameters.add(from)}::date`];
  }
  return [
    ...(from === undefined ? [] : [`r.local_month >= ${parameters.add(from)}::date`]),
    ...(to === undefined ? [] : [`r.local_month < ${parameters.add(to)}::date`]),
  ];
}

/** The conditions on columns that hold a word. */
export function namedSql(filter: IncidentFilterDto, parameters: SqlParameters): string[] {
  const codes = categoriesWithin(filter.category, filter.focusArea);
  return [
    ...anyOf('r.category', 'text', codes && [...codes], parameters),
    ...anyOf('r.kind', 'text', filter.kind, parameters),
    ...anyOf('r.source', 'text', filter.source, parameters),
  ];
}

function anyOf(
  column: string,
  type: string,
  values: readonly (string | number)[] | undefined,
  parameters: SqlParameters,
): string[] {
  if (values === undefined) return [];
  const [only] = values;
  // Compared with one value in half the time.
  if (values.length === 1 && only !== undefined) {
    return [`${column} = ${parameters.add(only)}::${type}`];
  }
  return [`${column} = ANY (${parameters.add([...values])}::${type}[])`];
}

/**
 * What of a reach may be looked through by a filter. A day of the week or an hour finds only what may be seen to have
 * happened then: whoever tries each of them would be told it otherwise.
 */
export function reachThrough(reach: Reach, { weekday, hour }: IncidentFilterDto): Reach {
  return weekday === undefined && hour === undefined ? reach : showing(reach, 'time');
}

/** Whether an opened incident passes the box of the filter. */
export function isInBox({ bbox }: IncidentFilterDto, point: LonLat | null): boolean {
  if (bbox === undefined) return true;
  if (point === null) return false;
  const [west = 0, south = 0, east = 0, north = 0] = bbox;
  return point.lon >= west && point.lon <= east && point.lat >= south && point.lat <= north;
}
