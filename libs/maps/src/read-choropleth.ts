import { Injectable } from '@nestjs/common';
import { FindAreaBreaks, keysWithin, OpenTallies, type TallyView } from '#aggregation';
import { Clock, Settings } from '#config';
import {
  changeClass,
  classBreaks,
  comparableTiers,
  comparedMonths,
  countedCategories,
  Fault,
  geometryOf,
  halfPixelDegrees,
  lengthOf,
  monthsLater,
  monthsOf,
  overlapOf,
  referenceOf,
  rateClass,
  ratePerThousand,
  rateStanding,
  shifted,
  snapToGrid,
  unbroken,
  wholeMonths,
  yearPeriod,
  yearStep,
  type Actor,
  type Period,
  type RecordingBreak,
  type TallyFilter,
} from '#domain';
import { AreaReader, Areas, type AreaIndex, type AreaRecord } from '#geography';
import type {
  ChoroplethAreaDto,
  ChoroplethDto,
  ChoroplethGeometryDto,
  ChoroplethQueryDto,
} from './choropleth.dto.js';

const PERIOD_MONTHS_MAX = 120;
const MONTH_LETTERS = 'YYYY-MM'.length;

/** What rates are of: they compare areas, so everybody is told the same. */
const alike: TallyFilter = { tier: new Set(comparableTiers) };

/** Which months are counted for what. */
interface Windows {
  readonly period: Period;
  readonly compared: Period | null;
  readonly comparedBefore: Period | null;
  readonly breaksFrom: Period;
  readonly recordingBreaks: readonly RecordingBreak[];
  /** How many of the period's months there can be data for: a year that is not over is no whole year. */
  readonly months: number;
}

type Population = { readonly year: number; readonly count: number } | undefined;
type Counts = ReadonlyMap<string, number>;

/** The areas of a level with their rates, changes and classes. */
@Injectable()
export class ReadChoropleth {
  constructor(
    private readonly open: OpenTallies,
    private readonly areaBreaks: FindAreaBreaks,
    private readonly areas: Areas,
    private readonly populations: AreaReader,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /**
   * Counts of protected and strict incidents are left out for whoever may not see them; the answer says so.
   * Throws `Fault`: AREA_UNKNOWN, AREA_CODE_AMBIGUOUS, FIELDS_INVALID when the period is empty or too long.
   */
  async run(actor: Actor, query: ChoroplethQueryDto): Promise<ChoroplethDto> {
    const index = await this.areas.current();
    const keys = query.area === undefined ? null : keysWithin(index, query.area);
    const windows = await this.windowsOf(actor, query, index, keys);
    const view = await this.open.run(actor, query, span(windows), keys, { by: ['areaKey'] });
    const standing = index
      .areasAt(this.clock.localDate(this.settings.timeZone), query.level)
      .filter(({ areaKey }) => keys === null || keys.includes(areaKey));
    const known = await this.populationsOf(windows.period);
    const counts = countWindows(view, index, query, windows);
    const { months } = windows;
    const breaks = classBreaks(
      standing.flatMap((area) => {
        const count = counts.breaks.get(addressOf(area)) ?? 0;
        const people = known(area)?.count ?? 0;
        return ratePerThousand(count, people, lengthOf(windows.breaksFrom))?.rate ?? [];
      }),
    );
    const overall = overallOf(standing, counts, known, months);
    const measure = query.measure ?? 'rate';
    const properties = (area: AreaRecord): ChoroplethAreaDto => {
      const figures = comparable(areaFigures(area, counts, known(area), months), windows);
      const everywhere = overall.rate?.rate;
      const reported = (counts.heard.get(addressOf(area)) ?? 0) > 0;
      const classed =
        measure === 'rate'
          ? rateClass(figures.rate, breaks, reported)
          : changeClass(figures.now, figures.before, reported);
      const lies = figures.rate && everywhere !== undefined;
      return {
        ...figures,
        standing: lies ? rateStanding(figures.rate!, everywhere) : null,
        class: classed,
      };
    };
    return {
      type: 'FeatureCollection',
      features: standing.map((area) => ({
        type: 'Feature',
        id: addressOf(area),
        properties: properties(area),
        geometry: query.geometry === false ? null : geometryFor(index, area, query.zoom),
      })),
      ...{ asOfPosition: view.position, tiers: [...view.tiers], measure, breaks, overall, months },
      guarded: view.guarded(index, windows.period, keys),
      period: windows.period,
      compared: windows.compared,
      breaksFrom: windows.breaksFrom,
      recordingBreaks: [...windows.recordingBreaks],
    };
  }

  private async windowsOf(
    actor: Actor,
    { from, to, area, level }: ChoroplethQueryDto,
    index: AreaIndex,
    keys: readonly number[] | null,
  ): Promise<Windows> {
    const period = { from: from.slice(0, MONTH_LETTERS), to: to.slice(0, MONTH_LETTERS) };
    if (period.from >= period.to || lengthOf(period) > PERIOD_MONTHS_MAX) {
      throw new Fault('FIELDS_INVALID', {}, { fields: [{ path: 'to', code: 'PERIOD_INVALID' }] });
    }
    const today = this.clock.localDate(this.settings.timeZone).slice(0, MONTH_LETTERS);
    const extent = (await this.open.extent(actor, keys)) ?? { oldest: today, newest: today };
    const whole = wholeMonths(extent, today);
    const shown = { area: area === undefined ? null : index.resolve(area), level };
    const found = await this.areaBreaks.run(index, shown, today);
    const ofAll = found.filter(({ hits }) => hits !== 'one_area');
    const compared = comparedMonths(period, unbroken(whole, ofAll, period));
    const reference = referenceOf(period);
    const lastYear = yearPeriod(Number(whole.to.slice(0, 4)) - 1);
    const heard = { from: extent.oldest, to: monthsLater(extent.newest, 1) };
    const counted = overlapOf(period, heard);
    return {
      period,
      months: lengthOf(counted ?? period),
      compared,
      comparedBefore: compared && shifted(compared, -yearStep(period)),
      // In a first year there is no whole one yet: then the map is its own measure.
      breaksFrom: lastYear.from >= whole.from ? lastYear : period,
      recordingBreaks: found.filter((one) => one.settled > reference.from && one.from < period.to),
    };
  }

  /** The latest population known up to the end of the period, by area. */
  private async populationsOf({ to }: Period): Promise<(area: AreaRecord) => Population> {
    const rows = await this.populations.populations(Number(to.slice(0, 4)));
    const byArea = new Map(
      rows.map(({ scheme, level, code, year, count }) => [
        `${scheme}:${level}:${code}`,
        { year, count },
      ]),
    );
    return ({ scheme, level, code }) => byArea.get(`${scheme}:${level}:${code}`);
  }
}

const addressOf = ({ level, code }: AreaRecord): string => `${level}:${code}`;

function span(windows: Windows): { from: string; to: string } {
  const all = [windows.period, windows.comparedBefore, windows.breaksFrom].filter(
    (each) => each !== null,
  );
  const from = all.map((each) => each.from).sort()[0]!;
  const to = all
    .map((each) => each.to)
    .sort()
    .at(-1)!;
  return { from: `${from}-01`, to: `${to}-01` };
}

/** Counts of each area in each window, all of one view; '' holds what lies in none of the level. */
function countWindows(
  view: TallyView,
  index: AreaIndex,
  { level }: ChoroplethQueryDto,
  { period, compared, comparedBefore, breaksFrom }: Windows,
) {
  const nameOf = (areaKey: number): string => {
    const found = index.chainOf(areaKey).areas.find((area) => area.level === level);
    return found === undefined ? '' : addressOf(found);
  };
  const count = (
    window: Period | null,
    narrower: TallyFilter = {},
    of: 'count' | 'countAll' = 'count',
  ): Counts => {
    const sums = new Map<string, number>();
    if (window === null) return sums;
    const month = new Set(monthsOf(window).map((each) => `${each}-01`));
    const more = of === 'count' ? { ...narrower, month, category: countedCategories } : { month };
    for (const row of view[of](['areaKey'], more)) {
      const name = nameOf(row.areaKey);
      sums.set(name, (sums.get(name) ?? 0) + row.count);
    }
    return sums;
  };
  return {
    period: count(period),
    now: count(compared),
    before: count(comparedBefore),
    rated: count(period, alike),
    breaks: count(breaksFrom, alike),
    heard: count(period, {}, 'countAll'),
  };
}
type WindowCounts = ReturnType<typeof countWindows>;

const total = (counts: Counts): number => [...counts.values()].reduce((all, one) => all + one, 0);

/** Without a change where others report than before: the two counts are of different things. */
function comparable<Figures extends Pick<ChoroplethAreaDto, 'level' | 'code' | 'now' | 'before'>>(
  figures: Figures,
  { recordingBreaks }: Windows,
): Figures {
  const address = `${figures.level}:${figures.code}`;
  const isBroken = recordingBreaks.some(({ hits, subject }) => {
    return hits === 'one_area' && subject === address;
  });
  return isBroken ? { ...figures, now: 0, before: 0 } : figures;
}

function areaFigures(
  area: AreaRecord,
  counts: WindowCounts,
  population: Population,
  months: number,
): Omit<ChoroplethAreaDto, 'class' | 'standing'> {
  const address = addressOf(area);
  const rateCount = counts.rated.get(address) ?? 0;
  return {
    level: area.level,
    code: area.code,
    name: area.name,
    count: counts.period.get(address) ?? 0,
    rateCount,
    now: counts.now.get(address) ?? 0,
    before: counts.before.get(address) ?? 0,
    population: population?.count ?? null,
    populationYear: population?.year ?? null,
    rate: ratePerThousand(rateCount, population?.count ?? 0, months),
  };
}

/** The rate of everywhere is of the areas that have a population, and of what happened in them. */
function overallOf(
  areas: readonly AreaRecord[],
  counts: WindowCounts,
  known: (area: AreaRecord) => Population,
  months: number,
): ChoroplethDto['overall'] {
  const peopled = areas.filter((area) => known(area) !== undefined);
  const population = peopled.reduce((all, area) => all + known(area)!.count, 0);
  const there = peopled.reduce((all, area) => all + (counts.rated.get(addressOf(area)) ?? 0), 0);
  const placed = areas.reduce((all, area) => all + (counts.period.get(addressOf(area)) ?? 0), 0);
  return {
    count: total(counts.period),
    rateCount: total(counts.rated),
    now: total(counts.now),
    before: total(counts.before),
    unplaced: total(counts.period) - placed,
    population: peopled.length === 0 ? null : population,
    rate: ratePerThousand(there, population, months),
  };
}

function geometryFor(
  index: AreaIndex,
  { areaKey }: AreaRecord,
  zoom: number | undefined,
): ChoroplethGeometryDto | null {
  const stored = index.polygonsOf(areaKey);
  if (stored.length === 0) return null;
  const polygons = zoom === undefined ? stored : snapToGrid(stored, halfPixelDegrees(zoom));
  const { type, coordinates } = geometryOf(polygons);
  return { type, coordinates: [...coordinates] };
}
