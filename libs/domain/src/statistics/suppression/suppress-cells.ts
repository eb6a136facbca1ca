import { FeasibleRegion, type Equation } from './feasible-region.js';

/** So many whole numbers apart must what can be thought of a hidden cell lie. */
export const HIDDEN_WIDTH_MIN = 5;
/** Fewer incidents than so many, and more than none, are not told of. */
export const TOLD_COUNT_MIN = 5;
/** Nothing is told of an area with fewer inhabitants. */
export const TOLD_POPULATION_MIN = 1_000;

/** A number in the tables that are published together. */
export interface PublicCell {
  /** The same key is the same number, in whichever table it stands. */
  readonly key: string;
  /** A whole number, not negative. */
  readonly value: number;
  /** What is hidden first when another has to be: the lowest. */
  readonly rank: number;
  /** Hidden whatever its value: of a small area, or of what is told of more coarsely only. */
  readonly isSensitive?: boolean;
  /** What readers have of it already: it was shown, or it was hidden and stays so. */
  readonly before?: 'shown' | 'hidden';
}

/** One number is the sum of others. */
export interface PublicSum {
  readonly total: string;
  readonly parts: readonly string[];
}

export interface Suppressed {
  /** Keys that are not shown; those of themselves (`primary`) and those that protect them (`secondary`). */
  readonly primary: ReadonlySet<string>;
  readonly secondary: ReadonlySet<string>;
  /** Hidden cells that can be worked out all the same, from what was shown before. Empty: it may be published. */
  readonly exposed: readonly string[];
}

/** Whether a number may not be told for its own sake. Nought is told: it is about nobody. */
export const isTooFew = (value: number): boolean => value > 0 && value < TOLD_COUNT_MIN;

/**
 * Complementary cell suppression without noise: what is shown is exact. A cell with 1–4 incidents is hidden, and of the
 * others as many as it takes, so that no hidden one can be worked out from all that is shown: for each, whole numbers
 * that lie at least 5 apart fulfil every sum. Nought is shown, save where it has to hide another; so an attacker can
 * suppose nothing of a hidden cell but that it is not negative. A sensitive nought is shown all the same where nothing can
 * hide it, as where another table leaves its line out: it is about nobody.
 *
 * Cox, L. H. (1980), Suppression methodology and statistical disclosure control, JASA 75:377–385; the test of each cell
 * is the attacker's problem of Fischetti & Salazar (2001), Solving the cell suppression problem on tabular data with
 * linear constraints, Management Science 47:1008–1027; the choice is greedy and then thinned out, as in Hundepool et
 * al. (2010), Handbook on Statistical Disclosure Control, ESSNet SDC, chapter 4. The same input gives the same answer.
 * Throws `Error` where the sums do not add up.
 */
export function suppressCells(
  cells: readonly PublicCell[],
  sums: readonly PublicSum[],
): Suppressed {
  const steps = suppressingCells(cells, sums);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** As `suppressCells`, step by step: many tables take seconds, and others are waiting between two steps. */
export function* suppressingCells(
  cells: readonly PublicCell[],
  sums: readonly PublicSum[],
): Generator<undefined, Suppressed> {
  const tables = new Tables(cells, sums);
  const primary = new Set<string>();
  for (const { key, value, isSensitive, before } of cells) {
    if (before === 'hidden' || (before !== 'shown' && (isSensitive || isTooFew(value)))) {
      primary.add(key);
    }
  }
  const isKept = (key: string): boolean => !tables.isMereNought(key);
  for (const key of tables.exposedAnyhow([...primary].filter((one) => !isKept(one)))) {
    primary.delete(key);
  }
  yield;
  const hidden = new Set(primary);
  const inVain = new Set<string>();
  /** @returns whether anything has changed by it. */
  const protect = (keys: readonly string[]): boolean => {
    const changed = keys.filter((key) => {
      const cover = tables.coverFor(key, hidden, inVain);
      if (cover !== undefined) return hidden.add(cover);
      if (primary.has(key) && isKept(key)) return false;
      // Known from what was shown before, or a nought: it hides nothing, and need not be hidden.
      inVain.add(key);
      primary.delete(key);
      return hidden.delete(key);
    });
    return changed.length > 0;
  };
  // What finds no cover is tried again as long as others do: by what protects them it may be protected too.
  for (let hasChanged = true; hasChanged;) {
    const exposed = tables.exposed(hidden);
    yield;
    const isNought = (key: string): boolean => primary.has(key) && !isKept(key);
    hasChanged =
      protect(exposed.filter((key) => !isNought(key))) || protect(exposed.filter(isNought));
  }
  // Choosing one after the other may lead into a dead end: then all is hidden, and shown again as far as may be.
  const stuck = tables.exposed(hidden).filter(isKept);
  if (tables.exposedAnyhow(stuck).length < stuck.length)
    tables.hideable.forEach((key) => hidden.add(key));
  yield* thinOut(tables, primary, hidden);
  const secondary = new Set([...hidden].filter((key) => !primary.has(key)));
  return { primary, secondary, exposed: tables.exposed(hidden) };
}

/** Shows again what turned out to be hidden in vain, the greatest first. */
function* thinOut(
  tables: Tables,
  primary: ReadonlySet<string>,
  hidden: Set<string>,
): Generator<undefined, void> {
  const before = new Set(tables.exposed(hidden));
  const inVain = [...hidden].filter((key) => !primary.has(key)).sort(tables.mostTelling);
  for (const key of inVain) {
    hidden.delete(key);
    if (tables.exposed(hidden).some((one) => !before.has(one))) hidden.add(key);
    yield;
  }
}

class Tables {
  private readonly cells: ReadonlyMap<string, PublicCell>;
  private readonly sumsOf = new Map<string, number[]>();
  private readonly members: readonly (readonly string[])[];
  private readonly known = new Map<string, readonly string[]>();

  constructor(
    cells: readonly PublicCell[],
    private readonly sums: readonly PublicSum[],
  ) {
    this.cells = new Map(cells.map((cell) => [cell.key, cell]));
    this.members = sums.map(({ total, parts }) => [total, ...parts]);
    this.members.forEach((keys, at) => {
      const [total, ...parts] = keys.map((key) => this.cell(key).value);
      const sum = parts.reduce((all, value) => all + value, 0);
      if (sum !== total) throw new Error(`the sum of ${keys[0]} does not add up`);
      for (const key of keys) this.sumsOf.set(key, [...(this.sumsOf.get(key) ?? []), at]);
    });
  }

  readonly mostTelling = (a: string, b: string): number => {
    const [one, other] = [this.cell(a), this.cell(b)];
    return other.rank - one.rank || other.value - one.value || (a < b ? -1 : 1);
  };

  /** Hidden cells of which too much can be worked out, in the order of their keys. */
  exposed(hidden: ReadonlySet<string>): string[] {
    const left = new Set([...hidden].sort());
    const found: string[] = [];
    for (const start of left) {
      const { keys, sums } = this.reached(start, hidden);
      for (const key of keys) left.delete(key);
      const name = [...keys].sort().join('\n');
      let open = this.known.get(name);
      if (open === undefined) this.known.set(name, (open = this.exposedIn([...keys], sums)));
      found.push(...open);
    }
    return found.sort();
  }

  /** Whatever is not out already. */
  get hideable(): string[] {
    return [...this.cells.values()].flatMap(({ key, before }) => (before === 'shown' ? [] : [key]));
  }

  /** Whether a number is nought, and was not hidden before: where it cannot be hidden it need not be. */
  isMereNought(key: string): boolean {
    const { value, before } = this.cell(key);
    return value === 0 && before !== 'hidden';
  }

  /** Those of some cells that the sums tell whatever else is hidden. */
  exposedAnyhow(some: readonly string[]): string[] {
    const all = new Set(this.hideable);
    const left = new Set(some);
    return some.flatMap((start) => {
      if (!left.has(start)) return [];
      const { keys, sums } = this.reached(start, all);
      const asked = [...left].filter((key) => keys.has(key));
      for (const key of asked) left.delete(key);
      return this.exposedIn([...keys], sums, asked);
    });
  }

  /**
   * What to hide next for a hidden cell of which too much is known: from the sums that it stands in, then from those that
   * these touch, and so on. Undefined when nothing is left that may be hidden.
   */
  coverFor(
    key: string,
    hidden: ReadonlySet<string>,
    inVain: ReadonlySet<string>,
  ): string | undefined {
    const seen = new Set<number>();
    let ring = this.sumsOf.get(key) ?? [];
    while (ring.length > 0) {
      for (const at of ring) seen.add(at);
      // A sum in which it stands alone tells it outright: there something has to be hidden before all else.
      const alone = ring.filter((at) => this.members[at]!.filter((one) => hidden.has(one)).length < 2); // prettier-ignore
      const among = (some: readonly number[]) => [...new Set(some.flatMap((at) => this.members[at]!))]; // prettier-ignore
      const usable = (some: readonly number[]) =>
        among(some).filter(
          (one) =>
            !hidden.has(one) &&
            !inVain.has(one) &&
            this.cell(one).before !== 'shown' &&
            !this.isPlainlyNought(one, hidden),
        );
      const [best] = [...usable(alone).sort(this.bestCover), ...usable(ring).sort(this.bestCover)];
      if (best !== undefined) return best;
      const next = among(ring).flatMap((one) => (hidden.has(one) ? this.sumsOf.get(one)! : []));
      ring = [...new Set(next)].filter((at) => !seen.has(at));
    }
    return undefined;
  }

  /** Whether a sum that is shown as nought says that it is nought too. */
  private isPlainlyNought(key: string, hidden: ReadonlySet<string>): boolean {
    return (this.sumsOf.get(key) ?? []).some((at) => {
      const { total } = this.sums[at]!;
      return total !== key && !hidden.has(total) && this.cell(total).value === 0;
    });
  }

  /** The smallest that is enough by itself; then the greatest of the small; nought last, since it is often guessed. */
  private readonly bestCover = (a: string, b: string): number => {
    const [one, other] = [this.cell(a), this.cell(b)];
    const group = ({ value }: PublicCell) => (value >= HIDDEN_WIDTH_MIN ? 0 : value > 0 ? 1 : 2);
    const isSmall = group(one) > 0;
    return (
      group(one) - group(other) ||
      one.rank - other.rank ||
      (isSmall ? other.value - one.value : one.value - other.value) ||
      (a < b ? -1 : 1)
    );
  };

  /** The hidden cells that hang together with one, and the sums that they stand in. */
  private reached(
    start: string,
    hidden: ReadonlySet<string>,
  ): { keys: Set<string>; sums: number[] } {
    const keys = new Set([start]);
    const sums = new Set<number>();
    for (const key of keys) {
      for (const at of this.sumsOf.get(key) ?? []) {
        if (sums.has(at)) continue;
        sums.add(at);
        for (const one of this.members[at]!) if (hidden.has(one)) keys.add(one);
      }
    }
    return { keys, sums: [...sums] };
  }

  private exposedIn(
    keys: readonly string[],
    sums: readonly number[],
    asked: readonly string[] = keys,
  ): string[] {
    const index = new Map(keys.map((key, at) => [key, at]));
    const equations = sums.map((at): Equation => {
      const { total, parts } = this.sums[at]!;
      const signed = [[total, -1] as const, ...parts.map((part) => [part, 1] as const)];
      const terms = signed.flatMap(([key, sign]) => (index.has(key) ? [[index.get(key)!, sign] as const] : [])); // prettier-ignore
      const shown = signed.filter(([key]) => !index.has(key));
      return { terms, sum: -shown.reduce((all, [key, sign]) => all + sign * this.cell(key).value, 0) }; // prettier-ignore
    });
    const region = new FeasibleRegion(keys.length, equations);
    return asked.filter((key) => !region.isWide(index.get(key)!, HIDDEN_WIDTH_MIN));
  }

  private cell(key: string): PublicCell {
    const cell = this.cells.get(key);
    if (cell === undefined) throw new Error(`a sum names ${key}, which is no cell`);
    return cell;
  }
}
