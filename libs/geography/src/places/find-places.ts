import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import { Fault, type FieldFault, type LonLat } from '#domain';
import type { FoundPlace } from './place-index.js';
import { MAX_PLACE_PAGE, type PlaceDto, type PlacesDto, type PlacesQueryDto } from './place.dto.js';
import { Places } from './places.js';

const LON_MAX = 180;
const LAT_MAX = 90;

/** Finds the places of today that somebody may mean. */
@Injectable()
export class FindPlaces {
  constructor(
    private readonly places: Places,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** Nearest first, or by name in Swedish order. Fault: FIELDS_INVALID for `near` or `cursor`. */
  async run({ query, type, near, limit, cursor }: PlacesQueryDto): Promise<PlacesDto> {
    const date = this.clock.localDate(this.settings.timeZone);
    const index = await this.places.current();
    const point = near === undefined ? undefined : pointOf(near);
    const found = index.search({ date, query, type, near: point });
    const begin = cursor === undefined ? 0 : placeAfter(found, cursor);
    const page = found.slice(begin, begin + (limit ?? MAX_PLACE_PAGE));
    const more = begin + page.length < found.length;
    return { items: page.map(toDto), nextCursor: more ? page.at(-1)!.place.id : null };
  }
}

function toDto({ place, distanceMeters }: FoundPlace): PlaceDto {
  const { id, code, source, type, name, address, lon, lat, openingHours } = place;
  const distance = distanceMeters === null ? null : Math.round(distanceMeters);
  return {
    ...{ id, code, source, type, name, address, lon, lat },
    openingHours: openingHours && [...openingHours],
    distanceMeters: distance,
  };
}

function pointOf(near: string): LonLat {
  const [lon = NaN, lat = NaN] = near.split(',').map(Number);
  if (Math.abs(lon) <= LON_MAX && Math.abs(lat) <= LAT_MAX) return { lon, lat };
  throw invalid({ path: 'near', code: 'FORMAT_WRONG' });
}

/** A cursor is the last place shown; one that names no place that fits was not made here. */
function placeAfter(found: readonly FoundPlace[], cursor: string): number {
  const index = found.findIndex(({ place }) => place.id === cursor);
  if (index >= 0) return index + 1;
  throw invalid({ path: 'cursor', code: 'FIELD_INVALID' });
}

function invalid(field: FieldFault): Fault {
  return new Fault('FIELDS_INVALID', {}, { fields: [field] });
}
