import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  closedYears,
  singleMonths,
  staffThreatFigures,
  staffThreatSeries,
  type StaffThreatCount,
  type StaffThreatInput,
} from './staff-threats.js';

const one: StaffThreatCount = {
  ...{ month: '2025-03', unitKind: 'school', influenceKind: 'threat', actorType: 'pupil' },
  ...{ consequences: ['fear'], isPoliceReported: false, count: 1 },
};
const schools = [60, 80, 60].map((headcount) => ({ kind: 'school', headcount }));
const input = (rows: readonly StaffThreatCount[], more: Partial<StaffThreatInput> = {}) => ({
  ...{ rows, period: { from: '2025-01', to: '2026-01' }, workforce: schools },
  ...{ isBanded: false, isWhole: true },
  ...more,
});

describe('threats against staff', () => {
  it('are told by kind of unit, influence, actor and consequence, also what nobody stated', () => {
    const figures = staffThreatFigures(
      input([
        { ...one, count: 3, consequences: ['fear', 'considered_changing_decision'] },
        { ...one, actorType: null, isPoliceReported: true },
        { ...one, month: '2026-01' },
      ]),
    );
    expect(figures.total).toEqual({ atLeast: 4, atMost: 4 });
    expect(figures.actorTypes).toEqual([
      { code: 'pupil', atLeast: 3, atMost: 3 },
      { code: null, atLeast: 1, atMost: 1 },
    ]);
    expect(figures.consequences.map(({ code, atLeast }) => [code, atLeast])).toEqual([
      ['fear', 4],
      ['considered_changing_decision', 3],
    ]);
    expect(figures.policeShare).toEqual({ low: 0.25, high: 0.25 });
  });

  it('are reckoned per 100 employees and year, with the exact interval of a Poisson count', () => {
    // Garwood (1936): five events have the interval 1.6235–11.6683.
    const { rate } = staffThreatFigures(input([{ ...one, count: 5 }]));
    expect(rate).toMatchObject({ rate: 2.5, headcount: 200 });
    expect(rate!.low).toBeCloseTo(0.8117, 3);
    expect(rate!.high).toBeCloseTo(5.8342, 3);
    const half = { period: { from: '2025-01', to: '2025-07' } };
    expect(staffThreatFigures(input([{ ...one, count: 5 }], half)).rate!.rate).toBe(5);
  });

  it('have no rate where a headcount is missing, or where not all that units report is counted', () => {
    const unknown = [...schools, { kind: 'school', headcount: null }];
    expect(staffThreatFigures(input([one], { workforce: unknown })).rate).toBeNull();
    expect(staffThreatFigures(input([one], { workforce: [] })).rate).toBeNull();
    expect(staffThreatFigures(input([one], { isWhole: false })).rate).toBeNull();
  });

  it('come month by month, or year by year in bands', () => {
    const rows = [
      { ...one, count: 7 },
      { ...one, month: '2024-05', count: 12 },
    ];
    const months = singleMonths({ from: '2025-02', to: '2025-05' });
    expect(staffThreatSeries(rows, months, false)).toEqual([
      { code: '2025-02', atLeast: 0, atMost: 0 },
      { code: '2025-03', atLeast: 7, atMost: 7 },
      { code: '2025-04', atLeast: 0, atMost: 0 },
    ]);
    const years = ['2024', '2025'].map((year) => ({ from: `${year}-01`, to: `${+year + 1}-01` }));
    expect(staffThreatSeries(rows, years, true)).toEqual([
      { code: '2024', atLeast: 10, atMost: 14 },
      { code: '2025', atLeast: 5, atMost: 9 },
    ]);
  });

  it('are told in bands of years only that are over and lie in the period whole', () => {
    expect(closedYears({ from: '2020-01', to: '2027-01' }, '2026-11')).toEqual([
      2021, 2022, 2023, 2024, 2025,
    ]);
    expect(closedYears({ from: '2024-01', to: '2025-07' }, '2026-11').at(-1)).toBe(2024);
    expect(closedYears({ from: '2024-02', to: '2025-07' }, '2026-11')).toEqual([]);
    expect(closedYears({ from: '2026-01', to: '2027-01' }, '2026-11')).toEqual([]);
  });
});

describe('threats against staff in bands', () => {
  const code = <Code extends string>(...codes: Code[]) => fc.constantFrom(...codes, null);
  const rows = fc.array(
    fc.record({
      month: fc.constantFrom('2025-01', '2025-12'),
      unitKind: code('school', 'office'),
      influenceKind: code('threat', 'violence', 'harassment'),
      actorType: code('pupil', 'client'),
      consequences: fc.subarray(['fear', 'sick_leave']),
      isPoliceReported: fc.boolean(),
      count: fc.integer({ min: 1, max: 9 }),
    }),
    { maxLength: 30 },
  );
  const told = (all: readonly StaffThreatCount[]) =>
    staffThreatFigures(input(all, { isBanded: true }));

  it('are multiples of five, and never less', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const { total, policeReported, ...tables } = told(all);
        const parts = [
          tables.unitKinds,
          tables.influenceKinds,
          tables.actorTypes,
          tables.consequences,
        ];
        for (const { atLeast, atMost } of [total, policeReported, ...parts.flat()]) {
          expect(atLeast % 5).toBe(0);
          expect(atMost).toBe(atLeast + 4);
        }
        expect(parts.flat().every(({ atLeast, code }) => atLeast >= 5 && code !== null)).toBe(true);
      }),
    );
  });

  it('leave each part any of its five values, whatever is told of the others and of the whole', () => {
    fc.assert(
      fc.property(rows, fc.nat(4), fc.nat(), (all, wanted, which) => {
        const seen = told(all);
        const parts = seen.influenceKinds.map(({ code, atLeast }, at) => ({
          code: code!,
          count: atLeast + (at === which % seen.influenceKinds.length ? wanted : 0),
        }));
        // Other incidents that nobody could tell from these: that one part has the value wanted, the rest their least.
        const listed = (least: readonly { code: string | null; count: number }[]) =>
          least.flatMap(({ code, count }) => Array.from({ length: count }, () => code));
        const least = (each: readonly { code: string | null; atLeast: number }[]) =>
          listed(each.map(({ code, atLeast }) => ({ code, count: atLeast })));
        const influence = listed(parts);
        const [units, actors] = [least(seen.unitKinds), least(seen.actorTypes)];
        const number = Math.max(seen.total.atLeast, influence.length);
        const others = Array.from({ length: number }, (_, at): StaffThreatCount => ({
          ...{ month: '2025-01', count: 1, influenceKind: influence[at] ?? null },
          ...{ unitKind: units[at] ?? null, actorType: actors[at] ?? null },
          isPoliceReported: at < seen.policeReported.atLeast,
          consequences: seen.consequences
            .filter(({ atLeast }) => at < atLeast)
            .map(({ code }) => code!),
        }));
        expect(told(others)).toEqual(seen);
      }),
    );
  });

  it('tell nothing of a kind with one or two units: that would be of a workplace', () => {
    const many = [{ ...one, count: 40 }];
    expect(told(many).unitKinds).toHaveLength(1);
    const two = { isBanded: true, workforce: schools.slice(0, 2) };
    expect(staffThreatFigures(input(many, two)).unitKinds).toEqual([]);
  });

  it('give a share and a rate as wide as the bands that they are made from', () => {
    const figures = told([
      { ...one, count: 12 },
      { ...one, isPoliceReported: true, count: 11 },
    ]);
    expect(figures.policeShare).toEqual({ low: 10 / 24, high: 14 / 20 });
    expect(figures.rate).toMatchObject({ rate: null });
    expect(told([{ ...one, count: 3 }]).policeShare).toBeNull();
  });
});
