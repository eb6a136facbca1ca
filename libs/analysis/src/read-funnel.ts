import { Injectable } from '@nestjs/common';
import { FindAreaBreaks, keysWithin, OpenTallies } from '#aggregation';
import { Clock, Settings } from '#config';
import { comparableTiers, countedCategories, funnel, FUNNEL_METHOD, type Actor } from '#domain';
import { AreaReader, Areas } from '#geography';
import { addressOf, comparedWith, monthsHeard } from './compared-areas.js';
import { monthOf, periodOf } from './figure-window.js';
import type { FigureQueryDto, FunnelDto } from './figure.dto.js';

/** Rates of areas against the rate of all of them together. */
@Injectable()
export class ReadFunnel {
  constructor(
    private readonly open: OpenTallies,
    private readonly areaBreaks: FindAreaBreaks,
    private readonly areas: Areas,
    private readonly populations: AreaReader,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /**
   * An area is held against all of its level in the municipality; a municipality, or what is larger, shows its parts.
   * Open and internal incidents only, for everybody: what is compared is counted alike.
   * Throws `Fault`: AREA_UNKNOWN, AREA_CODE_AMBIGUOUS, FIELDS_INVALID when the period is empty or too long.
   */
  async run(actor: Actor, query: FigureQueryDto): Promise<FunnelDto> {
    const period = periodOf(query);
    const index = await this.areas.current();
    const today = this.clock.localDate(this.settings.timeZone);
    const { asked, within, level, areas } = comparedWith(index, query.area, today);
    const address = addressOf(within);
    const tier = comparableTiers.filter((each) => query.tier?.includes(each) ?? true);
    const keys = keysWithin(index, address);
    const [extent, view, breaks, known] = await Promise.all([
      this.open.extent(actor, keys),
      this.open.run(actor, { ...query, tier }, query, keys, { by: ['areaKey', 'category'] }),
      this.areaBreaks.run(index, { area: within, level }, monthOf(today)),
      this.populations.populations(Number(period.to.slice(0, 4))),
    ]);
    const counts = new Map<string, number>();
    for (const row of view.count(['areaKey'], { category: countedCategories })) {
      const found = index.chainOf(row.areaKey).areas.find((area) => area.level === level);
      const key = found === undefined ? '' : addressOf(found);
      counts.set(key, (counts.get(key) ?? 0) + row.count);
    }
    const populations = new Map(
      known.map(({ scheme, level: at, code, count }) => [`${scheme}:${at}:${code}`, count]),
    );
    const months = monthsHeard(period, extent);
    const figure = funnel(
      areas.map((area) => ({
        key: addressOf(area),
        count: counts.get(addressOf(area)) ?? 0,
        population: populations.get(`${area.scheme}:${addressOf(area)}`) ?? null,
      })),
      months,
    );
    const names = new Map(areas.map((area) => [addressOf(area), area.name]));
    const placed = areas.reduce((all, area) => all + (counts.get(addressOf(area)) ?? 0), 0);
    return {
      ...{ method: FUNNEL_METHOD, asOfPosition: view.position, tiers: [...view.tiers], months },
      ...{ within: address, area: addressOf(asked), level: level ?? null },
      ...figure,
      points: figure.points.map((point) => ({ ...point, name: names.get(point.key) ?? point.key })),
      lines: [...figure.lines],
      withoutPopulation: [...figure.withoutPopulation],
      tooFew: [...figure.tooFew],
      unplaced: [...counts.values()].reduce((all, count) => all + count, 0) - placed,
      recordingBreaks: breaks.filter(
        ({ from, settled }) => settled > period.from && from < period.to,
      ),
    };
  }
}
