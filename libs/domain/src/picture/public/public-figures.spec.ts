import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leaksOf } from '../../../../../test/support/table-attack.js';
import { areaSums, summedGenders, type SummedRow } from '../../figure/area-sums.js';
import { pictureFigureNames } from '../../figure/picture-figures.js';
import { isTooFew, suppressCells } from '../../statistics/suppression/suppress-cells.js';
import { figureRecipes } from '../edition/figure-recipes.js';
import { livePicture } from '../live-picture.js';
import { settled } from '../edition/json-differences.js';
import type { EditionContent } from '../edition/edition-content.js';
import { yearPeriod } from '../period.js';
import { publicCounts } from './public-cells.js';
import { publicAreaTables } from './public-area-tables.js';
import { publicFigures } from './public-figures.js';
import { shownAreas } from './shown-areas.js';

const PARTS = ['a', 'b', 'c', 'd'].map((code) => ({
  ...{ key: `district:${code}`, name: code.toUpperCase(), population: 20_000, isWhole: true },
}));
const FOCUS = ['accidents', 'crime', 'threats_staff'];
const period = yearPeriod(2025);

function sumsOf(rows: readonly SummedRow[], months = 12) {
  return areaSums({
    ...{ period, extent: { oldest: '2024-01', newest: '2025-12' }, currentMonth: '2026-02' },
    ...{ months, breaks: [], parts: PARTS, population: 80_000, focusAreas: FOCUS },
    ...{ rows, excluded: 0, unknown: 0 },
  });
}

const leaf = (focusArea: string) => ({ code: `${focusArea}.some`, focusArea, counted: true, children: [] }); // prettier-ignore
const liveOf = (rows: readonly SummedRow[]) =>
  livePicture({
    ...{ period, extent: { oldest: '2023-01', newest: '2026-01' }, currentMonth: '2026-02', breaks: [] },
    ...{ categories: FOCUS.map(leaf), focusAreas: FOCUS },
    byCategory: rows.map(({ month, focusArea, count }) => ({ month, count, category: `${focusArea}.some` })),
    byMonth: ['2024-03', '2025-03', '2025-07'].map((month) => ({ month, count: rows.reduce((sum, one) => sum + (one.month === month ? one.count : 0), 0) })),
    byArea: rows.map(({ part, month, count }) => ({ key: part || 'municipality:1', month, count })),
    byGender: rows.map(({ gender, month, count }) => ({ key: gender, month, count })),
    bySeverity: rows.map(({ month, count }) => ({ key: '1', month, count })),
  }); // prettier-ignore

interface Shown {
  readonly figure: string;
  readonly values: unknown;
  readonly section?: string;
}

function versionOf(figures: readonly Shown[]): EditionContent {
  const area = { scheme: 'scb', level: 'municipality', code: '1', name: 'Staden', versions: [] };
  const sections = ['figures', 'accidents'].map((code) => ({
    ...{ code, isHidden: false, focusAreas: code === 'figures' ? [] : [code] },
  }));
  return {
    picture: { id: '', organisation: { id: '', name: '', kind: '' }, area, period },
    template: { version: 1, sections },
    figures: figures.map(({ figure, values, section = 'figures' }) => ({
      ...{ section, figure, parameters: {}, inputs: null, values: settled(values) },
    })),
  } as unknown as EditionContent;
}

const areas = {
  schemeOf: () => 'scb',
  nameOf: (address: string) => address,
  populationOf: (address: string) => (address === 'district:d' ? 900 : 20_000),
};
const row: fc.Arbitrary<SummedRow> = fc.record({
  part: fc.constantFrom(...PARTS.map(({ key }) => key), ''),
  focusArea: fc.constantFrom(...FOCUS),
  gender: fc.constantFrom(...summedGenders),
  month: fc.constantFrom('2024-03', '2025-03', '2025-07'),
  count: fc.integer({ min: 1, max: 30 }),
});
const rows = fc.array(row, { minLength: 5, maxLength: 60 });
/** Drawn once: of one hidden number nothing was hidden any more that protects it. */
const sparse: SummedRow[] = [
  ...[5, 6].map((count, ago): SummedRow => ({ part: 'district:a', focusArea: 'accidents', gender: 'woman', month: `${2025 - ago}-03`, count })), // prettier-ignore
  { part: 'district:a', focusArea: 'crime', gender: null, month: '2025-03', count: 1 },
  { part: 'district:b', focusArea: 'threats_staff', gender: 'man', month: '2025-03', count: 1 },
];

/** Sums of areas beside the counts of all of it and of accidents, as in the municipality's own picture. */
const besideOf = (rows: readonly SummedRow[]) =>
  publicCounts(
    versionOf([
      { figure: 'expectedRange@1', values: liveOf(rows) },
      { figure: 'areaSums@1', values: sumsOf(rows) },
      { section: 'accidents', figure: 'expectedRange@1', values: liveOf(rows.filter(({ focusArea }) => focusArea === 'accidents')) }, // prettier-ignore
    ]),
    areas,
  );

function hiddenOf({ cells, sums }: ReturnType<typeof besideOf>) {
  const { primary, secondary, exposed } = suppressCells(cells, sums);
  return { exposed, isHidden: (key: string): boolean => primary.has(key) || secondary.has(key) };
}

describe('figures in public', () => {
  it('are of methods that all say which numbers they are of, or why they are left out', () => {
    const methods = new Set([...Object.keys(figureRecipes), ...pictureFigureNames]);
    expect([...methods].filter((method) => !(method in publicFigures))).toEqual([]);
  });

  it('are left out and named where their method says nothing, or their months are not over', () => {
    const content = versionOf([
      { figure: 'areaSums@1', values: sumsOf([], 7) },
      { figure: 'brandNew@1', values: {} },
    ]);
    const { figures, cells } = publicCounts(content, areas);
    expect(figures).toEqual({
      told: [],
      leftOut: [
        { section: 'figures', figure: 'areaSums@1', because: 'unfinished' },
        { section: 'figures', figure: 'brandNew@1', because: 'undeclared' },
      ],
    });
    expect(cells).toEqual([]);
  });
});

describe('sums of areas in public', () => {
  it('can be published beside what counts the same, also where a small area had nothing', async () => {
    const some = (focusArea: string, areas: string): SummedRow[] =>
      [...areas].flatMap((area) =>
        ['2024-03', '2025-03'].flatMap(
          (month) =>
          (['woman', 'man'] as const).map((gender) => ({ part: `district:${area}`, focusArea, gender, month, count: 20 })), // prettier-ignore
        ),
      );
    const [everywhere, nothing] = [some('crime', 'abcd'), some('crime', 'abc')];
    for (const rows of [
      nothing,
      everywhere,
      [...everywhere, ...some('accidents', 'abc')],
      [...nothing, ...some('threats_staff', 'a')],
    ])
      // prettier-ignore
      expect(hiddenOf(besideOf(rows)).exposed).toEqual([]);
  });

  it('let nothing be worked out beside what counts the same', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (drawn) => {
        const counts = besideOf(drawn);
        const { exposed, isHidden } = hiddenOf(counts);
        expect(exposed).toEqual([]);
        const cells = counts.cells.map(({ key, value }) => ({ key, value: isHidden(key) ? null : value })); // prettier-ignore
        for (const { key, value } of counts.cells) if (isTooFew(value)) expect(isHidden(key), key).toBe(true); // prettier-ignore
        expect(await leaksOf(cells, counts.sums)).toEqual([]);
      }),
      { numRuns: 15 },
    );
  }, 120_000);

  it('let nothing hidden be worked out within five, whatever they count', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (drawn) => {
        const values = sumsOf(drawn);
        const counts = publicCounts(versionOf([{ figure: 'areaSums@1', values }]), areas);
        const { primary, secondary, exposed } = suppressCells(counts.cells, counts.sums);
        expect(exposed).toEqual([]);
        const isHidden = (key: string): boolean => primary.has(key) || secondary.has(key);
        const cells = counts.cells.map(({ key, value }) => ({ key, value: isHidden(key) ? null : value })); // prettier-ignore
        const valueOf = new Map(counts.cells.map(({ key, value }) => [key, value]));
        for (const { key, value } of counts.cells) {
          // Of a small area, and of threats in an area, nothing is told but that there was nothing at all.
          const isOfThreats = /(district:\w|1~) \S+ threats_staff$/.test(key);
          const isBare = isOfThreats && valueOf.get(key.replace(/\S+$/, 'all')) === 0;
          const isNever = (isOfThreats && !isBare) || (value > 0 && key.includes('district:d '));
          if (isTooFew(value) || isNever) expect(isHidden(key), key).toBe(true);
        }
        expect(await leaksOf(cells, counts.sums)).toEqual([]);
        const sums = shownAreas(counts.bySection.get('figures')!.areas!, isHidden);
        for (const { now, rate, standing } of sums?.rows ?? []) {
          if (isHidden(now)) expect([rate, standing]).toEqual([null, null]);
        }
        if (sums?.overall === null) expect(sums.rows.map(({ standing }) => standing)).toEqual(sums.rows.map(() => null)); // prettier-ignore
      }),
      { numRuns: 25, examples: [[sparse]] },
    );
  }, 120_000);

  it('tell women and men by area only where most areas have enough of both', () => {
    const of = (women: number) =>
      PARTS.flatMap(({ key }) =>
        (['woman', 'man'] as const).map((gender) => ({
          ...{ part: key, focusArea: 'crime', gender, month: '2025-03' },
          count: gender === 'man' || key === 'district:a' ? 40 : women,
        })),
      );
    const gendersOf = (rows: readonly SummedRow[]) =>
      publicCounts(versionOf([{ figure: 'areaSums@1', values: sumsOf(rows) }]), areas).bySection.get('figures')!.areas!.areas.genders; // prettier-ignore
    expect(gendersOf(of(20))).toEqual(['woman', 'man', '~man~woman']);
    expect(gendersOf(of(2))).toEqual([]);
  });

  it('give a rate of the areas together only where every count in it can be read', () => {
    const values = sumsOf(
      PARTS.map(({ key }) => ({ part: key, focusArea: 'crime', gender: 'man', month: '2025-03', count: 40 })), // prettier-ignore
    );
    const [told] = [publicCounts(versionOf([{ figure: 'areaSums@1', values }]), areas)];
    const tables = told.bySection.get('figures')!.areas!;
    const [a, b] = tables.areas.rows.map(({ now }) => now);
    expect(shownAreas(tables, () => false)!.overall).not.toBeNull();
    // Two areas are hidden, and what both are together can be read off the whole: the areas' rate too.
    expect(shownAreas(tables, (key) => key === a || key === b)!.overall).not.toBeNull();
    const whole = tables.areas.rows.at(-1)!.now;
    const shown = shownAreas(tables, (key) => key === a || key === whole)!;
    expect(shown.overall).toBeNull();
    expect(shown.rows.every(({ standing }) => standing === null)).toBe(true);
    const cells = told.cells.map(({ key, value }) => ({ key, value: key === a ? null : value }));
    const { sentences, tables: read } = publicAreaTables(shown, { cells }, 'sv');
    expect(sentences).toContain('Antalet visas inte för: district:a.');
    expect(sentences.join(' ')).not.toContain('tillsammans');
    expect(read[0]!.rows[0]!.cells[0]).toBe('··');
  });
});
