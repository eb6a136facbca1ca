import { rowError, fileFault, UNSTORABLE, type RowError } from '#documents';
import {
  foldName,
  statisticTheme,
  statisticThemes,
  type FieldFault,
  type StatisticGender,
  type StatisticStatus,
} from '#domain';
import type { SourceRow } from '#imports';
import type { StatisticColumn, StatisticProfile } from '../profiles/statistic-profile.js';
import { readCell, readGroup, readPeriod, type CellReading } from './read-cells.js';
import type { StatisticTable } from './read-table.js';

/** More than a country's municipalities, a hundred crime types and some years. */
export const STATISTIC_VALUES_MAX = 250_000;
/** More than anybody mends by hand; how many rows are refused is counted all the same. */
const ROW_ERRORS_MAX = 10_000;
const TEXT_CHARACTERS_MAX = 200;
/** More than is counted of anything here; what the tables hold is larger. */
const COUNT_MAX = 100_000_000;
const PERCENT = 100;
const YEAR_LETTERS = 'YYYY'.length;
/** As many shares at most 1 are no accident. */
const PARTS_LEAST = 3;

/** What a row says of one period, before its area is looked for. */
export interface DraftFact {
  readonly line: number;
  /** Heading of the column that the value stands in. */
  readonly column: string;
  readonly series: string;
  readonly theme: string | undefined;
  readonly areaName: string;
  readonly areaCode: string;
  /** Heading of the column that the area stands in. */
  readonly areaColumn: string;
  readonly period: string;
  readonly gender: StatisticGender;
  readonly band: string;
  readonly status: StatisticStatus;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly sample: number | null;
  readonly method: string;
}

export interface DraftFacts {
  readonly read: number;
  readonly facts: readonly DraftFact[];
  readonly errors: readonly RowError[];
  /** Rows with an error. */
  readonly refused: number;
}

/** What somebody says beside a file. */
export interface SaidBeside {
  readonly series?: string;
  readonly theme?: string;
  readonly method?: string;
}

/**
 * Reads every row of a table. Fault: IMPORT_FILE_REFUSED with SHARES_AS_PARTS or STATISTICS_TOO_MANY; what is wrong with
 * single rows is told in `errors`.
 */
export async function readFacts(
  table: StatisticTable,
  profile: StatisticProfile,
  said: SaidBeside,
): Promise<DraftFacts> {
  const facts: DraftFact[] = [];
  const errors: RowError[] = [];
  const refusedLines = new Set<number>();
  let read = 0;
  for await (const batch of table.rows) {
    for (const row of batch) {
      if (row.cells.every((cell) => cell === '')) continue;
      read += 1;
      const reading = new FactReading(row, table, profile, said);
      const found = reading.run();
      if (reading.errors.length > 0) {
        if (errors.length < ROW_ERRORS_MAX) errors.push(...reading.errors);
        refusedLines.add(row.line);
      } else facts.push(...found);
      if (facts.length > STATISTIC_VALUES_MAX) {
        const values = { max: STATISTIC_VALUES_MAX };
        throw fileFault({ code: 'STATISTICS_TOO_MANY', values });
      }
    }
  }
  if (read === 0) throw fileFault({ code: 'FILE_EMPTY' });
  if (profile.unit === 'share') refuseParts(facts);
  return { read, facts, errors, refused: refusedLines.size };
}

/** A spreadsheet keeps 34 % as 0.34: read as percent it would be a hundredth of what it says. */
function refuseParts(facts: readonly DraftFact[]): void {
  const shares = facts.flatMap(({ value }) => (value === null || value === 0 ? [] : [value]));
  const areParts = shares.length >= PARTS_LEAST && shares.every((share) => share <= 1);
  if (areParts && shares.some((share) => share < 1)) throw fileFault({ code: 'SHARES_AS_PARTS' });
}

/** One row being read. */
class FactReading {
  readonly errors: RowError[] = [];

  constructor(
    private readonly row: SourceRow,
    private readonly table: StatisticTable,
    private readonly profile: StatisticProfile,
    private readonly said: SaidBeside,
  ) {}

  run(): DraftFact[] {
    const { row, table, profile, said } = this;
    if (row.fault !== undefined) {
      this.complain(row.fault.column ?? '', row.cells.join(' | '), row.fault.fault);
      return [];
    }
    const series = this.text('series') || said.series || profile.usualSeries || '';
    if (series === '') this.complain(this.heading('series'), '', { code: 'FIELD_REQUIRED' });
    const [areaName, areaCode] = [this.text('area'), this.text('areaCode')];
    const isByName = areaName !== '' || (areaCode === '' && this.table.places.area !== undefined);
    const areaColumn = this.heading(isByName ? 'area' : 'areaCode');
    if (areaName === '' && areaCode === '')
      this.complain(areaColumn, '', { code: 'FIELD_REQUIRED' });
    const { gender, band } = readGroup(this.text('gender'), this.text('band'));
    const common = {
      ...{ line: row.line, series, theme: this.theme(series), areaName, areaCode, areaColumn },
      ...{ gender, band, method: this.text('method') || said.method || '' },
    };
    if (table.periods.length === 0) return this.long(common);
    return this.wide(common);
  }

  private long(common: CommonPart): DraftFact[] {
    const [text, month] = [this.text('period'), this.text('month')];
    const period = readPeriod(text, month);
    if (period === undefined) {
      const shown = month === '' ? text : `${text} ${month}`;
      this.complain(this.heading('period'), shown, { code: 'PERIOD_NOT_READ' });
      return [];
    }
    const fact = this.fact(common, this.text('value'), this.heading('value'), period, true);
    return fact === undefined ? [] : [fact];
  }

  private wide(common: CommonPart): DraftFact[] {
    const latest = this.table.periods
      .map(({ period }) => period)
      .sort()
      .at(-1);
    return this.table.periods.flatMap(({ place, heading, period }) => {
      const text = this.row.cells[place] ?? '';
      const fact = this.fact(common, text, heading, period, period === latest);
      return fact === undefined ? [] : [fact];
    });
  }

  /** @param hasMore whether interval and sample of the row belong to this period. */
  private fact(
    common: CommonPart,
    text: string,
    column: string,
    period: string,
    hasMore: boolean,
  ): DraftFact | undefined {
    const { unit } = this.profile;
    if (period.length > YEAR_LETTERS && unit !== 'count') {
      this.complain(column, period, { code: 'MONTHS_FOR_COUNTS_ONLY' });
      return undefined;
    }
    const reading = this.number(text, column);
    if (reading === undefined) return undefined;
    const fault = faultOf(reading, unit);
    if (fault !== undefined) {
      this.complain(column, text, fault);
      return undefined;
    }
    const [low, high] = hasMore ? [this.beside('low'), this.beside('high')] : [null, null];
    const sample = hasMore ? this.beside('sample') : null;
    const { status, value } = reading;
    if (value !== null && ((low !== null && low > value) || (high !== null && high < value))) {
      this.complain(column, text, { code: 'INTERVAL_WRONG' });
    }
    const isCount =
      sample !== null && Number.isInteger(sample) && sample >= 0 && sample <= COUNT_MAX;
    if (sample !== null && !isCount) {
      this.complain(this.heading('sample'), this.text('sample'), { code: 'COUNT_NOT_WHOLE' });
    }
    return { ...common, column, period, status, value, low, high, sample };
  }

  /** A limit or a number of answers that belongs to the value; null where the source has none. */
  private beside(key: 'low' | 'high' | 'sample'): number | null {
    return this.number(this.text(key), this.heading(key))?.value ?? null;
  }

  private number(text: string, column: string): CellReading | undefined {
    const { marks } = this.profile;
    const reading = readCell(text, marks);
    if (reading === undefined) {
      const signs = Object.keys(marks)
        .filter((sign) => sign !== '')
        .join(' ');
      this.complain(column, text, { code: 'STATISTIC_NOT_READ', values: { marks: signs } });
    }
    return reading;
  }

  private theme(series: string): string | undefined {
    const { said, profile } = this;
    const asked = this.text('theme').toLowerCase();
    if (asked === '') return said.theme ?? profile.themeOf(series);
    const named = statisticThemes.find(({ name }) => foldName(name.sv) === foldName(asked));
    const found = statisticTheme(asked) ?? named;
    if (found === undefined) {
      const themes = statisticThemes.map(({ code }) => code).join(', ');
      const values = { theme: asked, themes };
      this.complain(this.heading('theme'), asked, { code: 'THEME_UNKNOWN', values });
    }
    return found?.code;
  }

  private text(key: StatisticColumn): string {
    const place = this.table.places[key];
    const text = place === undefined ? '' : (this.row.cells[place] ?? '').normalize('NFC').trim();
    if (text.length > TEXT_CHARACTERS_MAX) {
      this.complain(this.heading(key), text, {
        code: 'TEXT_TOO_LONG',
        values: { max: TEXT_CHARACTERS_MAX },
      });
    }
    if (UNSTORABLE.test(text))
      this.complain(this.heading(key), text, { code: 'CHARACTER_REFUSED' });
    return text;
  }

  private heading(key: StatisticColumn): string {
    const place = this.table.places[key];
    const usual = this.profile.columns[key].names[0] ?? key;
    return place === undefined ? usual : (this.table.headings[place] ?? usual);
  }

  /** One complaint a column: the first is the cause. */
  private complain(column: string, shown: string, fault: Omit<FieldFault, 'path'>): void {
    if (this.errors.some((error) => error.column === column)) return;
    this.errors.push(rowError(this.row.line, column, shown, fault));
  }
}

type CommonPart = Omit<
  DraftFact,
  'column' | 'period' | 'status' | 'value' | 'low' | 'high' | 'sample'
>;

function faultOf(
  { value }: CellReading,
  unit: StatisticProfile['unit'],
): Omit<FieldFault, 'path'> | undefined {
  if (value === null) return undefined;
  if (value < 0) return { code: 'NUMBER_TOO_SMALL', values: { min: 0 } };
  if (value > COUNT_MAX) return { code: 'NUMBER_TOO_LARGE', values: { max: COUNT_MAX } };
  if (unit === 'count' && !Number.isInteger(value)) return { code: 'COUNT_NOT_WHOLE' };
  if (unit === 'share' && value > PERCENT) return { code: 'SHARE_OUT_OF_RANGE' };
  return undefined;
}
