import { Injectable } from '@nestjs/common';
import { referenceOf, type Actor, type Period } from '#domain';
import { Areas, PlaceReader } from '#geography';
import { checkFilter, IncidentFilterDto, ReadToldPlaces } from '#intake';
import { periodOf } from './figure-window.js';
import type { FigureQueryDto } from './figure.dto.js';
import { PLACE_TIERS, toldTopPlaces } from './told-top-places.js';
import type { TopPlacesDto } from './top-places.dto.js';

/** Where incidents of an area happen most, and whether it was there before too. */
@Injectable()
export class ReadTopPlaces {
  constructor(
    private readonly told: ReadToldPlaces,
    private readonly areas: Areas,
    private readonly places: PlaceReader,
  ) {}

  /** Throws `Fault`: AREA_UNKNOWN, AREA_CODE_AMBIGUOUS, FIELDS_INVALID when period or filter are none. */
  async run(actor: Actor, query: FigureQueryDto): Promise<TopPlacesDto> {
    const period = periodOf(query);
    const earlier = referenceOf(period);
    const index = await this.areas.current();
    const { level, code } = index.resolve(query.area);
    const filter = filterOf(query);
    checkFilter(filter, index, '');
    const found = await this.told.run(actor, filter, [daysOf(period), daysOf(earlier)]);
    return {
      ...toldTopPlaces(found, earlier, await this.places.all()),
      area: `${level}:${code}`,
      tiers: PLACE_TIERS.filter((each) => query.tier?.includes(each) ?? true),
    };
  }
}

const daysOf = ({ from, to }: Period) => ({ from: `${from}-01`, to: `${to}-01` });

/** All that is asked for but the months. */
function filterOf(query: FigureQueryDto): Omit<IncidentFilterDto, 'from' | 'to'> {
  const { severity, from: _from, to: _to, ...rest } = query;
  return Object.assign(new IncidentFilterDto(), rest, { severity: severity?.map(Number) });
}
