import type { Bilingual } from '../../errors/language.js';
import type { AreaSum, AreaSums, SummedGender } from '../../figure/area-sums.js';
import { focusAreas as allFocusAreas } from '../../taxonomy/focus-areas.js';
import { isTooFew } from '../../statistics/suppression/suppress-cells.js';
import { lengthOf, referenceOf, type Period } from '../period.js';
import { FigureCells, type CellKind } from './figure-cells.js';
import { whatIsCounted, type Declared, type ToldFigure } from './public-figure.js';
import type { PublicAreaRow } from './public-edition.js';

/** Women, men, and all others in one: the others are few, and would have much else hidden. */
export const publicGenders = ['woman', 'man', '~man~woman'] as const;
type Gender = (typeof publicGenders)[number];
const gendersOf: Readonly<Record<Gender, readonly SummedGender[]>> = {
  ...{ woman: ['woman'], man: ['man'], '~man~woman': ['several', 'unknown', null] },
};

interface Line {
  readonly sum: AreaSum;
  /** As in the keys of numbers. */
  readonly place: string;
  readonly row: Pick<PublicAreaRow, 'label' | 'place' | 'population' | 'rate' | 'standing'>;
}

const IN_NONE: Bilingual = { sv: 'Inget område', en: 'No area' };
const both = (text: string): Bilingual => ({ sv: text, en: text });

/**
 * What `areaSums@1` tells in public: each area, what lies in none, and the whole; how many now and a year before, by focus
 * area, and women and men. Rates are those of the figure, and are told of what is shown alone.
 */
export function areaSumsCells(told: ToldFigure): Declared {
  const values = told.values as unknown as AreaSums;
  const isWhole = values.finished && values.months === lengthOf(values.period);
  return isWhole ? new Tables(told, values).declared() : 'unfinished';
}

class Tables {
  private readonly cells: FigureCells;
  private readonly what: string;
  private readonly columns: readonly string[];
  private readonly genders: readonly Gender[];
  private readonly hasBefore: boolean;

  constructor(
    private readonly told: ToldFigure,
    private readonly values: AreaSums,
  ) {
    this.cells = new FigureCells(told.places);
    this.what = whatIsCounted(told.section);
    const { compared, period, all } = values;
    // One focus area is the whole; those without an incident are no columns.
    const some = all.focusAreas.filter(({ total }) => total > 0).map(({ code }) => code);
    this.columns = told.section.focusAreas.length === 1 ? [] : some;
    this.genders = hasGenders(values) ? publicGenders : [];
    this.hasBefore = compared?.from === period.from && compared.to === period.to;
  }

  declared(): Declared {
    const rows = this.lines().map((line) => this.row(line));
    this.addUp(rows);
    const { months, overall } = this.values;
    const focusAreas = this.columns.map((code) => ({ code, name: nameOf(code) }));
    const areas = { months, overall, focusAreas, genders: [...this.genders], rows };
    return { cells: this.cells, areas: { areas, overallFrom: this.overallFrom(rows) } };
  }

  /** Areas by name, what lies in none of them, and the whole last. */
  private lines(): Line[] {
    const { places } = this.told;
    const { areas, unplaced, all } = this.values;
    const bare = { population: null, rate: null, standing: null };
    return [
      ...areas.map((sum): Line => {
        const { key, population, rate, standing } = sum;
        const row = { label: both(places.nameOf(key)), place: 'area' as const };
        return { sum, place: key, row: { ...row, population, rate, standing } };
      }),
      ...(unplaced.total + unplaced.before === 0
        ? []
        : [{ sum: unplaced, place: `${places.own}~`, row: { label: IN_NONE, place: 'none' as const, ...bare } }]), // prettier-ignore
      {
        ...{ sum: all, place: places.own },
        row: {
          ...{ ...bare, label: both(places.nameOf(places.own)), place: 'whole' },
          ...{ population: all.population, rate: all.rate },
        },
      },
    ];
  }

  private row({ sum, place, row }: Line): PublicAreaRow {
    const { period } = this.values;
    const cell = (
      value: number,
      kind: CellKind,
      more: { what?: string; by?: string; months?: Period } = {},
    ) =>
      // prettier-ignore
      this.cells.cell({
        ...{ place, months: more.months ?? period, what: more.what ?? this.what },
        ...{ by: more.by ?? '', value, kind, isBefore: more.months !== undefined, isAcross: true },
        codes: more.what === undefined ? this.told.section.focusAreas : [more.what],
      });
    const now = cell(sum.total, row.place === 'whole' ? 'total' : 'parts');
    const before = this.hasBefore ? cell(sum.before, row.place === 'whole' ? 'total' : 'parts', { months: referenceOf(period) }) : null; // prettier-ignore
    const focusAreas = this.columns.map((code) => {
      const found = sum.focusAreas.find((one) => one.code === code);
      return cell(found?.total ?? 0, 'areaFocus', { what: code });
    });
    const genders = this.genders.map((gender) =>
      cell(countOf(sum, gender), 'areaGenders', { by: ` genders:${gender}` }),
    );
    // Of a few sections at once: what all focus areas count is told beside other sections by the set.
    if (this.what !== 'all') this.cells.sum(now, focusAreas);
    this.cells.sum(now, genders);
    return { ...row, now, before, focusAreas, genders };
  }

  /** Areas and what lies in none of them are the whole, in every column. */
  private addUp(rows: readonly PublicAreaRow[]): void {
    const keysOf = ({ now, before, focusAreas, genders }: PublicAreaRow): (string | null)[] => [
      ...[now, before],
      ...[...focusAreas, ...genders],
    ];
    const parts = rows.slice(0, -1).map(keysOf);
    keysOf(rows.at(-1)!).forEach((total, at) => {
      if (total !== null && parts.length > 0) this.cells.sum(total, parts.map((keys) => keys[at]!)); // prettier-ignore
    });
  }

  private overallFrom(rows: readonly PublicAreaRow[]): string[][] {
    const isPeopled = new Map(
      this.values.areas.map(({ isWhole, population }, at) => [at, isWhole && population !== null]),
    );
    const peopled = rows.filter((_, at) => isPeopled.get(at) === true);
    const others = rows.filter((row) => !peopled.includes(row));
    return [peopled, others].map((some) => some.map(({ now }) => now));
  }
}

function countOf({ genders }: AreaSum, gender: Gender): number {
  const some = genders.filter(({ key }) => gendersOf[gender].includes(key));
  return some.reduce((all, { total }) => all + total, 0);
}

/**
 * Whether women and men are told by area at all: not where most areas have too few of either. Nearly all would be hidden
 * then, and women and men of the whole with them.
 */
function hasGenders({ areas }: AreaSums): boolean {
  const some = areas.filter(({ total }) => total > 0);
  const isOfFew = (sum: AreaSum): boolean => isTooFew(countOf(sum, 'woman')) || isTooFew(countOf(sum, 'man')); // prettier-ignore
  return 2 * some.filter(isOfFew).length <= some.length;
}

const nameOf = (code: string): Bilingual =>
  allFocusAreas.find((one) => one.code === code)?.names ?? both(code);
