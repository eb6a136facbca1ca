import type { WantedColumn } from '#documents';
import type { AreaLevel, Bilingual, StatisticStatus, StatisticUnit, StatisticView } from '#domain';

/** What a column of a file of statistics can hold. */
export const statisticColumns = [
  ...(['series', 'area', 'areaCode', 'period', 'month', 'gender', 'band'] as const),
  ...(['value', 'low', 'high', 'sample', 'method', 'theme'] as const),
] as const;
export type StatisticColumn = (typeof statisticColumns)[number];

/** What a sign in the place of a number means: zero, known and not told, or nothing. */
export type CellMark = 'zero' | Exclude<StatisticStatus, 'value'>;

/** How the files of a source are read. */
export interface StatisticProfile {
  readonly name: string;
  readonly title: Bilingual;
  /** Who makes the figures. */
  readonly origin: string;
  /** Said of the series unless somebody says otherwise. */
  readonly licence: string;
  /** Null for inhabitants, which go to geography. */
  readonly view: StatisticView | null;
  readonly unit: StatisticUnit;
  readonly columns: Readonly<Record<StatisticColumn, WantedColumn>>;
  /** Headings that stand before a year, as in "Folkmängd 2024". */
  readonly beforeYear: readonly string[];
  readonly marks: Readonly<Record<string, CellMark>>;
  /** Levels that a name is looked for on, in this order. */
  readonly levels: readonly AreaLevel[];
  /** A name that stands for all of a series, where its file has no column for it. */
  readonly usualSeries?: string;
  /** The theme of a series, where the source's own words say it. */
  readonly themeOf: (series: string) => string | undefined;
  /** What the columns are, for whoever makes the file. */
  readonly about: Bilingual;
  /** Whether a real file of the source was at hand when the profile was written. */
  readonly isTried: boolean;
}
