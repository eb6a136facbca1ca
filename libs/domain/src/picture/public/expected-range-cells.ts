import type { Bilingual } from '../../errors/language.js';
import type { LivePicture } from '../live-picture.js';
import { monthsLater, referenceOf, yearStep, type Period } from '../period.js';
import { FigureCells } from './figure-cells.js';
import { whatIsCounted, type Declared, type ToldFigure } from './public-figure.js';
import type { PublicDimension, PublicRow, PublicTable } from './public-edition.js';
import { publicLines, type PublicLine } from './public-lines.js';

const ALL_MONTHS: Bilingual = { sv: 'Hela perioden', en: 'The whole period' };

const sum = (counts: readonly (number | null)[]): number =>
  counts.reduce<number>((all, count) => all + (count ?? 0), 0);

function isWhole({ months, total, now, compared, period }: LivePicture): boolean {
  const isAll = months.every((month) => month.now !== null);
  const isSame = compared === null || compared.from !== period.from || compared.to !== period.to || now === total; // prettier-ignore
  return isAll && isSame && sum(months.map((month) => month.now)) === total;
}

/** Whether all months of the period are compared with those of the year before. */
function hasBefore({ compared, period, months, before }: LivePicture): boolean {
  return (
    compared?.from === period.from &&
    compared.to === period.to &&
    sum(months.map((month) => month.before)) === before
  );
}

/**
 * What `expectedRange@1` tells in public: all of a period, and that by months, categories, parts of the area, genders and
 * severities. Months that are not over, and a year before that cannot be compared, are left out.
 */
export function expectedRangeCells(told: ToldFigure): Declared {
  const values = told.values as unknown as LivePicture;
  return isWhole(values) ? new Tables(told, values).declared() : 'unfinished';
}

class Tables {
  private readonly cells: FigureCells;
  private readonly what: string;
  private readonly periods: readonly Period[];

  constructor(
    private readonly told: ToldFigure,
    private readonly values: LivePicture,
  ) {
    this.cells = new FigureCells(told.places);
    this.what = whatIsCounted(told.section);
    const { period } = values;
    this.periods = hasBefore(values) ? [period, referenceOf(period)] : [period];
  }

  declared(): Declared {
    const { values, periods, what } = this;
    const { section, content, places } = this.told;
    const keys = periods.map((months, at) =>
      this.cells.cell({
        ...{ place: places.own, months, what, by: '', codes: section.focusAreas },
        ...{ value: at === 0 ? values.total : values.before, kind: 'total' },
        ...{ isBefore: at > 0, isAcross: true },
      }),
    );
    const tables = publicLines(values, section.focusAreas, content).flatMap((table): PublicTable[] => {
      const isBefore = table.dimension !== 'parts' || values.areasCompared;
      const own = isBefore ? periods : [periods[0]!];
      const rows = table.lines.map((line) => this.row(line, table.dimension, own));
      this.addUp(table.lines, rows, keys);
      return rows.length === 0 ? [] : [{ dimension: table.dimension, rows }];
    }); // prettier-ignore
    const total = { label: ALL_MONTHS, depth: 0 as const, now: keys[0]!, before: keys[1] ?? null };
    return { cells: this.cells, total, tables };
  }

  private row(line: PublicLine, dimension: PublicDimension, periods: readonly Period[]): PublicRow {
    const { places, section } = this.told;
    const isPart = dimension === 'parts';
    const isCategory = dimension === 'categories';
    const keys = periods.map((period, at) =>
      this.cells.cell({
        place: isPart ? (line.code ?? `${places.own}~`) : places.own,
        months: dimension === 'months' ? this.monthOf(line.code!, at) : period,
        ...countedBy(line, dimension, this.what),
        codes: isCategory ? [line.code!] : section.focusAreas,
        ...{ value: at === 0 ? line.now : line.before, kind: dimension },
        ...{ isBefore: at > 0, isAcross: !isCategory },
      }),
    );
    const label = isPart && line.code !== null ? both(places.nameOf(line.code)) : line.label;
    return { label, depth: line.depth, now: keys[0]!, before: keys[1] ?? null };
  }

  /** The lines of a table add up to the whole; lines below a line to that line. */
  private addUp(
    lines: readonly PublicLine[],
    rows: readonly PublicRow[],
    totals: readonly string[],
  ): void {
    totals.forEach((total, at) => {
      const keyOf = (row: PublicRow): string | null => (at === 0 ? row.now : row.before);
      const tops: string[] = [];
      const below = new Map<string, string[]>();
      lines.forEach(({ depth }, n) => {
        const key = keyOf(rows[n]!);
        if (key === null) return;
        if (depth === 0) tops.push(key);
        else below.set(tops.at(-1)!, [...(below.get(tops.at(-1)!) ?? []), key]);
      });
      this.cells.sum(total, tops);
      for (const [key, parts] of below) this.cells.sum(key, parts);
    });
  }

  /** A month of the period, or the same month of the period that it is compared with. */
  private monthOf(month: string, periodsBack: number): Period {
    const from = monthsLater(month, -periodsBack * yearStep(this.told.content.picture.period));
    return { from, to: monthsLater(from, 1) };
  }
}

/** A focus area and a category may have the same code, and are not the same number. */
function countedBy(
  { code, depth }: PublicLine,
  dimension: PublicDimension,
  what: string,
): { what: string; by: string } {
  if (dimension === 'categories') return { what: depth === 0 ? code! : `category:${code}`, by: '' };
  if (dimension === 'months' || dimension === 'parts') return { what, by: '' };
  return { what, by: ` ${dimension}:${code ?? ''}` };
}

const both = (text: string): Bilingual => ({ sv: text, en: text });
