import { Injectable } from '@nestjs/common';
import {
  BAND_SIZE,
  referenceOf,
  TOP_PLACES_METHOD,
  topPlaces,
  type Actor,
  type BesideInputs,
  type Period,
  type PlaceInputs,
  type TemplateSection,
} from '#domain';
import { PlaceReader } from '#geography';
import { IncidentFilterDto, ReadToldPlaces } from '#intake';
import { ReadBeside } from '#statistics';

const daysOf = ({ from, to }: Period) => ({ from: `${from}-01`, to: `${to}-01` });

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
    private readonly beside: ReadBeside,
    private readonly told: ReadToldPlaces,
    private readonly named: PlaceReader,
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
      places.set(code, await this.places(actor, area, period, focusAreas));
    }
    return { beside: await this.statistics(actor, area), places };
  }

  private async statistics(actor: Actor, area: string): Promise<BesideInputs> {
    const { theme, series } = await this.beside.run(actor, { area });
    return {
      theme,
      series: series.map(({ source, name, unit, areaName, lines }) => ({
        ...{ source, name, unit, areaName },
        lines: lines.map(({ gender, points }) => ({
          gender,
          points: points.map(({ year, status, value, low, high }) => ({
            ...{ year, status, value, low, high },
          })),
        })),
      })),
    };
  }

  /**
   * Public places by name alone, each with five incidents at least: a square without a name may be somebody's home, and
   * a version is read by people who may not read the incidents.
   */
  private async places(
    actor: Actor,
    area: string,
    period: Period,
    focusAreas: readonly string[],
  ): Promise<PlaceInputs> {
    const filter = Object.assign(new IncidentFilterDto(), {
      area,
      ...(focusAreas.length > 0 && { focusArea: [...focusAreas] }),
    });
    const { periods } = await this.told.run(actor, filter, [
      daysOf(period),
      daysOf(referenceOf(period)),
    ]);
    const [now, before] = [periods[0]!, periods[1]!];
    const figure = topPlaces(now, before.total === 0 ? null : before, await this.named.all());
    return {
      ...{ total: now.total, examined: now.examined },
      places: figure.places.flatMap(({ placeId, name, lon, lat, count, before: earlier }) =>
        placeId === null || name === null || count < BAND_SIZE
          ? []
          : [{ placeId, name, lon, lat, count, before: earlier }],
      ),
    };
  }
}
