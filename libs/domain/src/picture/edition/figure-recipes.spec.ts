import { describe, expect, it } from 'vitest';
import { pictureFigures } from '../../figure/picture-figures.js';
import { taxonomy } from '../../taxonomy/taxonomy.js';
import { yearPeriod } from '../period.js';
import type { EditionFigure } from './edition-content.js';
import { noRows, type PastCount, type PastRows } from './figure-recipe.js';
import { checkFigure, figureRecipes, makeFigure } from './figure-recipes.js';
import { settled } from './json-differences.js';

const frozenTaxonomy = {
  focusAreas: taxonomy.focusAreas.map(({ code }) => code),
  categories: taxonomy.categories,
};
const parts = [
  { areaKey: 1, part: 'sub_area:a' },
  { areaKey: 2, part: 'sub_area:b' },
];
const tiers = ['open', 'internal'];

/** Five years of a steady area and one that grows, month by month. */
const counts: PastCount[] = Array.from({ length: 60 }, (_, at) => at).flatMap((at) => {
  const month = `${2021 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  const row = { month, category: 'crime.theft', source: 'staff', severity: 1 };
  return [
    { ...row, areaKey: 1, affectedGender: 'woman', count: 4 },
    { ...row, areaKey: 2, affectedGender: null, count: 2 + Math.floor(at / 12) },
  ];
});
const rows: PastRows = {
  counts,
  threats: [
    {
      ...{ month: '2024-03', influenceKind: 'threat', actorType: 'individual' },
      ...{ consequences: ['worry'], isPoliceReported: true, count: 13 },
    },
  ],
};
const counted = {
  ...{ period: yearPeriod(2025), extent: { oldest: '2021-01', newest: '2025-12' } },
  ...{ currentMonth: '2026-02', focusAreas: [], tiers, parts, foundBreaks: [] },
};

/** One of each figure as it was first frozen. What stands here is never changed: a new way of reckoning is a new version. */
const golden: Readonly<Record<string, [parameters: unknown, inputs: unknown, values: object]>> = {
  'expectedRange@1': [
    counted,
    null,
    {
      ...{ total: 120, now: 120, before: 108, areasCompared: true, excluded: 0, unknown: 0 },
      expected: { mean: 90, low: 60, high: 125, outerLow: 37, outerHigh: 170 },
      genders: [
        { key: null, total: 72, now: 72, before: 60, expected: null },
        { key: 'woman', total: 48, now: 48, before: 48, expected: null },
      ],
    },
  ],
  'shareBreaks@1': [counted, null, { breaks: [] }],
  'funnel@1': [
    {
      ...{ within: 'municipality:x', area: 'sub_area:a', period: yearPeriod(2025), months: 12 },
      ...{ focusAreas: [], tiers, parts },
      areas: [
        { key: 'sub_area:a', name: 'A', population: 5_000 },
        { key: 'sub_area:b', name: 'B', population: 5_000 },
      ],
    },
    null,
    { count: 480, population: 10_000, unplaced: 0 },
  ],
  'areaSums@1': [
    {
      ...{ within: 'municipality:x', population: 12_000, period: yearPeriod(2025), months: 12 },
      ...{ extent: { oldest: '2021-01', newest: '2025-12' }, currentMonth: '2026-02' },
      ...{ focusAreas: [], tiers, foundBreaks: [], parts: [parts[0], { areaKey: 2, part: '' }] },
      areas: [{ key: 'sub_area:a', name: 'A', population: 6_000, isWhole: true }],
    },
    null,
    {
      ...{
        finished: true,
        months: 12,
        compared: yearPeriod(2025),
        comparedBefore: yearPeriod(2024),
      },
      all: {
        ...{ total: 120, now: 120, before: 108, population: 12_000 },
        rate: { rate: 10, low: 8.29099380216, high: 11.9575487808 },
      },
      areas: [
        {
          ...{ key: 'sub_area:a', total: 48, now: 48, before: 48, standing: 'unclear' },
          rate: { rate: 8, low: 5.89856847058, high: 10.6068393637 },
          genders: [
            { key: 'woman', total: 48, now: 48, before: 48 },
            ...['man', 'several', 'unknown', null].map((key) => ({ key, total: 0, before: 0 })),
          ],
        },
      ],
      unplaced: { total: 72, now: 72, before: 60 },
      ...{ overall: { rate: 8 }, excluded: 0, unknown: 0 },
    },
  ],
  'staffThreats@1': [
    {
      ...{
        area: 'municipality:x',
        areaKeys: [1, 2],
        period: yearPeriod(2024),
        tiers: ['protected'],
      },
      ...{
        series: [yearPeriod(2023), yearPeriod(2024)],
        workforce: [{ kind: '', headcount: 100 }],
      },
    },
    null,
    {
      series: [
        { code: '2023', atLeast: 0, atMost: 4 },
        { code: '2024', atLeast: 10, atMost: 14 },
      ],
    },
  ],
  'weekdayHour@1': [
    { period: yearPeriod(2025) },
    { rows: [{ weekday: 5, hour: 21, hours: 2, count: 3 }], excluded: 1 },
    { timed: 3, spread: 3, unknown: 0, notKept: 0, excluded: 1, bandHours: 3 },
  ],
  'topPlaces@1': [
    { period: yearPeriod(2025) },
    {
      ...{ total: 40, examined: 40 },
      places: [{ placeId: 'p', name: 'Torget', lon: 18, lat: 59, count: 10, before: null }],
    },
    { summed: 1, summedCount: 10, summedShare: 0.25 },
  ],
  'statisticsBeside@1': [
    { area: 'sub_area:a' },
    {
      theme: 'violence',
      series: [
        {
          ...{ source: 'bra', name: 'Misshandel', unit: 'count', areaName: 'X' },
          lines: [
            {
              gender: 'all',
              points: [{ year: 2024, status: 'value', value: 7, low: null, high: null }],
            },
          ],
        },
      ],
    },
    { theme: 'violence' },
  ],
};

describe('figures of a version', () => {
  it('each have a recipe, but for the one that is of a measure', () => {
    const missing = Object.keys(pictureFigures).filter((name) => !(name in figureRecipes));
    expect(missing).toEqual(['beforeAfter@1']);
    expect(Object.keys(golden).sort()).toEqual(Object.keys(figureRecipes).sort());
  });

  it.each(Object.entries(golden))('comes out as it did: %s', (figure, [given, packed, values]) => {
    const [parameters, inputs] = [settled(given), settled(packed)];
    const made = makeFigure(figureRecipes, { figure, parameters, inputs }, rows, frozenTaxonomy);
    expect(made).toMatchObject(values);
    const frozen: EditionFigure = { section: 's', figure, parameters, inputs, values: made! };
    expect(checkFigure(figureRecipes, frozen, rows, frozenTaxonomy).outcome).toBe('equal');
  });

  it('are told apart from rows that have changed', () => {
    const [given, ,] = golden['expectedRange@1']!;
    const parameters = settled(given);
    const figure = { figure: 'expectedRange@1', parameters, inputs: null };
    const values = makeFigure(figureRecipes, figure, rows, frozenTaxonomy)!;
    const checked = checkFigure(
      ...([figureRecipes, { section: 's', ...figure, values }, noRows, frozenTaxonomy] as const),
    );
    expect(checked.outcome).toBe('differs');
    expect(checked.differences).toContainEqual({ path: 'total', was: 120, is: 0 });
  });
});
