import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOURLY_MIN_COUNT, weekdayHour, type HourCount } from './weekday-hour.js';

const count = fc.record({
  weekday: fc.option(fc.integer({ min: 1, max: 7 }), { freq: 9 }),
  hour: fc.option(fc.integer({ min: 0, max: 23 }), { freq: 9 }),
  hours: fc.option(fc.integer({ min: 0, max: 168 }), { freq: 9 }),
  count: fc.integer({ min: 0, max: 4_000 }),
});
const counts = fc.array(count, { maxLength: 80 });
const all = (rows: readonly HourCount[]) => rows.reduce((sum, row) => sum + row.count, 0);

/** Hour by hour, in floating point: slow, and knows nothing of fractions. */
function oneByOne(rows: readonly HourCount[]): number[] {
  const week = new Array<number>(168).fill(0);
  for (const { weekday, hour, hours, count: n } of rows) {
    if (weekday === null || hour === null || !hours) continue;
    for (let step = 0; step < hours; step += 1) {
      week[((weekday - 1) * 24 + hour + step) % 168]! += n / hours;
    }
  }
  return week;
}

describe('incidents by weekday and hour', () => {
  it('add up to the incidents, exactly, however they are spread', () => {
    fc.assert(
      fc.property(counts, (rows) => {
        const figure = weekdayHour(rows);
        const cells = figure.rows.flat();
        expect(cells.reduce((sum, each) => sum + each, 0)).toBe(1_000 * figure.timed);
        expect(figure.timed + figure.unknown + figure.notKept).toBe(all(rows));
        expect(cells.every((each) => Number.isInteger(each) && each >= 0)).toBe(true);
      }),
    );
  });

  it('are each within a thousandth of what adding them one by one gives', () => {
    fc.assert(
      fc.property(counts, (rows) => {
        const { rows: days, bandHours } = weekdayHour(rows);
        const expected = oneByOne(rows);
        days.flat().forEach((thousandths, band) => {
          const hours = expected.slice(band * bandHours, (band + 1) * bandHours);
          const sum = hours.reduce((one, other) => one + other, 0);
          expect(Math.abs(thousandths / 1_000 - sum)).toBeLessThan(0.001 + 1e-6);
        });
      }),
    );
  });

  it('come in hours from three hundred on, and in bands of three hours below', () => {
    const at = (n: number) => weekdayHour([{ weekday: 5, hour: 22, hours: 1, count: n }]);
    expect(at(HOURLY_MIN_COUNT).rows.map((row) => row.length)).toEqual(new Array(7).fill(24));
    expect(at(HOURLY_MIN_COUNT - 1).rows.map((row) => row.length)).toEqual(new Array(7).fill(8));
    const busiest = { weekday: 5, fromHour: 21, toHour: 24 };
    expect(at(HOURLY_MIN_COUNT).busiest).toMatchObject(busiest);
    expect(at(HOURLY_MIN_COUNT - 1).busiest).toMatchObject(busiest);
  });

  it('run over midnight and from Sunday into Monday', () => {
    const { rows, spread } = weekdayHour([{ weekday: 7, hour: 22, hours: 4, count: 6 }]);
    expect(rows[6]!.at(-1)).toBe(3_000);
    expect(rows[0]![0]).toBe(3_000);
    expect(spread).toBe(6);
  });

  it('leave out, and count, what is not known to the hour', () => {
    const figure = weekdayHour([
      { weekday: 1, hour: 0, hours: 0, count: 7 },
      { weekday: 1, hour: 0, hours: null, count: 5 },
      { weekday: 3, hour: 9, hours: 1, count: 2 },
    ]);
    expect(figure).toMatchObject({ timed: 2, unknown: 7, notKept: 5 });
    expect(figure.rows[0]!.every((each) => each === 0)).toBe(true);
  });

  it('name no busiest hours when there is nothing, or as much elsewhere', () => {
    expect(weekdayHour([]).busiest).toBeNull();
    const tie = [
      { weekday: 1, hour: 3, hours: 1, count: 4 },
      { weekday: 2, hour: 3, hours: 1, count: 4 },
    ];
    expect(weekdayHour(tie).busiest).toBeNull();
  });
});
