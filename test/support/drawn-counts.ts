/** Numbers between 0 and 1 that are the same at every run (Park & Miller 1988). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

export function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
}

/** Marsaglia & Tsang (2000); shapes below 1 by their boost of a shape one larger. */
function gamma(shape: number, random: () => number): number {
  if (shape < 1) return gamma(shape + 1, random) * random() ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const x = normal(random);
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** Exact at every mean: a mean of hundreds is drawn in parts. */
function poisson(mean: number, random: () => number): number {
  const PART = 30;
  if (mean > PART) return poisson(PART, random) + poisson(mean - PART, random);
  const limit = Math.exp(-mean);
  let count = 0;
  for (let product = random(); product > limit; product *= random()) count += 1;
  return count;
}

/** A count with this mean and `dispersion` times its variance: Poisson at 1, else negative binomial. */
export function drawnCount(mean: number, dispersion: number, random: () => number): number {
  if (dispersion === 1) return poisson(mean, random);
  const shape = mean / (dispersion - 1);
  return poisson((gamma(shape, random) * mean) / shape, random);
}
