import { createRequire } from 'node:module';
import fc from 'fast-check';
import { HIDDEN_WIDTH_MIN, type PublicCell, type PublicSum } from '#domain';

/** A number as anybody can read it; null where it is hidden. */
export interface ReadCell {
  readonly key: string;
  readonly value: number | null;
}

/** A hidden number of which too much can be worked out. */
export interface Leak {
  readonly key: string;
  readonly min: number;
  readonly max: number;
}

/** What an attacker would take for endless: more than any table here holds. */
const ENDLESS = 1e6;

/**
 * The attack on published tables, by linear programming in a program that is not ours (HiGHS): of each hidden number
 * the least and the most that all published sums allow. A leak is one whose whole numbers lie less than five apart.
 */
export async function leaksOf(
  cells: readonly ReadCell[],
  sums: readonly PublicSum[],
): Promise<Leak[]> {
  const highs = await (highsLoaded ??= loadHighs());
  const values = new Map(cells.map(({ key, value }) => [key, value]));
  const hidden = cells.filter(({ value }) => value === null).map(({ key }) => key);
  const name = new Map(hidden.map((key, at) => [key, `x${at}`]));
  const lines = sums.flatMap(({ total, parts }, at) => {
    const signed = [[total, -1] as const, ...parts.map((part) => [part, 1] as const)];
    const open = signed.filter(([key]) => name.has(key));
    if (open.length === 0) return [];
    const rest = signed.reduce((all, [key, sign]) => all - sign * (values.get(key) ?? 0), 0);
    const terms = open.map(([key, sign]) => `${sign < 0 ? '-' : '+'} ${name.get(key)}`).join(' ');
    return [` c${at}: ${terms} = ${rest}`];
  });
  const bounds = hidden.map((key) => ` 0 <= ${name.get(key)} <= ${ENDLESS}`);
  const leaks: Leak[] = [];
  for (const key of hidden) {
    const solve = (goal: 'Minimize' | 'Maximize'): number => {
      const constraints = lines.length === 0 ? [` c: ${name.get(key)} <= ${ENDLESS}`] : lines;
      const model = [goal, ` obj: ${name.get(key)}`, 'Subject To', ...constraints, 'Bounds', ...bounds, 'End']; // prettier-ignore
      const { Status, ObjectiveValue } = highs.solve(model.join('\n'));
      if (Status !== 'Optimal') throw new Error(`${key} cannot be solved: ${Status}`);
      return ObjectiveValue;
    };
    const [min, max] = [Math.ceil(solve('Minimize') - 1e-6), Math.floor(solve('Maximize') + 1e-6)];
    if (max - min < HIDDEN_WIDTH_MIN) leaks.push({ key, min, max });
  }
  return leaks;
}
interface Solver {
  solve(model: string): { readonly Status: string; readonly ObjectiveValue: number };
}
// Its types say a module where its file is a function.
const loadHighs = createRequire(import.meta.url)('highs') as () => Promise<Solver>;
let highsLoaded: Promise<Solver> | undefined;

/** Tables of areas by categories, each with months, that hang together by their margins, and an area's own parts. */
export function drawnTables(size: {
  rows: number;
  columns: number;
  layers: number;
}): fc.Arbitrary<[PublicCell[], PublicSum[]]> {
  const { rows, columns, layers } = size;
  const count = fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 9 }) },
    { weight: 2, arbitrary: fc.integer({ min: 5, max: 60 }) },
    { weight: 1, arbitrary: fc.constant(0) },
  );
  return fc
    .array(count, { minLength: rows * columns * layers, maxLength: rows * columns * layers })
    .map((drawn) => {
      // prettier-ignore
      const axes = [rows, columns, layers];
      const sums: PublicSum[] = [];
      const cells = new Map<string, number>();
      const span = (axis: number) => ['*', ...Array.from({ length: axes[axis]! }, (_, n) => String(n))]; // prettier-ignore
      for (const r of span(0))
        for (const c of span(1))
          for (const l of span(2)) {
            const at = [r, c, l];
            const value = drawn.reduce((all, one, n) => {
              const own = [Math.floor(n / (columns * layers)), Math.floor(n / layers) % columns, n % layers]; // prettier-ignore
              return at.every((want, axis) => want === '*' || want === String(own[axis])) ? all + one : all; // prettier-ignore
            }, 0);
            cells.set(at.join(':'), value);
            at.forEach((want, axis) => {
              if (want !== '*') return;
              const parts = span(axis)
                .slice(1)
                .map((one) => at.with(axis, one).join(':'));
              sums.push({ total: at.join(':'), parts });
            });
          }
      const rankOf = (key: string) => key.split('*').length;
      return [[...cells].map(([key, value]) => ({ key, value, rank: rankOf(key) })), sums];
    });
}
