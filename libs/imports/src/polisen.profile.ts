import { category, categoryFor, localParts, parseCivilDate, type IncidentKind } from '#domain';
import type { AreaRecord } from '#geography';
import type { Complain, MappedRow, MappingContext, Profile, RowValues } from './profile.js';

/** As in '2023-03-20 10:19:26 +01:00'; the live feed writes an hour below ten without its zero. */
const DATE_TIME = /^(\d{4}-\d\d-\d\d) (\d{1,2}):([0-5]\d):([0-5]\d) ([+-](?:0\d|1[0-4]):[0-5]\d)$/;
const HOURS_PER_DAY = 24;

/** The feed's addresses are relative to this one. */
const SITE = 'https://polisen.se';

/** The same moment in ISO 8601 with offset; undefined when it is no moment. */
export function isoOfPolisen(text: string): string | undefined {
  const match = DATE_TIME.exec(text.trim());
  if (match === null) return undefined;
  const [, date = '', hour = '', minute, second, offset] = match;
  if (parseCivilDate(date) === undefined || Number(hour) >= HOURS_PER_DAY) return undefined;
  return `${date}T${hour.padStart(2, '0')}:${minute}:${second}${offset}`;
}

function readTime(row: RowValues, complain: Complain): string | undefined {
  const iso = isoOfPolisen(row['datetime'] ?? '');
  if (iso === undefined) complain('datetime', { code: 'NOT_A_TIME' });
  return iso;
}

function readCategory(row: RowValues, complain: Complain) {
  const type = row['type'] ?? '';
  const code = categoryFor('polisen', type);
  const node = code === undefined ? undefined : category(code);
  if (node === undefined)
    complain('type', { code: 'CATEGORY_UNKNOWN', values: { category: type } });
  return node;
}

/** A municipality or a county by its name; the county is the one with `län` in its name. */
function readArea(
  row: RowValues,
  localDate: string,
  { areas }: MappingContext,
  complain: Complain,
): AreaRecord | undefined {
  const name = row['location_name'] ?? '';
  const find = (date?: string) =>
    areas.byName(name, 'municipality', date) ?? areas.byName(name, 'county', date);
  const area = find(localDate);
  if (area !== undefined) return area;
  const values = { area: name, date: localDate };
  const code = find() === undefined ? 'AREA_UNKNOWN' : 'AREA_NOT_VALID_THEN';
  complain('location_name', { code, values });
  return undefined;
}

function provenanceOf(row: RowValues): MappedRow['provenance'] {
  const { id = '', url = '' } = row;
  if (url === '') return { sourceId: id };
  return { sourceId: id, url: url.startsWith('/') ? `${SITE}${url}` : url };
}

/** Today, when a row does not say when: its area can be looked up all the same. */
const ANY_DATE = '9999-12-31';

function readRow(
  row: RowValues,
  context: MappingContext,
  complain: Complain,
): MappedRow | undefined {
  const { id = '', name = '', summary = '' } = row;
  if (id === '') complain('id', { code: 'FIELD_REQUIRED' });
  const occurredFrom = readTime(row, complain);
  const node = readCategory(row, complain);
  const localDate =
    occurredFrom === undefined
      ? ANY_DATE
      : localParts(new Date(occurredFrom), context.timeZone).date;
  const area = readArea(row, localDate, context, complain);
  const kind: IncidentKind | undefined = node?.kinds[0];
  if (id === '' || !occurredFrom || !node || !kind || !area) return undefined;
  const text = [name, summary].filter((part) => part !== '').join('\n');
  return {
    id,
    body: {
      kind,
      category: node.code,
      occurredFrom,
      location: { areaCode: `${area.level}:${area.code}` },
      ...(text !== '' && { text }),
    },
    provenance: provenanceOf(row),
  };
}

/**
 * The events that polisen.se publishes. `gps` is the centre of the municipality or county that
 * `location_name` names, so it is never taken for a place.
 */
export const polisenProfile: Profile = {
  name: 'polisen',
  source: 'polisen',
  licence: 'Öppna data, polisen.se',
  tier: 'open',
  formats: ['csv', 'json'],
  columns: [
    { name: 'id', required: true },
    { name: 'datetime', required: true },
    { name: 'type', required: true },
    { name: 'location_name', path: ['location', 'name'], required: true },
    { name: 'name', required: true },
    { name: 'summary', required: true },
    { name: 'url', required: false },
  ],
  columnOf: {
    occurredFrom: 'datetime',
    category: 'type',
    kind: 'type',
    location: 'location_name',
    'location.areaCode': 'location_name',
    text: 'summary',
  },
  readRow,
};
