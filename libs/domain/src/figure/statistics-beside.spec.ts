import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { besideCounts, besideSeries, type StatisticFact } from './statistics-beside.js';

const fact = (period: string, more: Partial<StatisticFact> = {}): StatisticFact => ({
  ...{ period, gender: 'all', status: 'value', value: 10, low: null, high: null, sample: null },
  ...{ method: '', outline: '1970-01-01' },
  ...more,
});
const suppressed = { status: 'suppressed', value: null } as const;
const missing = { status: 'missing', value: null } as const;
const monthsOf = (year: number) =>
  Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`);

describe('a series beside others', () => {
  it('adds months to a year only when every month is a number', () => {
    const status = fc.constantFrom('value', 'suppressed', 'missing', 'absent');
    const month = fc.record({ status, value: fc.nat(500) });
    fc.assert(
      fc.property(fc.array(month, { minLength: 12, maxLength: 12 }), (months) => {
        const facts = months.flatMap(({ status, value }, at) =>
          status === 'absent'
            ? []
            : [
                fact(monthsOf(2024)[at]!, {
                  status,
                  value: status === 'value' ? value : null,
                } as never),
              ],
        );
        const point = besideSeries('count', facts).lines[0]?.points[0];
        if (facts.length === 0) return expect(point).toBeUndefined();
        const kinds = new Set(months.map((each) => each.status));
        if (kinds.has('suppressed')) expect(point).toMatchObject(suppressed);
        else if (kinds.size > 1 || !kinds.has('value')) expect(point).toMatchObject(missing);
        else expect(point!.value).toBe(months.reduce((sum, { value }) => sum + value, 0));
      }),
    );
  });

  it('takes a year as the source says it before what its months come to', () => {
    const facts = [fact('2024', { value: 999 }), ...monthsOf(2024).map((month) => fact(month))];
    expect(besideSeries('count', facts).lines[0]!.points).toMatchObject([{ value: 999 }]);
  });

  it('breaks where the outline or the method changes, and where a number is not told', () => {
    const { lines, breaks } = besideSeries('share', [
      fact('2017', { outline: '' }),
      fact('2020'),
      fact('2021', suppressed),
      fact('2022'),
      fact('2023', { method: 'ny enkät' }),
      fact('2024', { method: 'ny enkät' }),
    ]);
    expect(breaks).toEqual([
      { year: 2020, reasons: ['outline'] },
      { year: 2023, reasons: ['method'] },
    ]);
    const segments = lines[0]!.points.map(({ segment }) => segment);
    expect(segments[4]).toBe(segments[5]);
    expect(new Set(segments).size).toBe(5);
  });

  it('reckons an interval where only answers are known, keeps the source’s, and invents none', () => {
    const { lines } = besideSeries('share', [
      fact('2021', { value: 30, sample: 1_000 }),
      fact('2022', { value: 30, low: 20, high: 40, sample: 1_000 }),
      fact('2023', { value: 30 }),
    ]);
    expect(lines[0]!.points).toMatchObject([
      { isReckoned: true, low: expect.closeTo(27.24, 2), high: expect.closeTo(32.91, 2) },
      { isReckoned: false, low: 20, high: 40 },
      { isReckoned: false, low: null, high: null },
    ]);
    expect(
      besideSeries('count', [fact('2021', { sample: 9 })]).lines[0]!.points[0]!.low,
    ).toBeNull();
  });

  it('tells the gap between women and men only where both are numbers', () => {
    const of = (gender: 'women' | 'men', period: string, more: Partial<StatisticFact> = {}) =>
      fact(period, { gender, ...more });
    const { gaps } = besideSeries('share', [
      of('women', '2020', { value: 40, low: 36, high: 44 }),
      of('men', '2020', { value: 20, low: 17, high: 23 }),
      of('women', '2021', { value: 41 }),
      of('men', '2021', { value: 22 }),
      of('women', '2022', { value: 41 }),
      of('men', '2022', suppressed),
      of('women', '2023'),
    ]);
    expect(gaps).toEqual([
      { year: 2020, value: 20, low: 15, high: 25 },
      { year: 2021, value: 19, low: null, high: null },
    ]);
  });

  it('counts own incidents by year, and says of how many months', () => {
    const counts = [
      { month: '2024-11', count: 2 },
      { month: '2024-11', count: 1 },
      { month: '2025-02', count: 4 },
      { month: '2023-01', count: 99 },
    ];
    expect(besideCounts(counts, { oldest: '2024-11', newest: '2026-01' })).toEqual([
      { year: 2024, count: 3, months: 2 },
      { year: 2025, count: 4, months: 12 },
      { year: 2026, count: 0, months: 1 },
    ]);
    expect(besideCounts(counts, null)).toEqual([]);
  });
});
