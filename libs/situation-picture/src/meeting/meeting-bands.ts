import { banded, category, type CategoryCode } from '#domain';
import type { MeetingAreaDto, MeetingBandsDto, MeetingCategoryDto } from './meeting-view.dto.js';

export const meetingColumns = ['current', 'last', 'before'] as const;
export type MeetingColumn = (typeof meetingColumns)[number];

/** Incidents of one place and one category in one of the months; several rows add up. */
export interface MeetingCount {
  readonly area: string;
  readonly category: string;
  readonly column: MeetingColumn;
  readonly count: number;
}

type Counts = Record<MeetingColumn, number>;

/**
 * Bands of what was counted, each made from its own count. So every number is a multiple of five, and so is whatever is
 * reckoned from several: no difference of one to four can be seen.
 */
export function meetingBands(rows: readonly MeetingCount[]): {
  readonly total: MeetingBandsDto;
  readonly categories: MeetingCategoryDto[];
  readonly areas: MeetingAreaDto[];
} {
  const areas = grouped(rows, ({ area }) => area);
  return {
    total: bandsOf(rows),
    categories: categoriesOf(rows),
    areas: [...areas]
      .map(([area, own]) => ({ area, ...bandsOf(own), categories: categoriesOf(own) }))
      .sort(byCount(({ area }) => area)),
  };
}

function categoriesOf(rows: readonly MeetingCount[]): MeetingCategoryDto[] {
  return [...grouped(rows, (row) => secondLevelOf(row.category))]
    .map(([code, own]) => ({ code, ...bandsOf(own) }))
    .filter((bands) => meetingColumns.some((column) => bands[column] > 0))
    .sort(byCount(({ code }) => code));
}

function bandsOf(rows: readonly MeetingCount[]): MeetingBandsDto {
  const sums: Counts = { current: 0, last: 0, before: 0 };
  for (const { column, count } of rows) sums[column] += count;
  return {
    current: banded(sums.current),
    last: banded(sums.last),
    before: banded(sums.before),
  };
}

/** The most of the last whole month first. */
const byCount =
  <Bands extends MeetingBandsDto>(nameOf: (bands: Bands) => string) =>
  (one: Bands, other: Bands): number =>
    other.last - one.last || other.current - one.current || (nameOf(one) < nameOf(other) ? -1 : 1);

function grouped(
  rows: readonly MeetingCount[],
  keyOf: (row: MeetingCount) => string,
): Map<string, MeetingCount[]> {
  const groups = new Map<string, MeetingCount[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const known = groups.get(key);
    if (known) known.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** The category of the second level that a category lies below, or itself: "theft" rather than "crime". */
function secondLevelOf(code: CategoryCode): CategoryCode {
  const parent = category(code)?.parent ?? null;
  if (parent === null || (category(parent)?.parent ?? null) === null) return code;
  return secondLevelOf(parent);
}
