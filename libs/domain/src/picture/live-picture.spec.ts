import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CategoryFigures, PictureCategory } from './category-figures.js';
import { livePicture } from './live-picture.js';
import { yearPeriod, type Period } from './period.js';
import type { RecordingBreak } from './recording-breaks.js';

const leaf = (code: string, focusArea: string, counted = true): PictureCategory => ({
  code,
  focusArea,
  counted,
  children: [],
});
const categories: PictureCategory[] = [
  {
    ...leaf('crime', 'crime'),
    children: [
      {
        ...leaf('crime.theft', 'crime'),
        children: [leaf('crime.theft.shop', 'crime'), leaf('crime.theft.bicycle', 'crime')],
      },
      leaf('crime.arson_reported_as_fire', 'accidents'),
    ],
  },
  leaf('accident.traffic', 'accidents'),
  leaf('summary', 'crime', false),
];
const extent = { oldest: '2024-01', newest: '2026-11' };
const COUNTED = ['crime', 'crime.theft', 'crime.theft.shop', 'crime.theft.bicycle'];

/** As the server makes the tables: only of counted categories but for the first. */
function picture(
  rows: Row[],
  period: Period = yearPeriod(2026),
  oldest = extent.oldest,
  breaks: readonly RecordingBreak[] = [],
) {
  const counted = rows.filter(({ category }) => isCounted(category));
  const byMonth = [...new Set(counted.map(({ month }) => month))].map((month) => ({
    month,
    count: sum(counted.filter((row) => row.month === month)),
  }));
  return livePicture({
    byCategory: rows,
    byMonth,
    byArea: counted.map(({ month, category, count }) => ({
      key: `sub_area:${category}`,
      month,
      count,
    })),
    byGender: counted.map(({ month, count }) => ({ key: null, month, count })),
    bySeverity: counted.map(({ month, count }) => ({ key: String(count % 5), month, count })),
    categories,
    focusAreas: ['accidents', 'crime'],
    period,
    extent: { ...extent, oldest },
    currentMonth: '2026-11',
    breaks,
  });
}
type Row = { month: string; category: string; count: number };
const sum = (rows: readonly { count: number }[]) => rows.reduce((all, { count }) => all + count, 0);
const isCounted = (code: string) =>
  [...COUNTED, 'crime.arson_reported_as_fire', 'accident.traffic'].includes(code);

const anyRow = fc.record({
  month: fc
    .tuple(fc.integer({ min: 2025, max: 2026 }), fc.integer({ min: 1, max: 10 }))
    .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`),
  category: fc.constantFrom(
    'crime',
    'crime.theft',
    'crime.theft.shop',
    'crime.theft.bicycle',
    'crime.arson_reported_as_fire',
    'accident.traffic',
    'summary',
  ),
  count: fc.nat(500),
});

describe('the live picture', () => {
  it('rolls categories up the tree, with the parent’s own incidents in the sum', () => {
    const { focusAreas } = picture([
      { month: '2026-01', category: 'crime.theft', count: 2 },
      { month: '2026-02', category: 'crime.theft.shop', count: 3 },
      { month: '2025-02', category: 'crime.theft.bicycle', count: 4 },
    ]);
    const crime = focusAreas.find((area) => area.code === 'crime');
    expect(crime).toMatchObject({ total: 5, now: 5, before: 4 });
    expect(crime?.categories[0]?.categories[0]).toMatchObject({
      code: 'crime.theft',
      now: 5,
      before: 4,
      categories: [
        { code: 'crime.theft.shop', now: 3, before: 0 },
        { code: 'crime.theft.bicycle', now: 0, before: 4 },
      ],
    });
  });

  it('shows the running month but keeps it out of the comparison', () => {
    const result = picture([
      { month: '2026-10', category: 'accident.traffic', count: 5 },
      { month: '2026-11', category: 'accident.traffic', count: 2 },
      { month: '2025-10', category: 'accident.traffic', count: 4 },
      { month: '2025-11', category: 'accident.traffic', count: 9 },
      { month: '2025-12', category: 'accident.traffic', count: 7 },
    ]);
    expect(result).toMatchObject({ finished: false, total: 7, now: 5, before: 4 });
    expect(picture([], yearPeriod(2025)).finished).toBe(true);
    expect(result.months[10]).toMatchObject({
      month: '2026-11',
      now: 2,
      before: 9,
      compared: false,
    });
    expect(result.months[11]).toMatchObject({
      month: '2026-12',
      now: null,
      before: 7,
      compared: false,
    });
  });

  it('leaves categories that are not counted out of every figure, and says how many', () => {
    const result = picture([
      { month: '2026-01', category: 'summary', count: 11 },
      { month: '2025-01', category: 'summary', count: 13 },
      { month: '2026-01', category: 'made.elsewhere', count: 1 },
    ]);
    expect(result).toMatchObject({ total: 0, excluded: 11, unknown: 1 });
    expect(result.months[0]).toMatchObject({ now: 0, before: 0 });
  });

  it('keeps the focus areas in the order of the taxonomy, also those where nothing happened', () => {
    expect(picture([]).focusAreas.map(({ code }) => code)).toEqual(['accidents', 'crime']);
  });

  it('puts a category under its own focus area even when its parent has another', () => {
    const { focusAreas } = picture([
      { month: '2026-01', category: 'crime.arson_reported_as_fire', count: 3 },
    ]);
    expect(focusAreas.find((area) => area.code === 'accidents')?.total).toBe(3);
    expect(focusAreas.find((area) => area.code === 'crime')?.total).toBe(0);
  });

  it('adds up whatever the counts: months, focus areas and every level of the tree', () => {
    fc.assert(
      fc.property(fc.array(anyRow), (rows) => {
        const result = picture(rows);
        const counted = rows.filter(({ category }) => isCounted(category));
        const inYear = (year: string) => sum(counted.filter(({ month }) => month.startsWith(year)));
        expect(result.total).toBe(inYear('2026'));
        expect(result.before).toBe(inYear('2025'));
        expect(result.months.reduce((all, each) => all + (each.now ?? 0), 0)).toBe(result.total);
        for (const parts of [result.focusAreas, result.areas, result.genders, result.severities]) {
          for (const key of ['total', 'now', 'before'] as const) {
            expect(parts.reduce((all, part) => all + part[key], 0)).toBe(result[key]);
          }
        }
        const neverLessThanChildren = (node: CategoryFigures): boolean =>
          node.total >= node.categories.reduce((all, each) => all + each.total, 0) &&
          node.categories.every(neverLessThanChildren);
        expect(result.focusAreas.every(neverLessThanChildren)).toBe(true);
      }),
    );
  });

  it('tells what could be expected only once three whole years lie before', () => {
    const years = [2021, 2022, 2023, 2024, 2025, 2026];
    const rows = years.flatMap((year) =>
      Array.from({ length: 10 }, (_, at) => ({
        month: `${year}-${String(at + 1).padStart(2, '0')}`,
        category: 'accident.traffic',
        count: year === 2026 ? 30 : 20 + (year % 3),
      })),
    );
    const known = picture(rows, yearPeriod(2026), '2021-01');
    expect(known.expectedFrom.map(({ from }) => from.slice(0, 4))).toEqual([
      '2021',
      '2022',
      '2023',
      '2024',
      '2025',
    ]);
    expect(known.now).toBeGreaterThan(known.expected!.high);
    expect(known.months[0]?.expected).not.toBeNull();
    expect(known.months[11]?.expected).toBeNull();
    expect(known.areas[0]?.expected?.high).toBeLessThan(known.now);
    const young = picture(rows, yearPeriod(2026), '2024-01');
    expect([young.expected, young.months[0]?.expected]).toEqual([null, null]);
  });

  it('expects of a part what all areas within it had, however many rows they come in', () => {
    const years = [2023, 2024, 2025, 2026];
    const rows = years.flatMap((year) =>
      Array.from({ length: 10 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`),
    );
    const byArea = (times: number, count: number) =>
      rows.flatMap((month) =>
        Array.from({ length: times }, () => ({ key: 'district:a', month, count })),
      );
    const of = (areas: ReturnType<typeof byArea>) =>
      livePicture({
        ...{ byCategory: [], byGender: [], bySeverity: [], categories, focusAreas: ['crime'] },
        byMonth: rows.map((month) => ({ month, count: 6 })),
        ...{ byArea: areas, breaks: [], currentMonth: '2026-11', period: yearPeriod(2026) },
        extent: { oldest: '2023-01', newest: '2026-11' },
      }).areas;
    expect(of(byArea(3, 2))).toEqual(of(byArea(1, 6)));
    expect(of(byArea(1, 6))[0]?.expected).not.toBeNull();
  });

  it('shows any months, over the turn of a year and longer than a year', () => {
    const rows = [
      { month: '2025-12', category: 'accident.traffic', count: 5 },
      { month: '2026-02', category: 'accident.traffic', count: 2 },
      { month: '2024-12', category: 'accident.traffic', count: 4 },
      { month: '2025-03', category: 'accident.traffic', count: 9 },
    ];
    const winter = picture(rows, { from: '2025-12', to: '2026-03' });
    expect(winter).toMatchObject({ total: 7, now: 7, before: 4, finished: true });
    expect(winter.months.map(({ month }) => month)).toEqual(['2025-12', '2026-01', '2026-02']);
    const twoYears = picture(rows, { from: '2024-12', to: '2026-03' });
    expect(twoYears).toMatchObject({ total: 20, now: 2, before: 0 });
    expect(twoYears.compared).toEqual({ from: '2026-01', to: '2026-03' });
  });

  describe('where incidents are recorded in another way from some month on', () => {
    const rows = ['2024', '2025', '2026'].flatMap((year) =>
      ['01', '02', '03'].map((month) => ({
        month: `${year}-${month}`,
        category: 'crime.theft.shop',
        count: 40,
      })),
    );
    const otherwise: RecordingBreak = {
      ...{ kind: 'area_level', subject: 'county:01', hits: 'everything' },
      ...{ from: '2026-01', settled: '2026-02', before: 0.05, after: 1 },
    };

    it('compares nothing across it, and says so', () => {
      const broken = picture(rows, yearPeriod(2026), '2023-01', [otherwise]);
      expect(broken).toMatchObject({ total: 120, compared: null, expected: null, now: 0 });
      expect(broken.months.map(({ now }) => now).slice(0, 3)).toEqual([40, 40, 40]);
      expect(broken.months.every(({ expected }) => expected === null)).toBe(true);
      expect(broken.breaks).toEqual([otherwise]);
    });

    it('compares the years before it as ever', () => {
      const before = picture(rows, yearPeriod(2025), '2023-01', [otherwise]);
      expect(before).toMatchObject({ compared: yearPeriod(2025), now: 120, before: 120 });
      expect(before.breaks).toEqual([]);
    });

    it('still compares the sum when only its parts are hit', () => {
      const parts = picture(rows, yearPeriod(2026), '2023-01', [{ ...otherwise, hits: 'areas' }]);
      expect(parts).toMatchObject({ now: 120, before: 120, areasCompared: false });
      expect(parts.areas).toMatchObject([{ total: 120, now: 0, before: 0, expected: null }]);
      expect(parts.breaks).toHaveLength(1);
    });
  });
});
