import { Injectable } from '@nestjs/common';
import { PackPlaces, PackStatistics } from '#analysis';
import {
  TOP_PLACES_METHOD,
  type Actor,
  type BesideInputs,
  type Period,
  type PlaceInputs,
  type TemplateSection,
} from '#domain';

/** What figures are made of that no open column of a revision tells. */
export interface PackedInputs {
  readonly beside: BesideInputs;
  /** By section. */
  readonly places: ReadonlyMap<string, PlaceInputs>;
}

/** Gathers what is frozen beside the figures: statistics of others, and places, as far as readers may be told. */
@Injectable()
export class PackInputs {
  constructor(
    private readonly beside: PackStatistics,
    private readonly places: PackPlaces,
  ) {}

  /** @param area `<level>:<code>`. */
  async run(
    actor: Actor,
    area: string,
    period: Period,
    sections: readonly TemplateSection[],
  ): Promise<PackedInputs> {
    const places = new Map<string, PlaceInputs>();
    for (const { code, figures, focusAreas } of sections) {
      if (!(figures as readonly string[]).includes(TOP_PLACES_METHOD)) continue;
      const asked = { area, period, focusAreas, categories: [] };
      places.set(code, (await this.places.run(actor, asked)).inputs);
    }
    return { beside: (await this.beside.run(actor, area)).inputs, places };
  }
}
