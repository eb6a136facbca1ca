import { focusAreaCodes } from '../../taxonomy/focus-areas.js';
import type { PublicCell, PublicSum } from '../../statistics/suppression/suppress-cells.js';
import type { EditionContent } from '../edition/edition-content.js';
import type { FigureCells } from './figure-cells.js';
import type { PlaceAndMonths, PublicPlaces } from './public-places.js';
import { coarseFocusAreas, isCoarseCode, isWholeAndYearly } from './told-coarsely.js';

interface Line extends PlaceAndMonths {
  /** Key of the number for each of what sections count. */
  readonly keys: Map<string, string>;
}

/** All numbers of a version as one set, whichever figure they are of. */
export class PublicSet {
  readonly cells = new Map<string, PublicCell>();
  readonly sums = new Map<string, PublicSum>();
  private readonly lines = new Map<string, Line>();

  constructor(
    private readonly content: Pick<EditionContent, 'picture'>,
    private readonly places: PublicPlaces,
  ) {}

  /** Adds what a figure declares. @returns false, and nothing is added, when a number of the same key is another here. */
  add({ cells, sums }: FigureCells): boolean {
    const isOther = [...cells.values()].some(({ key, value }) => (this.cells.get(key)?.value ?? value) !== value); // prettier-ignore
    if (isOther) return false;
    for (const { of, ...cell } of cells.values()) {
      const known = this.cells.get(cell.key);
      const isSensitive = cell.isSensitive === true || known?.isSensitive === true;
      this.cells.set(cell.key, { ...cell, rank: Math.max(cell.rank, known?.rank ?? 0), isSensitive }); // prettier-ignore
      if (of.isAcross) this.note(of, of.by, of.what, cell.key);
    }
    for (const { total, parts } of sums) this.sum(total, parts);
    return true;
  }

  private note({ place, months }: PlaceAndMonths, by: string, what: string, key: string): void {
    const name = this.places.key({ place, months }, by);
    const known = this.lines.get(name) ?? { place, months, keys: new Map<string, string>() };
    known.keys.set(what, key);
    this.lines.set(name, known);
  }

  /**
   * Anybody can lay the tables of two sections beside each other: of each line, what all sections count is what each
   * focus area counts and a rest, which is a number like any other though no table shows it.
   */
  addAcrossSections(): void {
    for (const [name, line] of this.lines) {
      for (const [what, total] of line.keys) {
        const within = [...line.keys].filter(([one]) => isWithin(one, what));
        const singles = within.filter(([one]) => !one.includes('+'));
        const others = within.filter(([one]) => one.includes('+'));
        if (singles.length > 0) this.rest(name, line, what, total, singles);
        for (const other of others) this.rest(name, line, what, total, [other]);
      }
    }
  }

  private rest(
    name: string,
    line: Line,
    what: string,
    total: string,
    parts: readonly [string, string][],
  ): void {
    const keys = parts.map(([, key]) => key);
    const names = parts.map(([one]) => one);
    const { value, rank, isSensitive = false } = this.cells.get(total)!;
    const left = keys.reduce((all, key) => all - this.cells.get(key)!.value, value);
    // Where nothing is left there is no number that could be hidden.
    if (left === 0) return this.sum(total, keys);
    const key = `${name}${what} ~${names.join('~')}`;
    const isOfSmall = isSensitive && !isCoarseCode(what);
    const holdsCoarse = left > 0 && !isWholeAndYearly(this.content.picture) && coarseLeft(names);
    const isCoarse = this.places.isTooFine(line, leftOf(what, names));
    this.cells.set(key, { key, value: left, rank, isSensitive: isOfSmall || holdsCoarse || isCoarse }); // prettier-ignore
    this.sum(total, [...keys, key]);
  }

  private sum(total: string, parts: readonly string[]): void {
    const name = [total, ...[...parts].sort()].join('\n');
    if (!this.sums.has(name)) this.sums.set(name, { total, parts });
  }
}

/** Whether what one section counts is part of what another does. */
function isWithin(one: string, other: string): boolean {
  if (one === other) return false;
  const all = other.split('+');
  return other === 'all' || one.split('+').every((code) => all.includes(code));
}

const codesOf = (names: readonly string[]): string[] => names.flatMap((name) => name.split('+'));

/** Whether a rest holds what is told coarsely. */
const coarseLeft = (names: readonly string[]): boolean =>
  coarseFocusAreas.some((code) => !codesOf(names).includes(code));

/** The focus areas that a rest is of, but for protective security: readers may suppose that nothing is told of that. */
const leftOf = (what: string, names: readonly string[]): string[] =>
  (what === 'all' ? focusAreaCodes : what.split('+')).filter(
    (code) => code !== 'protective_security' && !codesOf(names).includes(code),
  );
