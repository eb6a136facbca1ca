import { Injectable } from '@nestjs/common';
import {
  BAND_SIZE,
  referenceOf,
  topPlaces,
  type Actor,
  type FrozenPlace,
  type Period,
  type PlaceInputs,
} from '#domain';
import { PlaceReader } from '#geography';
import { IncidentFilterDto, ReadToldPlaces } from '#intake';

const daysOf = ({ from, to }: Period) => ({ from: `${from}-01`, to: `${to}-01` });

/** Of what places are told. */
export interface PlacesAsked {
  /** `<level>:<code>`. */
  readonly area: string;
  readonly period: Period;
  /** An empty list counts everything, of both. */
  readonly focusAreas: readonly string[];
  readonly categories: readonly string[];
}

/**
 * What `topPlaces@1` is frozen of: public places by name alone, each with five incidents at least. A square without a name
 * may be somebody's home, and what is frozen is read by people who may not read the incidents.
 */
@Injectable()
export class PackPlaces {
  constructor(
    private readonly told: ReadToldPlaces,
    private readonly named: PlaceReader,
  ) {}

  /** @param actor the authority's own (`authorityActor`): opened places are in the audit log under its account. */
  async run(
    actor: Actor,
    { area, period, focusAreas, categories }: PlacesAsked,
  ): Promise<{ inputs: PlaceInputs; position: number }> {
    const filter = Object.assign(new IncidentFilterDto(), {
      area,
      ...(focusAreas.length > 0 && { focusArea: [...focusAreas] }),
      ...(categories.length > 0 && { category: [...categories] }),
    });
    const { periods, position } = await this.told.run(actor, filter, [
      daysOf(period),
      daysOf(referenceOf(period)),
    ]);
    const [now, before] = [periods[0]!, periods[1]!];
    const figure = topPlaces(now, before.total === 0 ? null : before, await this.named.all());
    const places = figure.places.flatMap((place): FrozenPlace[] => {
      const { placeId, name, lon, lat, count, before: earlier } = place;
      if (placeId === null || name === null || count < BAND_SIZE) return [];
      return [{ placeId, name, lon, lat, count, before: earlier }];
    });
    return { inputs: { total: now.total, examined: now.examined, places }, position };
  }
}
