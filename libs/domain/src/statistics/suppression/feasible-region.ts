/** `Σ coefficient × variable = sum`; coefficients of ±1, by the variable's index. */
export interface Equation {
  readonly terms: readonly (readonly [variable: number, coefficient: number])[];
  readonly sum: number;
}

const TOLERANCE = 1e-7;
/** The steepest way first; after as many steps by Bland's rule (1977), which never runs in circles. */
const STEEPEST_STEPS_MAX = 200;

/**
 * All non-negative values that fulfil some equations, walked from corner to corner by the simplex method (Dantzig 1963).
 * What an attacker knows of hidden numbers is such a region, and what they can work out of one number is its range there.
 */
export class FeasibleRegion {
  /** Rows of the tableau; the last column is the right side. */
  private rows: Float64Array[];
  private basis: number[];
  private readonly lowest: Float64Array;
  private readonly highest: Float64Array;

  /** Throws `Error` when nothing fulfils the equations: the numbers behind them do not add up. */
  constructor(
    private readonly variables: number,
    equations: readonly Equation[],
  ) {
    this.lowest = new Float64Array(variables).fill(Infinity);
    this.highest = new Float64Array(variables).fill(-Infinity);
    // Made-up variables of phase one never come back once they have left, so they need no columns.
    this.rows = equations.map(({ terms, sum }) => {
      const row = new Float64Array(variables + 1);
      const sign = sum < 0 ? -1 : 1;
      for (const [variable, coefficient] of terms) row[variable]! += sign * coefficient;
      row[variables] = sign * sum;
      return row;
    });
    this.basis = equations.map((_, at) => variables + at);
    this.findCorner();
  }

  /** The whole range of a variable: what can be worked out of it. `max` may be infinite. */
  range(variable: number): { min: number; max: number } {
    this.walk(variable, -1, () => false);
    this.walk(variable, 1, () => false);
    return { min: this.lowest[variable]!, max: this.highest[variable]! };
  }

  /** Whether a variable may take whole numbers that lie at least so far apart. Stops as soon as that is known. */
  isWide(variable: number, width: number): boolean {
    const isEnough = (): boolean =>
      Math.floor(this.highest[variable]! + TOLERANCE) -
        Math.ceil(this.lowest[variable]! - TOLERANCE) >=
      width;
    if (isEnough()) return true;
    this.walk(variable, 1, isEnough);
    if (!isEnough()) this.walk(variable, -1, isEnough);
    return isEnough();
  }

  /** Phase one: made-up variables are driven to nought, and rows that say nothing new go. */
  private findCorner(): void {
    const target = new Float64Array(this.variables + 1);
    for (const row of this.rows) row.forEach((value, k) => (target[k]! += value));
    this.climb(target, this.variables, () => false);
    if (target[this.variables]! > TOLERANCE) throw new Error('the equations contradict each other');
    for (let at = this.rows.length - 1; at >= 0; at -= 1) {
      if (this.basis[at]! < this.variables) continue;
      const row = this.rows[at]!;
      const entering = row.findIndex((v, k) => k < this.variables && Math.abs(v) > TOLERANCE);
      if (entering >= 0) this.pivot(at, entering);
      else {
        this.rows.splice(at, 1);
        this.basis.splice(at, 1);
      }
    }
    this.note();
  }

  private walk(variable: number, sign: 1 | -1, isEnough: () => boolean): void {
    const target = new Float64Array(this.variables + 1);
    target[variable] = sign;
    const row = this.rows[this.basis.indexOf(variable)];
    if (row !== undefined) {
      for (let k = 0; k <= this.variables; k += 1) target[k]! -= sign * row[k]!;
    }
    const isBounded = this.climb(target, this.variables, isEnough);
    if (!isBounded) this.highest[variable] = Infinity;
  }

  /** @returns false when it can be climbed for ever. */
  private climb(target: Float64Array, columns: number, isEnough: () => boolean): boolean {
    for (let step = 0; !isEnough(); step += 1) {
      const entering = step < STEEPEST_STEPS_MAX ? steepest(target, columns) : first(target, columns); // prettier-ignore
      if (entering < 0) return true;
      const leaving = this.leavingFor(entering);
      if (leaving < 0) return false;
      this.pivot(leaving, entering);
      const factor = target[entering]!;
      const row = this.rows[leaving]!;
      for (let k = 0; k < target.length; k += 1) target[k]! -= factor * row[k]!;
      this.note();
    }
    return true;
  }

  private leavingFor(entering: number): number {
    let best = -1;
    let ratio = Infinity;
    this.rows.forEach((row, at) => {
      if (row[entering]! <= TOLERANCE) return;
      const own = row[row.length - 1]! / row[entering]!;
      const isTie = Math.abs(own - ratio) <= TOLERANCE;
      if (isTie ? this.basis[at]! < this.basis[best]! : own < ratio) [best, ratio] = [at, own];
    });
    return best;
  }

  private pivot(leaving: number, entering: number): void {
    const row = this.rows[leaving]!;
    const divisor = row[entering]!;
    // Tables are sparse: most of a row is nought.
    const filled: number[] = [];
    for (let k = 0; k < row.length; k += 1) {
      if (row[k] === 0) continue;
      row[k]! /= divisor;
      filled.push(k);
    }
    this.rows.forEach((other, at) => {
      const factor = other[entering]!;
      if (at === leaving || factor === 0) return;
      for (const k of filled) other[k]! -= factor * row[k]!;
    });
    this.basis[leaving] = entering;
  }

  /** Each corner tells of every variable at once, so few have to be walked for. */
  private note(): void {
    const values = new Float64Array(this.variables);
    this.rows.forEach((row, at) => {
      const variable = this.basis[at]!;
      if (variable < this.variables) values[variable] = row[row.length - 1]!;
    });
    // In phase one a corner is none yet while made-up variables are left.
    if (this.basis.some((variable) => variable >= this.variables)) return;
    values.forEach((value, variable) => {
      if (value < this.lowest[variable]!) this.lowest[variable] = value;
      if (value > this.highest[variable]!) this.highest[variable] = value;
    });
  }
}

function steepest(target: Float64Array, columns: number): number {
  let best = -1;
  let gain = TOLERANCE;
  for (let k = 0; k < columns; k += 1) if (target[k]! > gain) [best, gain] = [k, target[k]!];
  return best;
}

function first(target: Float64Array, columns: number): number {
  for (let k = 0; k < columns; k += 1) if (target[k]! > TOLERANCE) return k;
  return -1;
}
