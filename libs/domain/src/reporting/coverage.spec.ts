import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../time/civil-date.js';
import { coverage, type ReportingUnit, type UnitReport } from './coverage.js';
import {
  reportingPeriodBefore,
  reportingPeriodOf,
  reportingPeriodsIn,
  reportingRhythms,
} from './reporting-period.js';

const weekly = { unitId: 'a', rhythm: 'weekly', validFrom: '2020-01-01', validTo: null } as const;
const year = { from: '2026-01-01', to: '2027-01-01', today: '2027-01-10', since: '2020-01-01' };

describe('a reporting period', () => {
  it('is the ISO week, also across new year, or the calendar month', () => {
    expect(reportingPeriodOf('weekly', '2026-01-01')).toEqual({
      from: '2025-12-29',
      to: '2026-01-05',
    });
    expect(reportingPeriodOf('monthly', '2026-12-31')).toEqual({
      from: '2026-12-01',
      to: '2027-01-01',
    });
    expect(reportingPeriodBefore('monthly', '2026-03-31').from).toBe('2026-02-01');
  });

  it('lies in exactly one of two windows that meet', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...reportingRhythms),
        fc.nat(900),
        fc.nat(900),
        (rhythm, first, second) => {
          const [from, middle] = ['2024-01-01', addDays('2024-01-01', first)];
          const to = addDays(middle, second);
          expect([
            ...reportingPeriodsIn(rhythm, from, middle),
            ...reportingPeriodsIn(rhythm, middle, to),
          ]).toEqual(reportingPeriodsIn(rhythm, from, to));
        },
      ),
    );
  });
});

describe('coverage', () => {
  it('counts each week that was reported once, however often', () => {
    const reports = ['2026-01-05', '2026-01-07', '2026-01-12'].map((on) => ({ unitId: 'a', on }));
    const window = { ...year, to: '2026-02-01' };
    expect(coverage([weekly], reports, window)).toEqual({
      expected: 4,
      reported: 2,
      share: 0.5,
      units: [{ unitId: 'a', expected: 4, reported: 2, lastReportedFrom: '2026-01-12' }],
    });
  });

  it('expects nothing of a week that has not ended, nor before anybody had begun', () => {
    const window = { ...year, today: '2026-01-18', since: '2026-01-06' };
    expect(coverage([weekly], [], window)).toMatchObject({ expected: 0, share: null, units: [] });
    expect(coverage([weekly], [], { ...window, today: '2026-01-19' }).expected).toBe(1);
    expect(coverage([weekly], [], { ...year, since: null }).expected).toBe(0);
  });

  it('expects only the periods that a unit existed throughout', () => {
    const unit: ReportingUnit = {
      unitId: 'b',
      rhythm: 'monthly',
      validFrom: '2026-02-15',
      validTo: '2026-06-30',
    };
    expect(coverage([unit], [], year).expected).toBe(3);
  });

  const units = fc.array(
    fc.record({
      unitId: fc.constantFrom('a', 'b', 'c'),
      rhythm: fc.constantFrom(...reportingRhythms),
      validFrom: fc.nat(400).map((days) => addDays('2024-12-01', days)),
      validTo: fc.option(fc.nat(700).map((days) => addDays('2025-06-01', days))),
    }),
    { maxLength: 3 },
  );
  const distinct = units.map((all) => [...new Map(all.map((one) => [one.unitId, one])).values()]);
  const reports: fc.Arbitrary<UnitReport[]> = fc.array(
    fc.record({
      unitId: fc.constantFrom('a', 'b', 'c', 'gone'),
      on: fc.nat(800).map((days) => addDays('2024-11-01', days)),
    }),
  );

  it('of two windows that meet adds up to that of both together', () => {
    fc.assert(
      fc.property(distinct, reports, fc.nat(700), (all, said, days) => {
        const middle = addDays('2025-01-01', days);
        const of = (from: string, to: string) =>
          coverage(all, said, { from, to, today: '2026-10-01', since: '2025-02-01' });
        const [first, second] = [of('2025-01-01', middle), of(middle, '2027-01-01')];
        const whole = of('2025-01-01', '2027-01-01');
        expect(first.expected + second.expected).toBe(whole.expected);
        expect(first.reported + second.reported).toBe(whole.reported);
      }),
    );
  });

  it('lies between none and all, and never falls when one more report comes', () => {
    fc.assert(
      fc.property(distinct, reports, reports, (all, said, more) => {
        const window = { ...year, from: '2025-01-01' };
        const before = coverage(all, said, window);
        const after = coverage(all, [...said, ...more], window);
        expect(before.reported).toBeLessThanOrEqual(before.expected);
        expect(after.expected).toBe(before.expected);
        expect(after.reported).toBeGreaterThanOrEqual(before.reported);
      }),
    );
  });
});
