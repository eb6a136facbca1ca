import { Injectable } from '@nestjs/common';
import { FindAreaBreaks, keysWithin, OpenTallies } from '#aggregation';
import {
  comparableTiers,
  countedCategories,
  lengthOf,
  monthsLater,
  overlapOf,
  ratePerThousand,
  similarMunicipalities,
  type Actor,
  type MonthKey,
  type Period,
  type SimilarValue,
} from '#domain';
import { AreaReader, type AreaIndex, type AreaRecord } from '#geography';
import type { SimilarIncidentsDto } from './similar.dto.js';

const MONTHS_COMPARED = 12;

/** Whose incidents are compared. */
export interface ComparedMunicipalities {
  readonly own: AreaRecord;
  /** Others of the group that this instance holds. */
  readonly others: readonly AreaRecord[];
  /** Absent: all that is counted in any picture. */
  readonly categories: readonly string[] | undefined;
}

/** Rates of what was reported here, of municipalities of one group. */
@Injectable()
export class CompareIncidentRates {
  constructor(
    private readonly open: OpenTallies,
    private readonly areaBreaks: FindAreaBreaks,
    private readonly populations: AreaReader,
  ) {}

  /**
   * The last twelve whole months, of those in which a municipality has reported. Open and internal incidents only, for
   * everybody: what is compared is counted alike.
   * @param thisMonth the local month that is not over.
   */
  async run(
    actor: Actor,
    index: AreaIndex,
    { own, others, categories }: ComparedMunicipalities,
    thisMonth: MonthKey,
  ): Promise<SimilarIncidentsDto> {
    const all = [own, ...others];
    const period: Period = { from: monthsLater(thisMonth, -MONTHS_COMPARED), to: thisMonth };
    const days = { from: `${period.from}-01`, to: `${period.to}-01` };
    const filter = { tier: [...comparableTiers], ...(categories && { category: [...categories] }) };
    const keys = [...index.descendantKeys(all.map(({ areaKey }) => areaKey))];
    const [view, known] = await Promise.all([
      this.open.run(actor, filter, days, keys, { by: ['areaKey', 'category'] }),
      this.populations.populations(Number(period.to.slice(0, 'YYYY'.length))),
    ]);
    const counts = new Map<string, number>();
    const rows = view.count(['areaKey'], { category: countedCategories });
    for (const { areaKey, count } of rows) {
      const found = index.chainOf(areaKey).areas.find(({ level }) => level === 'municipality');
      if (found) counts.set(found.code, (counts.get(found.code) ?? 0) + count);
    }
    const points: SimilarIncidentsDto['points'] = [];
    const broken: string[] = [];
    for (const area of all) {
      const { isBroken, months } = await this.heard(actor, index, area, period, thisMonth);
      const population = known.find(({ scheme, level, code }) => {
        return scheme === area.scheme && level === area.level && code === area.code;
      });
      const rate = ratePerThousand(counts.get(area.code) ?? 0, population?.count ?? 0, months);
      if (isBroken) broken.push(area.name);
      const value: SimilarValue = isBroken || rate === null ? missing(area) : rateOf(area, rate);
      points.push({ ...value, name: area.name, isOwn: area === own });
    }
    const comparison = similarMunicipalities(points[0]!, points.slice(1));
    return {
      ...days,
      ...{ asOfPosition: view.position, tiers: [...view.tiers], points, broken },
      comparison: { ...comparison },
      count: [...counts.values()].reduce((sum, count) => sum + count, 0),
    };
  }

  /** How many of the months a municipality has reported in, and whether it is recorded otherwise after some of them. */
  private async heard(
    actor: Actor,
    index: AreaIndex,
    area: AreaRecord,
    period: Period,
    thisMonth: MonthKey,
  ): Promise<{ isBroken: boolean; months: number }> {
    const keys = keysWithin(index, `${area.level}:${area.code}`);
    const [extent, breaks] = await Promise.all([
      this.open.extent(actor, keys),
      this.areaBreaks.run(index, { area, level: area.level }, thisMonth),
    ]);
    const heard = extent && { from: extent.oldest, to: monthsLater(extent.newest, 1) };
    const both = heard && overlapOf(period, heard);
    const isBroken = breaks.some(({ from, settled }) => settled > period.from && from < period.to);
    return { isBroken, months: both === null ? 0 : lengthOf(both) };
  }
}

const missing = ({ code }: AreaRecord): SimilarValue => ({
  ...{ key: code, status: 'missing', value: null, low: null, high: null },
});

const rateOf = (
  { code }: AreaRecord,
  { rate, low, high }: { readonly rate: number; readonly low: number; readonly high: number },
): SimilarValue => ({ key: code, status: 'value', value: rate, low, high });
