import type { PublicCell, PublicSum } from '../../statistics/suppression/suppress-cells.js';
import type { PublicPlaces, PlaceAndMonths } from './public-places.js';

/** What is hidden first when another number has to be: what fewest look for. */
const rankOf = {
  ...{ severities: 0, areaGenders: 0, genders: 1, areaFocus: 1 },
  ...{ parts: 2, months: 3, categories: 4, total: 5 },
} as const;
export type CellKind = keyof typeof rankOf;

/** A number that a figure would tell: where, when and what it counts, and how many. */
export interface DeclaredCell extends PlaceAndMonths {
  /** `all`, or codes of focus areas with `+` between them, or what else is counted. */
  readonly what: string;
  /** Which part of that, as ` genders:woman`; empty for all of it. */
  readonly by: string;
  /** Codes of what is counted; empty for everything. */
  readonly codes: readonly string[];
  readonly value: number;
  readonly kind: CellKind;
  readonly isBefore: boolean;
  /** Whether other sections may count the same with other focus areas, so that the two can be laid beside each other. */
  readonly isAcross: boolean;
}

/** What one figure declares: its numbers by their keys, and which are sums of which. */
export class FigureCells {
  readonly cells = new Map<string, PublicCell & { readonly of: DeclaredCell }>();
  readonly sums: PublicSum[] = [];

  constructor(readonly places: PublicPlaces) {}

  /** @returns its key. */
  cell(of: DeclaredCell): string {
    const { places } = this;
    const key = places.key(of, `${of.what}${of.by}`);
    const known = this.cells.get(key);
    const rank = 2 * rankOf[of.kind] + (of.isBefore ? 0 : 1);
    const isSensitive = places.isOfFew(of.place) || places.isTooFine(of, of.codes);
    this.cells.set(key, {
      // The line of a table of categories may be the whole of its section too.
      of: known?.of.isAcross === true ? known.of : of,
      ...{ key, value: of.value, rank: Math.max(rank, known?.rank ?? 0) },
      isSensitive: isSensitive || known?.isSensitive === true,
    });
    return key;
  }

  sum(total: string, parts: readonly string[]): void {
    if (parts.length === 0 || (parts.length === 1 && parts[0] === total)) return;
    this.sums.push({ total, parts });
  }
}
