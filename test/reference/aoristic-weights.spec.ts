import { describe, expect, it } from 'vitest';
import { hoursTouched, weekdayHour } from '#domain';

const ZONE = 'Europe/Stockholm';
const MONDAY = '2026-03-02';

/** The share of each hour of the week that one event gets, by hour from Monday 00. */
function weights(from: string, to?: string): Map<number, number> {
  const hours = hoursTouched(new Date(from), to === undefined ? undefined : new Date(to), ZONE);
  // Enough of them that the day is told by the hour.
  const count = 1_000;
  const hour = Number(from.slice(11, 13));
  const { rows } = weekdayHour([{ weekday: 1, hour, hours, count }]);
  const cells = rows
    .flat()
    .map((thousandths, at): [number, number] => [at, thousandths / 1_000 / count]);
  return new Map(cells.filter(([, weight]) => weight > 0));
}

describe('aoristic weights against what is published', () => {
  it('left at 8, found at 16: 0.125 for each hour (Ratcliffe, jratcliffe.net, Aoristic analysis)', () => {
    const found = weights(`${MONDAY}T08:00+01:00`, `${MONDAY}T16:00+01:00`);
    expect([...found]).toEqual(Array.from({ length: 8 }, (_, n) => [8 + n, 0.125]));
  });

  it('no end: the whole weight in the hour of the start (Ratcliffe, R package aoristic 1.1.1, aoristic.df)', () => {
    expect([...weights(`${MONDAY}T21:40+01:00`)]).toEqual([[21, 1]]);
  });

  it('a whole week: 1/168, about 0.0059, for each hour (ibid.)', () => {
    const found = weights(`${MONDAY}T08:00+01:00`, '2026-03-09T08:00+01:00');
    expect(found.size).toBe(168);
    for (const weight of found.values()) expect(weight).toBeCloseTo(0.0059, 3);
  });

  it('longer than a week is not spread, as it is there, but told as unknown', () => {
    const hours = hoursTouched(
      new Date(`${MONDAY}T08:00+01:00`),
      new Date('2026-03-20T08:00+01:00'),
      ZONE,
    );
    expect(hours).toBe(0);
    expect(weekdayHour([{ weekday: 1, hour: 8, hours, count: 1 }])).toMatchObject({
      ...{ timed: 0, unknown: 1 },
    });
  });
});
