import { Injectable } from '@nestjs/common';
import { keysWithin, OpenTallies, type TallyFilterDto, type TallyView } from '#aggregation';
import {
  countedCategories,
  historyFrom,
  monthsOf,
  referenceOf,
  type Actor,
  type LivePictureInput,
  type MonthKey,
  type PartCount,
  type Period,
  type RecordingBreak,
  type View,
} from '#domain';
import type { AreaIndex, AreaRecord } from '#geography';
import { areaNames, versionKeys } from './level-below.js';
import { mixBreaks, mixDimensions } from './mix-breaks.js';

/** The tables that a picture is made of, all of one snapshot. */
export interface PictureTables extends Pick<
  LivePictureInput,
  'byCategory' | 'byMonth' | 'byArea' | 'byGender' | 'bySeverity'
> {
  readonly view: TallyView;
  /** Breaks in where the area's data come from and in how they are sorted. */
  readonly breaks: readonly RecordingBreak[];
  /** Counted incidents of the area around that are known no finer than it, by month. */
  readonly around: readonly { readonly month: MonthKey; readonly count: number }[];
}

const monthOf = (day: string): MonthKey => day.slice(0, 'YYYY-MM'.length);
const firstDay = (month: MonthKey): string => `${month}-01`;
const daysOf = (...periods: Period[]) => new Set(periods.flatMap(monthsOf).map(firstDay));

/** Counts what pictures show: the cells of the months and areas asked for, and no others. */
@Injectable()
export class CountTables {
  constructor(private readonly open: OpenTallies) {}

  /** How many counted incidents a view holds. */
  async total(actor: Actor, filter: TallyFilterDto, index: AreaIndex, view: View): Promise<number> {
    const { from, to } = view.period;
    const months = { from: firstDay(from), to: firstDay(to) };
    const opened = await this.open.run(actor, filter, months, keysWithin(index, view.area));
    return opened
      .count([], { category: countedCategories })
      .reduce((all, { count }) => all + count, 0);
  }

  /** The first and the last month with what the reader may count; null for none. */
  extent(actor: Actor, index: AreaIndex, outermost: AreaRecord) {
    return this.open.extent(actor, [...index.descendantKeys([outermost.areaKey])]);
  }

  /** @param whole the months that can be trusted to be whole. */
  async run(
    actor: Actor,
    filter: TallyFilterDto,
    index: AreaIndex,
    { area, period }: View,
    whole: Period,
  ): Promise<PictureTables> {
    const record = index.resolve(area);
    const within = new Set(keysWithin(index, area));
    const parent = record.parentKey === null ? undefined : index.get(record.parentKey);
    const parentKeys = new Set(parent ? versionKeys(index, parent) : []);
    const months = { from: firstDay(historyFrom(period, whole)), to: firstDay(period.to) };
    const here = { areaKey: within, category: countedCategories };
    const shown = { ...here, month: daysOf(period, referenceOf(period)) };
    const view = await this.open.run(actor, filter, months, [...within, ...parentKeys], {
      by: ['areaKey', ...mixDimensions],
      wholeIn: shown.month,
    });
    const nameOf = areaNames(index, record);
    const byArea = view.count(['areaKey', 'month'], here);
    return {
      view,
      breaks: mixBreaks(view, within, whole),
      byCategory: view
        .count(['month', 'category'], { areaKey: within, month: shown.month })
        .map(({ month, category, count }) => ({ month: monthOf(month), category, count })),
      byMonth: summed(byArea),
      byArea: byArea.map(({ areaKey, month, count }) => part(nameOf(areaKey), month, count)),
      byGender: view
        .count(['affectedGender', 'month'], shown)
        .map(({ affectedGender, month, count }) => part(affectedGender, month, count)),
      bySeverity: view
        .count(['severity', 'month'], shown)
        .map(({ severity, month, count }) =>
          part(severity === null ? null : String(severity), month, count),
        ),
      around: summed(view.count(['month'], { ...shown, areaKey: parentKeys })),
    };
  }
}

const part = (key: string | null, month: string, count: number): PartCount => ({
  key,
  month: monthOf(month),
  count,
});

/** One row a month, of all areas. */
function summed(rows: readonly { month: string; count: number }[]) {
  const sums = new Map<MonthKey, number>();
  for (const { month, count } of rows) {
    sums.set(monthOf(month), (sums.get(monthOf(month)) ?? 0) + count);
  }
  return [...sums].map(([month, count]) => ({ month, count }));
}
