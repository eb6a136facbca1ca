import type { RowReading } from '#documents';
import {
  nextDay,
  placeTypeNames,
  placeTypeOf,
  placeTypes,
  readOpeningHours,
  type Crs,
  type LonLat,
  type OpeningHours,
  type PlaceType,
} from '#domain';
import type { PlaceColumn } from './place-columns.js';
import type { PlaceRow } from './read-place-rows.js';

const CODE_CHARACTERS_MAX = 100;
const NAME_CHARACTERS_MAX = 200;
const ADDRESS_CHARACTERS_MAX = 300;
const HOURS_CHARACTERS_MAX = 500;
const ADDRESS_LINE_BREAK = /\s*\n\s*/g;

/** What a row says of a place. A field that is undefined was not told of: what is stored stays. */
export interface PlaceDraft extends LonLat {
  readonly code: string;
  readonly type: PlaceType;
  readonly name: string;
  readonly address?: string | null;
  readonly openingHours?: OpeningHours | null;
  readonly validFrom?: string;
  /** The day after the last one; null: until further notice. */
  readonly validTo?: string | null;
}

/** A place of the file, the system that its position was written in, and the row for later complaints. */
export interface ReadPlace {
  readonly draft: PlaceDraft;
  readonly crs: Crs;
  readonly row: PlaceRow;
}

/** Reads one row; undefined when it complained. @param usualType for a row without a type of its own. */
export function readPlace(row: PlaceRow, usualType?: PlaceType): ReadPlace | undefined {
  const { reading, position, positionColumn } = row;
  // A row with the wrong number of cells has them in the wrong columns.
  if (reading.errors.length > 0) return undefined;
  const code = reading.required('code', CODE_CHARACTERS_MAX);
  const name = reading.required('name', NAME_CHARACTERS_MAX);
  const type = typeOf(reading, usualType);
  const address = reading.optional('address', ADDRESS_CHARACTERS_MAX);
  const openingHours = hoursOf(reading);
  const validity = validityOf(reading);
  if (typeof position === 'string') reading.complain(positionColumn, { code: position });
  if (reading.errors.length > 0 || typeof position !== 'object' || type === undefined) return;
  const { lon, lat, crs } = position;
  const told = {
    ...(reading.has('address') && { address: address.replace(ADDRESS_LINE_BREAK, ', ') || null }),
    ...(reading.has('openingHours') && { openingHours }),
    ...validity,
  };
  return { draft: { code, type, name, lon, lat, ...told }, crs, row };
}

function typeOf(
  reading: RowReading<PlaceColumn>,
  usualType: PlaceType | undefined,
): PlaceType | undefined {
  const word = reading.text('type');
  const type = word === '' ? usualType : placeTypeOf(word);
  if (type !== undefined) return type;
  if (word === '') reading.complain('type', { code: 'PLACE_TYPE_ABSENT' });
  else {
    const choices = (language: 'sv' | 'en') =>
      placeTypes.map((each) => placeTypeNames[each][language]).join(', ');
    const values = { choicesSv: choices('sv'), choicesEn: choices('en') };
    reading.complain('type', { code: 'PLACE_TYPE_UNKNOWN', values });
  }
  return undefined;
}

function hoursOf(reading: RowReading<PlaceColumn>): OpeningHours | null {
  const text = reading.optional('openingHours', HOURS_CHARACTERS_MAX);
  if (text === '') return null;
  const read = readOpeningHours(text);
  if ('hours' in read) return read.hours;
  const values = { part: read.refusedPart };
  reading.complain('openingHours', { code: 'OPENING_HOURS_UNREADABLE', values });
  return null;
}

/** The file has the last day, as people say it; what is stored is the day after. */
function validityOf(reading: RowReading<PlaceColumn>): Pick<PlaceDraft, 'validFrom' | 'validTo'> {
  const validFrom = reading.date('validFrom');
  const lastDay = reading.date('lastDay');
  if (validFrom !== undefined && lastDay !== undefined && lastDay < validFrom) {
    reading.complain('lastDay', { code: 'DATES_REVERSED' });
  }
  return {
    ...(validFrom !== undefined && { validFrom }),
    ...(reading.has('lastDay') && { validTo: lastDay === undefined ? null : nextDay(lastDay) }),
  };
}
