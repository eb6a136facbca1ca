import { Injectable } from '@nestjs/common';
import { OpenTallies, ReadCoverage } from '#aggregation';
import {
  BEFORE_AFTER_METHOD,
  beforeAfter,
  comparableTiers,
  comparedMonths,
  effectAreas,
  isAlike,
  monthsOf,
  referenceOf,
  type Actor,
  type CoverageShift,
  type EffectMonth,
  type Period,
} from '#domain';
import { Areas, type AreaIndex, type AreaRecord } from '#geography';
import { FindBreaks } from '../find-breaks.js';
import { FindMonths, type FoundMonths } from '../find-months.js';
import type { BeforeAfterDto, BeforeAfterQueryDto } from './before-after.dto.js';
import { areasAsked, checkEffect, type EffectPlace } from './effect-places.js';
import { countedWithin, excludedIn, type MonthlyCounts } from './monthly-counts.js';

const ALIKE_MAX = 5;

/** What of the answer is looked up for each area by itself. */
interface Looked extends EffectPlace {
  readonly months: FoundMonths;
  readonly isBroken: (period: Period) => boolean;
  readonly coverage: CoverageShift;
}

/** Whether there are fewer incidents than before where something was done, and more than chance can tell. */
@Injectable()
export class ReadBeforeAfter {
  constructor(
    private readonly open: OpenTallies,
    private readonly months: FindMonths,
    private readonly breaks: FindBreaks,
    private readonly coverage: ReadCoverage,
    private readonly areas: Areas,
  ) {}

  /**
   * Open and internal incidents only, for everybody, so that everybody is told the same.
   * Throws `Fault`: AREA_UNKNOWN, AREA_CODE_AMBIGUOUS, FIELDS_INVALID when the period is empty or too long, areas
   * overlap, or one to hold against is asked for without what it is for.
   */
  async run(actor: Actor, query: BeforeAfterQueryDto): Promise<BeforeAfterDto> {
    const index = await this.areas.current();
    const places = areasAsked(index, query);
    const period = checkEffect(query, places);
    const before = referenceOf(period);
    const looked = await Promise.all(
      places.map((place) => this.look(actor, query, index, { place, period, before })),
    );
    const earlier = referenceOf(before);
    const hasEarlier = looked.every(
      ({ months: { whole }, isBroken }) =>
        earlier.from >= whole.from && !isBroken({ from: earlier.from, to: before.to }),
    );
    const around = looked[0]!.months.lineage.at(-1)!;
    const keys = new Set([around, ...places.map(({ record }) => record)].flatMap(within(index)));
    const view = await this.open.run(
      actor,
      { ...query, tier: comparableTiers.filter((each) => query.tier?.includes(each) ?? true) },
      { from: `${earlier.from}-01`, to: `${period.to}-01` },
      [...keys],
      { by: ['areaKey', 'category', 'month'] },
    );
    const counts = countedWithin(view);
    const monthsIn = (now: Period, then: Period): EffectMonth[] =>
      monthsOf(now).map((month, at) => ({
        month,
        ...pairsOf(places, counts, monthsOf(then)[at]!, month),
      }));
    const months = monthsIn(period, before);
    const { counts: sums, ...figure } = beforeAfter({
      months,
      earlier: hasEarlier ? monthsIn(before, earlier) : [],
      isWhole: looked.every(
        ({ months: { whole } }) => before.from >= whole.from && period.to <= whole.to,
      ),
      broken: looked.flatMap(({ of, isBroken }) =>
        isBroken({ from: before.from, to: period.to }) ? [of] : [],
      ),
      coverage: Object.fromEntries(looked.map(({ of, coverage }) => [of, coverage])),
    });
    return {
      ...{ method: BEFORE_AFTER_METHOD, asOfPosition: view.position, tiers: [...view.tiers] },
      ...{ period, before, comparable: comparableOf(period, looked), ...figure },
      areas: looked.map(({ of, record, coverage }) => ({
        ...{ of, area: addressOf(record), name: record.name, ...sums[of]! },
        ...{ coverageBefore: coverage.before, coverageAfter: coverage.after },
      })),
      months: months.map(({ month, ...each }) => ({
        month,
        before: places.map(({ of }) => each[of]!.before),
        after: places.map(({ of }) => each[of]!.after),
      })),
      alike: alikeAreas(index, places, before, counts),
      excluded: excludedIn(view, places, [before, period]),
    };
  }

  private async look(
    actor: Actor,
    query: BeforeAfterQueryDto,
    index: AreaIndex,
    asked: { readonly place: EffectPlace; readonly period: Period; readonly before: Period },
  ): Promise<Looked> {
    const { place, period, before } = asked;
    const area = addressOf(place.record);
    const months = await this.months.run(actor, { ...query, area }, index);
    const shareOf = async ({ from, to }: Period): Promise<number | null> => {
      const days = { from: `${from}-01`, to: `${to}-01` };
      return (await this.coverage.run(actor, { area, ...days })).share;
    };
    const [breaks, shareBefore, shareAfter] = await Promise.all([
      this.breaks.run(actor, index, months),
      shareOf(before),
      shareOf(period),
    ]);
    const isSorted = query.category !== undefined || query.focusArea !== undefined;
    const hitting = breaks.filter(
      ({ hits, subject }) =>
        hits === 'everything' ||
        (hits === 'one_area' && subject === area) ||
        (hits === 'categories' && isSorted),
    );
    return {
      ...place,
      months,
      isBroken: ({ from, to }) => hitting.some((each) => each.settled > from && each.from < to),
      coverage: { before: shareBefore, after: shareAfter },
    };
  }
}

/** What of the period every area has whole months of, and had before. */
function comparableOf(period: Period, looked: readonly Looked[]): Period | null {
  return looked.reduce<Period | null>(
    (left, { months: { whole } }) => left && comparedMonths(left, whole),
    period,
  );
}

const addressOf = ({ level, code }: AreaRecord): string => `${level}:${code}`;

const within =
  (index: AreaIndex) =>
  ({ areaKey }: AreaRecord): number[] => [...index.descendantKeys([areaKey])];

function pairsOf(
  places: readonly EffectPlace[],
  counts: MonthlyCounts,
  before: string,
  after: string,
): Record<'treated', { before: number; after: number }> & Omit<EffectMonth, 'month'> {
  const pairs = places.map(({ of, keys }) => [
    of,
    { before: counts.in(keys, before), after: counts.in(keys, after) },
  ]);
  return Object.fromEntries(pairs) as ReturnType<typeof pairsOf>;
}

/** Areas of the level of where something was done, that lie in none of the areas asked for, by how near they come. */
function alikeAreas(
  index: AreaIndex,
  places: readonly EffectPlace[],
  before: Period,
  counts: MonthlyCounts,
): BeforeAfterDto['alike'] {
  const { record, keys } = places.find(({ of }) => of === effectAreas[0])!;
  const months = monthsOf(before);
  const sumOf = (own: ReadonlySet<number>) =>
    months.reduce((all, month) => all + counts.in(own, month), 0);
  const own = sumOf(keys);
  const asked = new Set<number>(places.flatMap((place) => [...place.keys]));
  return index
    .areasAt(`${before.to}-01`, record.level)
    .map((area) => ({ area, within: new Set(index.descendantKeys([area.areaKey])) }))
    .filter((each) => ![...each.within].some((key) => asked.has(key)))
    .map(({ area, within: keysOf }) => ({ area, before: sumOf(keysOf) }))
    .filter((each) => each.before > 0 && isAlike(pair(each.before), pair(own)))
    .sort((a, b) => Math.abs(a.before - own) - Math.abs(b.before - own))
    .slice(0, ALIKE_MAX)
    .map(({ area, before: count }) => ({ area: addressOf(area), name: area.name, before: count }));
}

const pair = (before: number) => ({ before, after: 0 });
