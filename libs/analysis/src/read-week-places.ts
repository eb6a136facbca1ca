import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import { addDays, BASELINE_WEEKS, Fault, weekAsked, type Actor } from '#domain';
import { Areas, PlaceReader } from '#geography';
import { IncidentFilterDto, ReadToldPlaces } from '#intake';
import { PLACE_TIERS, toldTopPlaces } from './told-top-places.js';
import type { TopPlacesDto, WeekPlacesQueryDto } from './top-places.dto.js';

const DAYS_PER_WEEK = 7;

/** Where incidents of a week happened most, and whether it was so in the four weeks before. */
@Injectable()
export class ReadWeekPlaces {
  constructor(
    private readonly told: ReadToldPlaces,
    private readonly areas: Areas,
    private readonly places: PlaceReader,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** Throws `Fault`: AREA_UNKNOWN, AREA_CODE_AMBIGUOUS, FIELDS_INVALID when the week is none or not over. */
  async run(actor: Actor, { area, week }: WeekPlacesQueryDto): Promise<TopPlacesDto> {
    const index = await this.areas.current();
    const { level, code } = index.resolve(area);
    const now = weekAsked(week, this.clock.localDate(this.settings.timeZone));
    if (typeof now === 'string') {
      throw new Fault('FIELDS_INVALID', {}, { fields: [{ path: 'week', code: now }] });
    }
    const before = { from: addDays(now.from, -DAYS_PER_WEEK * BASELINE_WEEKS), to: now.from };
    const filter = Object.assign(new IncidentFilterDto(), { area: `${level}:${code}` });
    const found = await this.told.run(actor, filter, [now, before], 'day');
    return {
      ...toldTopPlaces(found, before, await this.places.all()),
      area: `${level}:${code}`,
      tiers: [...PLACE_TIERS],
    };
  }
}
