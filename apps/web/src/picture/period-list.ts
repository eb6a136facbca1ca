import {
  capitalise,
  monthsLater,
  monthsThrough,
  periodText,
  yearPeriod,
  type Period,
} from '#domain';
import type { Language } from '../format/numbers.js';

export interface PeriodOption {
  /** '2026-01/2027-01' */
  readonly value: string;
  readonly label: string;
}
export interface PeriodGroup {
  readonly key: 'recent' | 'years' | 'tertials' | 'months' | 'other';
  readonly options: readonly PeriodOption[];
}
interface Extent {
  readonly oldest: string;
  readonly newest: string;
}

const TERTIAL_STARTS = ['09', '05', '01'];
const MONTHS_LISTED = 24;
const TERTIAL_YEARS = 3;

export const periodValue = ({ from, to }: Period): string => `${from}/${to}`;

export function periodOfValue(value: string): Period {
  const [from = '', to = ''] = value.split('/');
  return { from, to };
}

/** The periods that a reader most often wants, newest first; the one shown is always among them. */
export function periodGroups(extent: Extent, shown: Period, language: Language): PeriodGroup[] {
  const { oldest, newest } = extent;
  const [first, last] = [Number(oldest.slice(0, 4)), Number(newest.slice(0, 4))];
  const years = Array.from({ length: last - first + 1 }, (_, at) => last - at);
  const holds = ({ from, to }: Period) => from <= newest && to > oldest;
  const option = (period: Period, name?: string): PeriodOption => ({
    value: periodValue(period),
    label: capitalise(name ?? periodText(period, language)),
  });
  const tertials = years.slice(0, TERTIAL_YEARS).flatMap((year) =>
    TERTIAL_STARTS.map((month) => ({
      from: `${year}-${month}`,
      to: monthsLater(`${year}-${month}`, 4),
    })).filter(holds),
  );
  const months = Array.from({ length: MONTHS_LISTED }, (_, at) =>
    monthsThrough(monthsLater(newest, -at), 1),
  ).filter(holds);
  const groups: PeriodGroup[] = [
    { key: 'years', options: years.map((year) => option(yearPeriod(year))) },
    { key: 'recent', options: [12, 36].map((count) => option(monthsThrough(newest, count))) },
    { key: 'tertials', options: tertials.map((period) => option(period)) },
    { key: 'months', options: months.map((period) => option(period)) },
  ];
  const isListed = groups.some(({ options }) =>
    options.some(({ value }) => value === periodValue(shown)),
  );
  return isListed ? groups : [{ key: 'other', options: [option(shown)] }, ...groups];
}

/** Every month with data and the running period's, newest first, for a period of one's own. */
export function monthOptions(extent: Extent, shown: Period, language: Language): PeriodOption[] {
  const from = extent.oldest < shown.from ? extent.oldest : shown.from;
  const last = monthsLater(shown.to, -1);
  const through = extent.newest > last ? extent.newest : last;
  const options: PeriodOption[] = [];
  for (let month = through; month >= from; month = monthsLater(month, -1)) {
    const label = capitalise(periodText(monthsThrough(month, 1), language));
    options.push({ value: month, label });
  }
  return options;
}
