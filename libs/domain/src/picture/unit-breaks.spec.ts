import { describe, expect, it } from 'vitest';
import { monthsLater, type MonthKey, type Period } from './period.js';
import { unitBreaks, type UnitCount, type UnitHistory } from './unit-breaks.js';

const START = '2021-01';
const MONTHS = 60;
const WHOLE: Period = { from: START, to: monthsLater(START, MONTHS) };
const monthAt = (at: number): MonthKey => monthsLater(START, at);
/** What a unit tells of in each month; others tell of what is left. */
const told = (unit: string | null, count: (at: number) => number): UnitCount[] =>
  Array.from({ length: MONTHS }, (_, at) => ({ unit, month: monthAt(at), count: count(at) }));
const breaks = (counts: readonly UnitCount[], more: Partial<UnitHistory> = {}) =>
  unitBreaks({ counts, quiet: [], decided: [], ...more }, WHOLE);
const others = told(null, () => 12);

/** A small seeded generator (mulberry32): the same months in every run. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function poisson(mean: number, random: () => number): number {
  let [count, product] = [0, random()];
  for (const limit = Math.exp(-mean); product > limit; product *= random()) count += 1;
  return count;
}

describe('a unit that stops or begins to report', () => {
  it('is found when it had a lasting part of an area, and said from when', () => {
    expect(breaks([...others, ...told('a', (at) => (at < 40 ? 8 : 0))])).toEqual([
      { from: monthAt(40), settled: monthAt(40), before: 0.4, after: 0 },
    ]);
    expect(breaks([...others, ...told('a', (at) => (at < 20 ? 0 : 8))])).toEqual([
      { from: monthAt(20), settled: monthAt(20), before: 0, after: 0.4 },
    ]);
  });

  it('is no break when its part is small, or when everybody tells of more', () => {
    expect(breaks([...others, ...told('a', (at) => (at < 40 ? 2 : 0))])).toEqual([]);
    const more = (at: number) => (at < 40 ? 3 : 30);
    expect(breaks([...told(null, more), ...told('a', more)])).toEqual([]);
    expect(breaks([...others, ...told('a', (at) => (at < 40 ? 9 : 3))])).toEqual([]);
  });

  it('has not stopped when it is silent each summer, and has when the summer does not end', () => {
    const school = (at: number) => ([5, 6, 7].includes(at % 12) ? 0 : 10);
    const untilAugust = { from: START, to: monthAt(56) };
    const history = { counts: [...others, ...told('a', school)], quiet: [], decided: [] };
    expect(unitBreaks(history, untilAugust)).toEqual([]);
    const gone = (at: number) => (at > 52 ? 0 : school(at));
    expect(breaks([...others, ...told('a', gone)])).toMatchObject([
      { from: monthAt(53), after: 0 },
    ]);
  });

  it('has not stopped when it says that nothing happened', () => {
    const counts = [...others, ...told('a', (at) => (at < 40 ? 8 : 0))];
    const quiet = Array.from({ length: 20 }, (_, at) => ({ unit: 'a', month: monthAt(40 + at) }));
    expect(breaks(counts, { quiet })).toEqual([]);
  });

  it('is found where nobody else reports, and a month of silence is nothing there', () => {
    expect(breaks(told('a', (at) => (at < 50 ? 4 : 0)))).toEqual([
      { from: monthAt(50), settled: monthAt(50), before: 1, after: 0 },
    ]);
    expect(breaks(told('a', (at) => (at < 58 ? 4 : 0)))).toEqual([]);
    expect(breaks(told('a', (at) => (at % 4 === 0 && at < 50 ? 1 : 0)))).toEqual([]);
  });

  it('is told of at once when the organisation has ended or paused it', () => {
    const counts = [...others, ...told('a', (at) => (at < 58 ? 8 : at === 58 ? 3 : 0))];
    const end = { unit: 'a', from: `${monthAt(58)}-15`, to: null };
    expect(breaks(counts)).toEqual([]);
    expect(breaks(counts, { decided: [end] })).toEqual([
      { from: monthAt(58), settled: monthAt(59), before: 0.4, after: 0 },
    ]);
    const small = [...others, ...told('a', (at) => (at < 59 ? 2 : 0))];
    expect(breaks(small, { decided: [{ ...end, from: `${monthAt(59)}-01` }] })).toEqual([]);
  });

  it('begins again when a long pause ends, and a short pause is none', () => {
    const paused = (at: number) => (at >= 30 && at < 36 ? 0 : 8);
    const pause = { unit: 'a', from: `${monthAt(30)}-01`, to: `${monthAt(36)}-01` };
    const counts = [...others, ...told('a', paused)];
    const told6 = [
      { from: monthAt(30), after: 0 },
      { from: monthAt(36), before: 0 },
    ];
    expect(breaks(counts, { decided: [pause] })).toMatchObject(told6);
    const short = [...others, ...told('a', (at) => (at === 30 || at === 31 ? 0 : 8))];
    const weeks = { ...pause, to: `${monthAt(32)}-01` };
    expect(breaks(short, { decided: [weeks] })).toEqual([]);
    // Whoever reports in a pause was not silent.
    const busy = [...others, ...told('a', () => 8)];
    expect(breaks(busy, { decided: [pause] })).toEqual([]);
  });

  it('tells of no unit with fewer than five incidents', () => {
    const few = told('a', (at) => (at < 4 ? 1 : 0));
    expect(breaks([...told(null, (at) => (at < 4 ? 0 : 30)), ...few])).toEqual([]);
  });

  it.each([2, 10, 60])(
    'is claimed by chance in less than one area of a hundred, at %i incidents a month',
    (mean) => {
      const random = randomOf(20_261_130 + mean);
      let misled = 0;
      for (let run = 0; run < 400; run += 1) {
        // One to five units with parts that wander from month to month, and some that come from no unit.
        const units = [null, 'a', 'b', 'c', 'd', 'e'].slice(run % 2, 2 + (run % 5));
        const counts = units.flatMap((unit) => {
          const share = mean / units.length;
          return told(unit, () => poisson(share * (0.5 + random()), random));
        });
        if (breaks(counts).length > 0) misled += 1;
      }
      expect(misled).toBeLessThan(4);
    },
  );

  it.each([
    [2, 0.8],
    [10, 0.97],
    [60, 0.97],
  ])('is found when it is real: at %i incidents a month in %d of areas', (mean, least) => {
    const random = randomOf(7 + mean);
    let found = 0;
    for (let run = 0; run < 200; run += 1) {
      const at = 24 + (run % 12);
      const part = () => poisson(mean * 0.5 * (0.5 + random()), random);
      const counts = [...told(null, part), ...told('a', (each) => (each < at ? part() : 0))];
      const off = breaks(counts).map(({ from }) => Math.abs(Number(from.slice(5)) + 12 * Number(from.slice(0, 4)) - Number(monthAt(at).slice(5)) - 12 * Number(monthAt(at).slice(0, 4)))); // prettier-ignore
      if (off.some((months) => months <= 3)) found += 1;
    }
    expect(found).toBeGreaterThanOrEqual(200 * least);
  });
});
