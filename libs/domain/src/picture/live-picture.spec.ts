import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  livePicture,
  type CategoryFigures,
  type PictureCategory,
  type PictureRow,
} from './live-picture.js';

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
const picture = (rows: PictureRow[], year = 2026) =>
  livePicture({
    rows,
    categories,
    focusAreas: ['accidents', 'crime'],
    year,
    extent,
    currentMonth: '2026-11',
  });

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
    expect(crime).toMatchObject({ yearTotal: 5, thisYear: 5, lastYear: 4 });
    expect(crime?.categories[0]?.categories[0]).toMatchObject({
      code: 'crime.theft',
      thisYear: 5,
      lastYear: 4,
      categories: [
        { code: 'crime.theft.shop', thisYear: 3, lastYear: 0 },
        { code: 'crime.theft.bicycle', thisYear: 0, lastYear: 4 },
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
    expect(result).toMatchObject({ finished: false, yearTotal: 7, thisYear: 5, lastYear: 4 });
    expect(picture([], 2025).finished).toBe(true);
    expect(result.months[10]).toEqual({ month: 11, thisYear: 2, lastYear: 9, compared: false });
    expect(result.months[11]).toEqual({ month: 12, thisYear: null, lastYear: 7, compared: false });
  });

  it('leaves categories that are not counted out of every figure, and says how many', () => {
    const result = picture([
      { month: '2026-01', category: 'summary', count: 11 },
      { month: '2025-01', category: 'summary', count: 13 },
      { month: '2026-01', category: 'made.elsewhere', count: 1 },
    ]);
    expect(result).toMatchObject({ yearTotal: 0, excluded: 11, unknown: 1 });
    expect(result.months[0]).toMatchObject({ thisYear: 0, lastYear: 0 });
  });

  it('keeps the focus areas in the order of the taxonomy, also those where nothing happened', () => {
    expect(picture([]).focusAreas.map(({ code }) => code)).toEqual(['accidents', 'crime']);
  });

  it('puts a category under its own focus area even when its parent has another', () => {
    const { focusAreas } = picture([
      { month: '2026-01', category: 'crime.arson_reported_as_fire', count: 3 },
    ]);
    expect(focusAreas.find((area) => area.code === 'accidents')?.yearTotal).toBe(3);
    expect(focusAreas.find((area) => area.code === 'crime')?.yearTotal).toBe(0);
  });

  it('adds up whatever the counts: months, focus areas and every level of the tree', () => {
    fc.assert(
      fc.property(fc.array(anyRow), (rows) => {
        const result = picture(rows);
        const counted = rows.filter((each) => each.category !== 'summary');
        const inYear = (year: string) =>
          counted
            .filter((each) => each.month.startsWith(year))
            .reduce((all, each) => all + each.count, 0);
        expect(result.yearTotal).toBe(inYear('2026'));
        expect(result.lastYear).toBe(inYear('2025'));
        expect(result.months.reduce((all, each) => all + (each.thisYear ?? 0), 0)).toBe(
          result.yearTotal,
        );
        const neverLessThanChildren = (node: CategoryFigures): boolean =>
          node.yearTotal >= node.categories.reduce((all, each) => all + each.yearTotal, 0) &&
          node.categories.every(neverLessThanChildren);
        expect(result.focusAreas.every(neverLessThanChildren)).toBe(true);
      }),
    );
  });
});
