/**
 * The gamma function and its distribution, as far as exact intervals of counts need them.
 * Sources: Lanczos (1964) for ln Γ; Abramowitz & Stegun (1964), 6.5.29 (series) and 6.5.31 (continued fraction).
 */

/** Coefficients of the Lanczos approximation for g = 7, n = 9 (Godfrey 2001): good to 15 digits. */
const LANCZOS_G = 7;
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
  -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
  1.5056327351493116e-7,
] as const;
const EPSILON = 1e-15;
const TINY = 1e-300;
const ITERATIONS_MAX = 100_000;
const STEPS_MAX = 200;
/** Relative width at which a quantile is found. */
const QUANTILE_PRECISION = 1e-12;

/** ln Γ(x) for x > 0. */
export function logGamma(x: number): number {
  const z = x - 1;
  const t = z + LANCZOS_G + 0.5;
  let sum = LANCZOS[0] as number;
  for (let i = 1; i < LANCZOS.length; i += 1) sum += LANCZOS[i]! / (z + i);
  return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(t) - t + Math.log(sum);
}

/** P(a, x): how likely a gamma variable of shape `a` and scale 1 is at most `x`. */
export function gammaProbability(a: number, x: number): number {
  if (x <= 0) return 0;
  const front = Math.exp(a * Math.log(x) - x - logGamma(a));
  return x < a + 1 ? front * series(a, x) : 1 - front * fraction(a, x);
}

function series(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n < ITERATIONS_MAX && term > sum * EPSILON; n += 1) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

/** By Lentz's method. */
function fraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / b;
  let value = d;
  for (let n = 1; n < ITERATIONS_MAX; n += 1) {
    const an = -n * (n - a);
    b += 2;
    d = 1 / nonZero(an * d + b);
    c = nonZero(b + an / c);
    value *= c * d;
    if (Math.abs(c * d - 1) < EPSILON) break;
  }
  return value;
}

const nonZero = (value: number): number => (Math.abs(value) < TINY ? TINY : value);

/** The x that a gamma variable of shape `a` stays at or below with probability `p`, 0 < p < 1. */
export function gammaQuantile(p: number, a: number): number {
  let low = 0;
  let high = a + 10 * Math.sqrt(a) + 30;
  while (gammaProbability(a, high) < p) high *= 2;
  for (let step = 0; step < STEPS_MAX && high - low > QUANTILE_PRECISION * high; step += 1) {
    const middle = (low + high) / 2;
    if (gammaProbability(a, middle) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
