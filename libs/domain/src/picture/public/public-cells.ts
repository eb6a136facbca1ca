import type { Bilingual } from '../../errors/language.js';
import {
  TOLD_POPULATION_MIN,
  type PublicCell,
  type PublicSum,
} from '../../statistics/suppression/suppress-cells.js';
import type { EditionContent } from '../edition/edition-content.js';
import type { LivePicture } from '../live-picture.js';
import { monthsLater, referenceOf, yearStep, type Period } from '../period.js';
import { shownSections, type TemplateSection } from '../template/picture-template.js';
import {
  coarseFocusAreas,
  isCoarseCode,
  isCoarseSection,
  isWholeAndYearly,
} from './told-coarsely.js';
import type { PublicDimension, PublicRow, PublicTable } from './public-edition.js';
import { publicLines, type PublicLine } from './public-lines.js';

/** What a public edition would show of counts, before anything of it is hidden. */
export interface PublicCounts {
  readonly cells: readonly PublicCell[];
  readonly sums: readonly PublicSum[];
  readonly bySection: ReadonlyMap<
    string,
    { readonly total: PublicRow; readonly tables: readonly PublicTable[] }
  >;
}

/** Names and numbers of inhabitants of areas by `<level>:<code>`; of one that nobody knows, null. */
export interface PublicAreas {
  /** Districts may be of another scheme than their municipality: then their own editions say that one. */
  readonly schemeOf: (address: string) => string | null;
  readonly nameOf: (address: string) => string;
  readonly populationOf: (address: string) => number | null;
}

/** What is hidden first when another number has to be: what fewest look for. */
const rankOf: Readonly<Record<PublicDimension | 'total', number>> = {
  ...{ severities: 0, genders: 1, parts: 2, months: 3, categories: 4, total: 5 },
};
const ALL_MONTHS: Bilingual = { sv: 'Hela perioden', en: 'The whole period' };

/**
 * The counts of a version's pictures as cells. The key of a number says what it is of (area, months, what is counted), so that
 * the same number has the same key in every table, in last year's edition, and in that of the area around or within it.
 * Months that are not over, and a year before that cannot be compared, are left out.
 */
export function publicCounts(content: EditionContent, areas: PublicAreas): PublicCounts {
  const gathered = new Gathered(content, areas);
  const bySection = new Map<string, { total: PublicRow; tables: PublicTable[] }>();
  for (const section of shownSections(content.template)) {
    if (isCoarseSection(section, content)) continue;
    const frozen = content.figures.find(
      (one) => one.section === section.code && one.figure === 'expectedRange@1',
    );
    const values = frozen?.values as unknown as LivePicture | undefined;
    if (values === undefined || !isWhole(values)) continue;
    bySection.set(section.code, gathered.section(section, values));
  }
  gathered.addAcrossSections();
  return { cells: [...gathered.cells.values()], sums: [...gathered.sums.values()], bySection };
}

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

class Gathered {
  readonly cells = new Map<string, PublicCell>();
  readonly sums = new Map<string, PublicSum>();
  /** By place, months and line: the key of the number for each of what sections count. */
  private readonly across = new Map<string, Map<string, string>>();
  private readonly area: string;
  private readonly isSmall: boolean;

  constructor(
    private readonly content: EditionContent,
    private readonly areas: PublicAreas,
  ) {
    const { level, code } = content.picture.area;
    this.area = `${level}:${code}`;
    this.isSmall = this.isTooSmall(this.area);
  }

  section(
    { focusAreas }: Pick<TemplateSection, 'focusAreas'>,
    values: LivePicture,
  ): { total: PublicRow; tables: PublicTable[] } {
    const what = focusAreas.length === 0 ? 'all' : [...focusAreas].sort().join('+');
    const before = hasBefore(values);
    const periods = before ? [values.period, referenceOf(values.period)] : [values.period];
    const keys = periods.map((period) => this.key(this.area, period, what));
    keys.forEach((key, at) => {
      this.cell(key, at === 0 ? values.total : values.before, 'total', at, false);
      this.note(this.key(this.area, periods[at]!, ''), what, key);
    });
    const tables = publicLines(values, focusAreas, this.content).flatMap((told) => {
      const isBefore = before && (told.dimension !== 'parts' || values.areasCompared);
      const row = (line: PublicLine): PublicRow => this.row(line, told.dimension, what, isBefore ? periods : [periods[0]!]); // prettier-ignore
      const rows = told.lines.map(row);
      this.addUp(told.lines, rows, keys);
      return rows.length === 0 ? [] : [{ dimension: told.dimension, rows }];
    });
    const total = { label: ALL_MONTHS, depth: 0 as const, now: keys[0]!, before: keys[1] ?? null };
    return { total, tables };
  }

  private row(
    line: PublicLine,
    dimension: PublicDimension,
    what: string,
    periods: readonly Period[],
  ): PublicRow {
    const isPart = dimension === 'parts';
    const place = isPart ? (line.code ?? `${this.area}~`) : this.area;
    const counted = countedBy(line, dimension, what);
    const keys = periods.map((period, at) => {
      const own = dimension === 'months' ? this.monthOf(line.code!, at) : period;
      const isCoarse = dimension === 'categories' && isCoarseCode(line.code!);
      const isSensitive =
        (isCoarse && !isWholeAndYearly(this.content.picture)) ||
        (isPart && line.code !== null && this.isTooSmall(line.code));
      const key = this.key(place, own, counted);
      this.cell(key, at === 0 ? line.now : line.before, dimension, at, isSensitive);
      const name = dimension === 'categories' ? null : countedBy(line, dimension, '');
      if (name !== null) this.note(this.key(place, own, name), what, key);
      return key;
    });
    const label = isPart && line.code !== null ? both(this.areas.nameOf(line.code)) : line.label;
    return { label, depth: line.depth, now: keys[0]!, before: keys[1] ?? null };
  }

  private note(line: string, what: string, key: string): void {
    const known = this.across.get(line) ?? new Map<string, string>();
    this.across.set(line, known.set(what, key));
  }

  /**
   * Anybody can lay the tables of two sections beside each other: of each line, what all sections count is what each
   * focus area counts and a rest, which is a number like any other though no table shows it.
   */
  addAcrossSections(): void {
    for (const [line, keys] of this.across) {
      for (const [what, total] of keys) {
        const within = [...keys].filter(([one]) => isWithin(one, what));
        const singles = within.filter(([one]) => !one.includes('+'));
        const others = within.filter(([one]) => one.includes('+'));
        if (singles.length > 0) this.rest(line, what, total, singles);
        for (const other of others) this.rest(line, what, total, [other]);
      }
    }
  }

  private rest(
    line: string,
    what: string,
    total: string,
    parts: readonly [string, string][],
  ): void {
    const keys = parts.map(([, key]) => key);
    const names = parts.map(([name]) => name);
    const { value, rank, isSensitive = false } = this.cells.get(total)!;
    const left = keys.reduce((all, key) => all - this.cells.get(key)!.value, value);
    // Where nothing is left there is no number that could be hidden.
    if (left === 0) return this.sum(total, keys);
    const key = `${line}${what} ~${names.join('~')}`;
    const isCoarse = left > 0 && !isWholeAndYearly(this.content.picture);
    const isOfSmall = isSensitive && !isCoarseCode(what);
    this.cells.set(key, { key, value: left, rank, isSensitive: isOfSmall || (isCoarse && coarseLeft(names)) }); // prettier-ignore
    this.sum(total, [...keys, key]);
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
      this.sum(total, tops);
      for (const [key, parts] of below) this.sum(key, parts);
    });
  }

  private sum(total: string, parts: readonly string[]): void {
    if (parts.length === 0 || (parts.length === 1 && parts[0] === total)) return;
    this.sums.set([total, ...parts].join('\n'), { total, parts });
  }

  private cell(
    key: string,
    value: number,
    of: PublicDimension | 'total',
    at: number,
    isSensitive: boolean,
  ): void {
    // prettier-ignore
    const rank = 2 * rankOf[of] + (at === 0 ? 1 : 0);
    const known = this.cells.get(key);
    this.cells.set(key, {
      ...{ key, value, rank: Math.max(rank, known?.rank ?? 0) },
      isSensitive: isSensitive || this.isSmall || known?.isSensitive === true,
    });
  }

  /** Of an area whose inhabitants nobody knows, nothing says that there are enough. */
  private isTooSmall(address: string): boolean {
    return (this.areas.populationOf(address) ?? 0) < TOLD_POPULATION_MIN;
  }

  /** A month of the period, or the same month of the period that it is compared with. */
  private monthOf(month: string, periodsBack: number): Period {
    const from = monthsLater(month, -periodsBack * yearStep(this.content.picture.period));
    return { from, to: monthsLater(from, 1) };
  }

  private key(place: string, { from, to }: Period, counted: string): string {
    const own = this.content.picture.area.scheme;
    const isPart = place !== this.area && place !== `${this.area}~`;
    const scheme = (isPart ? this.areas.schemeOf(place) : null) ?? own;
    return `${scheme} ${place} ${from}..${to} ${counted}`;
  }
}

/** Whether what one section counts is part of what another does. */
function isWithin(one: string, other: string): boolean {
  if (one === other) return false;
  const all = other.split('+');
  return other === 'all' || one.split('+').every((code) => all.includes(code));
}

/** Whether a rest holds what is told coarsely. */
const coarseLeft = (names: readonly string[]): boolean =>
  coarseFocusAreas.some((code) => !names.some((name) => name.split('+').includes(code)));

/** A focus area and a category may have the same code, and are not the same number. */
function countedBy({ code, depth }: PublicLine, dimension: PublicDimension, what: string): string {
  if (dimension === 'categories') return depth === 0 ? code! : `category:${code}`;
  if (dimension === 'months' || dimension === 'parts') return what;
  return `${what} ${dimension}:${code ?? ''}`;
}

const both = (text: string): Bilingual => ({ sv: text, en: text });
