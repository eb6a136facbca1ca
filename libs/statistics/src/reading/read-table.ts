import { foldHeader, matchColumns } from '#documents';
import { Fault } from '#domain';
import { bufferByteSource, openTable, type SourceRow, type SourceTable } from '#imports';
import {
  statisticColumns,
  type StatisticColumn,
  type StatisticProfile,
} from '../profiles/statistic-profile.js';
import { readPeriod } from './read-cells.js';

/** Titles that stand above the headings in files that were made to be read by people. */
const TITLE_LINES_MAX = 12;
const LINE_FEED = 0x0a;
const ZIP = 'PK';

/** A column whose heading is a year or a month. */
export interface PeriodColumn {
  readonly place: number;
  readonly heading: string;
  readonly period: string;
}

/** A file of statistics with its headings found. */
export interface StatisticTable {
  readonly headings: readonly string[];
  readonly places: Readonly<Partial<Record<StatisticColumn, number>>>;
  readonly periods: readonly PeriodColumn[];
  readonly rows: AsyncIterable<readonly SourceRow[]>;
}

/**
 * Opens a table with the columns of a profile, below the titles if there are any. Fault: IMPORT_FILE_REFUSED for a file
 * that cannot be read, lacks columns, or says neither year nor what the figures are of.
 * @param series said beside the file, for one without a column for it.
 */
export async function readStatisticTable(
  bytes: Buffer,
  profile: StatisticProfile,
  { sheet, series }: { readonly sheet?: string; readonly series?: string },
): Promise<StatisticTable> {
  const first = await open(bytes, sheet);
  const known = (headings: readonly string[]) => isHead(headings, profile);
  if (known(first.columns)) return headed(first.columns, first.rows, profile, series);
  const below = first.format === 'xlsx' ? inSheet(first, known) : inText(bytes, sheet, known);
  const found = await below;
  // Without any headings that will do, the complaint is of the first row.
  return headed(found?.headings ?? first.columns, found?.rows ?? first.rows, profile, series);
}

function open(bytes: Buffer, sheet: string | undefined): Promise<SourceTable> {
  return openTable(bufferByteSource('statistics', bytes), sheet === undefined ? {} : { sheet });
}

interface Headed {
  readonly headings: readonly string[];
  readonly rows: AsyncIterable<readonly SourceRow[]>;
}

async function inSheet(
  { rows }: SourceTable,
  known: (headings: readonly string[]) => boolean,
): Promise<Headed | undefined> {
  let seen = 0;
  for await (const batch of rows) {
    for (const { cells, line } of batch) {
      if (known(cells)) {
        const headings = withoutEmptyEnd(cells);
        return { headings, rows: rowsAfter(rows, line, headings.length) };
      }
      seen += 1;
      if (seen >= TITLE_LINES_MAX) return undefined;
    }
  }
  return undefined;
}

/** Rows below headings that were not the first row: what was too wide for a title is not too wide for them. */
async function* rowsAfter(
  rows: AsyncIterable<readonly SourceRow[]>,
  line: number,
  width: number,
): AsyncGenerator<readonly SourceRow[]> {
  for await (const batch of rows) {
    yield batch
      .filter((row) => row.line > line)
      .map(({ fault, ...row }) => {
        const cells = withoutEmptyEnd(row.cells);
        const isWide = fault?.fault.code === 'ROW_COLUMNS_WRONG' && cells.length <= width;
        const filled = Array.from({ length: width }, (_, at) => cells[at] ?? '');
        return { line: row.line, cells: filled, ...(fault && !isWide && { fault }) };
      });
  }
}

function withoutEmptyEnd(cells: readonly string[]): string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
}

async function inText(
  bytes: Buffer,
  sheet: string | undefined,
  known: (headings: readonly string[]) => boolean,
): Promise<Headed | undefined> {
  if (bytes.toString('latin1', 0, ZIP.length) === ZIP) return undefined;
  let from = 0;
  for (let lines = 1; lines <= TITLE_LINES_MAX; lines += 1) {
    const at = bytes.indexOf(LINE_FEED, from);
    if (at === -1) return undefined;
    from = at + 1;
    const table = await open(bytes.subarray(from), sheet).catch((error: unknown) => {
      if (error instanceof Fault) return undefined;
      throw error;
    });
    if (table === undefined) return undefined;
    if (known(table.columns)) {
      return { headings: table.columns, rows: linesMoved(table.rows, lines) };
    }
  }
  return undefined;
}

async function* linesMoved(
  rows: AsyncIterable<readonly SourceRow[]>,
  by: number,
): AsyncGenerator<readonly SourceRow[]> {
  for await (const batch of rows) yield batch.map((row) => ({ ...row, line: row.line + by }));
}

function isHead(headings: readonly string[], { columns, beforeYear }: StatisticProfile): boolean {
  const folded = new Set(headings.map(foldHeader));
  const has = (key: StatisticColumn) =>
    columns[key].names.some((name) => folded.has(foldHeader(name)));
  const isWide = headings.some((heading) => periodOf(heading, beforeYear) !== undefined);
  return (has('area') || has('areaCode')) && (has('value') || isWide);
}

function headed(
  headings: readonly string[],
  rows: AsyncIterable<readonly SourceRow[]>,
  profile: StatisticProfile,
  series: string | undefined,
): StatisticTable {
  const periods = headings.flatMap((heading, place): PeriodColumn[] => {
    const period = periodOf(heading, profile.beforeYear);
    return period === undefined ? [] : [{ place, heading, period }];
  });
  const hasSeries = (series ?? profile.usualSeries) !== undefined;
  const needed = (key: StatisticColumn): boolean =>
    key === 'series' ? !hasSeries : ['value', 'period'].includes(key) && periods.length === 0;
  const wanted = Object.fromEntries(
    statisticColumns.map((key) => [key, { ...profile.columns[key], required: needed(key) }]),
  ) as StatisticProfile['columns'];
  const places = matchColumns(headings, withArea(headings, wanted));
  return { headings, places, periods, rows };
}

/** An area is needed, by name or by code. */
function withArea(
  headings: readonly string[],
  wanted: StatisticProfile['columns'],
): StatisticProfile['columns'] {
  const folded = new Set(headings.map(foldHeader));
  const hasCode = wanted.areaCode.names.some((name) => folded.has(foldHeader(name)));
  return hasCode ? wanted : { ...wanted, area: { ...wanted.area, required: true } };
}

/** The period of a heading such as "2024", "2024M03" or "Folkmängd 2024". */
function periodOf(heading: string, beforeYear: readonly string[]): string | undefined {
  const [, words = '', rest = ''] = /^(.*?)\s*(\d{4}\S*)$/.exec(heading.trim()) ?? [];
  const isKnown = words === '' || beforeYear.some((each) => foldHeader(each) === foldHeader(words));
  return isKnown ? readPeriod(rest) : undefined;
}
