import type { PublicCell, PublicSum } from '../../statistics/suppression/suppress-cells.js';
import { lengthOf, type Period } from '../period.js';
import { isCoarseCode } from './told-coarsely.js';

/** `<scheme> <level>:<code> <from>..<to> <counted>`, as `PublicPlaces.key` makes it; one that was corrected since has more. */
const KEY = /^(\S+ \S+) (\d{4}-\d{2})\.\.(\d{4}-\d{2}) ([^@]+)$/;

/** The same number of the same place, by the months that it is of. */
interface Told {
  readonly cell: PublicCell;
  readonly months: Period;
}

interface Line {
  readonly place: string;
  readonly counted: string;
  readonly told: Told[];
}

/**
 * Anybody can subtract what was published of tertials from what is published of their year. So a number of a period is what
 * is known of periods within it and a rest, which is a number like any other though no edition may show it: that of the
 * months that are left. Single months are added up in the tables that show them.
 * @returns the rests, and the sums that they and the others stand in.
 */
export function nestedPeriods(known: ReadonlyMap<string, PublicCell>): {
  cells: PublicCell[];
  sums: PublicSum[];
} {
  const cells = new Map<string, PublicCell>();
  const sums: PublicSum[] = [];
  for (const line of linesOf(known.values())) {
    for (const whole of line.told) {
      const parts = within(whole.months, line.told);
      // What is out already in all its parts cannot be helped any more.
      const isOut = [whole, ...parts].every(({ cell }) => cell.before !== undefined);
      const left = parts.reduce((rest, { cell }) => rest - cell.value, whole.cell.value);
      // Below nought, one of them was counted when less, or more, had been reported: they are not parts of a sum.
      if (parts.length === 0 || isOut || left < 0) continue;
      const rest = left === 0 ? [] : [restOf(line, whole, parts, left)];
      for (const one of rest) cells.set(one.key, one);
      sums.push({ total: whole.cell.key, parts: [...parts.map(({ cell }) => cell.key), ...rest.map(({ key }) => key)] }); // prettier-ignore
    }
  }
  return { cells: [...cells.values()], sums };
}

function linesOf(cells: Iterable<PublicCell>): Iterable<Line> {
  const lines = new Map<string, Line>();
  for (const cell of cells) {
    const [, place, from, to, counted] = KEY.exec(cell.key) ?? [];
    if (place === undefined || counted === undefined) continue;
    const months = { from: from!, to: to! };
    if (lengthOf(months) === 1) continue;
    const line = lines.get(`${place} ${counted}`) ?? { place, counted, told: [] };
    line.told.push({ cell, months });
    lines.set(`${place} ${counted}`, line);
  }
  return lines.values();
}

/** The longest that lie in a period beside each other. */
function within(whole: Period, told: readonly Told[]): Told[] {
  const isInside = ({ from, to }: Period): boolean =>
    from >= whole.from && to <= whole.to && lengthOf({ from, to }) < lengthOf(whole);
  const inside = told
    .filter(({ months }) => isInside(months))
    .sort(
      ({ months: a }, { months: b }) => lengthOf(b) - lengthOf(a) || (a.from < b.from ? -1 : 1),
    );
  const parts: Told[] = [];
  for (const one of inside) {
    const isApart = parts.every(({ months }) => months.to <= one.months.from || months.from >= one.months.to); // prettier-ignore
    if (isApart) parts.push(one);
  }
  return parts.sort((a, b) => (a.months.from < b.months.from ? -1 : 1));
}

function restOf({ place, counted }: Line, whole: Told, parts: Told[], value: number): PublicCell {
  const edges = [whole.months.from, ...parts.flatMap(({ months }) => [months.from, months.to]), whole.months.to]; // prettier-ignore
  const gaps = Array.from({ length: parts.length + 1 }, (_, n) => `${edges[2 * n]}..${edges[2 * n + 1]}`); // prettier-ignore
  const left = gaps.filter((gap) => new Set(gap.split('..')).size > 1);
  const isSensitive =
    isCoarseCode(counted.split(' ')[0]!) ||
    [whole, ...parts].some(({ cell }) => cell.isSensitive === true);
  // Not the key of those months: what was published of them may have been counted at another position.
  const key = `${place} ${left.join(',')} ${counted} ~rest of ${whole.months.from}..${whole.months.to}`;
  return { key, value, rank: whole.cell.rank, isSensitive };
}
