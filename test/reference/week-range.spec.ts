import { describe, expect, it } from 'vitest';
import { BASELINE_WEEKS, weekFigures, WEEKS_BEFORE, type WeekCount } from '#domain';
import { drawnCount, randomFrom } from '../support/drawn-counts.js';

const RUNS = 600;
/** Three standard errors of a share of 95 % and of 99.8 % among so many runs. */
const SLACK = { inner: 0.0267, outer: 0.0055 };
const CATEGORIES = ['crime.theft', 'order.litter', 'order.gathering', 'crime.fraud'];

/** A made-up area: four categories of this mean a week, varying as much as told, for as many weeks as are trusted. */
function weeks(mean: number, dispersion: number, trusted: number, random: () => number) {
  return CATEGORIES.flatMap((category) =>
    Array.from({ length: 1 + trusted }, (_, weeksBefore): WeekCount => ({
      ...{ weeksBefore, category, area: 'sub_area:bredang' },
      count: drawnCount(mean, dispersion, random),
    })),
  );
}

const all = (trusted: number) => ({ total: trusted, areas: trusted, categories: trusted });

describe('the range of a week', () => {
  it.each(
    [0.2, 1, 5, 20, 60, 200].flatMap((mean) =>
      [1, 3].flatMap((dispersion) =>
        [BASELINE_WEEKS, WEEKS_BEFORE].map((trusted) => ({ mean, dispersion, trusted })),
      ),
    ),
  )('holds at least what it says: %o', ({ mean, dispersion, trusted }) => {
    const random = randomFrom(20_260_101);
    let [inner, outer, totals] = [0, 0, 0];
    for (let run = 0; run < RUNS; run += 1) {
      const figures = weekFigures(weeks(mean, dispersion, trusted, random), all(trusted));
      // One of each run, so that they are independent, and chosen before it is known what it holds.
      const one = figures.categories.find(({ code }) => code === CATEGORIES[run % 4]);
      // None in five weeks is no row: nobody is told anything.
      if (!one || one.standing === 'within') inner += 1;
      if (!one || !one.standing!.startsWith('far')) outer += 1;
      if (figures.total.standing === 'within') totals += 1;
    }
    expect(inner / RUNS).toBeGreaterThanOrEqual(0.95 - SLACK.inner);
    expect(outer / RUNS).toBeGreaterThanOrEqual(0.998 - SLACK.outer);
    expect(totals / RUNS).toBeGreaterThanOrEqual(0.95 - SLACK.inner);
  });

  it.each([
    { mean: 20, dispersion: 1, most: 40 },
    { mean: 60, dispersion: 3, most: 120 },
  ])('still finds a week of twice as many, nine times in ten: %o', ({ mean, dispersion, most }) => {
    const random = randomFrom(7);
    let found = 0;
    for (let run = 0; run < RUNS; run += 1) {
      const rows = weeks(mean, dispersion, WEEKS_BEFORE, random).map((row) =>
        row.weeksBefore === 0 && row.category === 'crime.theft' ? { ...row, count: most } : row,
      );
      const one = weekFigures(rows, all(WEEKS_BEFORE)).categories.find(
        ({ code }) => code === 'crime.theft',
      );
      if (/bove$/.test(one!.standing!)) found += 1;
    }
    expect(found / RUNS).toBeGreaterThanOrEqual(0.9);
  });
});
