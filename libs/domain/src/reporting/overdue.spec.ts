import { describe, expect, it } from 'vitest';
import { overdueUnits } from './overdue.js';

const unit = (unitId: string, rhythm: 'weekly' | 'monthly', more = {}) => ({
  ...{ unitId, rhythm, validFrom: '2020-01-01', validTo: null },
  ...more,
});
const when = { on: '2026-11-23', since: '2020-01-01' };

describe('who has not reported', () => {
  it('is asked of each in its own rhythm: the week or the month that was last over', () => {
    const units = [unit('a', 'weekly'), unit('b', 'weekly'), unit('c', 'monthly')];
    const reports = [
      { unitId: 'a', on: '2026-11-18' },
      { unitId: 'b', on: '2026-11-12' },
      { unitId: 'c', on: '2026-11-02' },
    ];
    expect(overdueUnits(units, reports, when)).toEqual({
      expected: 3,
      overdue: [
        { unitId: 'b', period: { from: '2026-11-16', to: '2026-11-23' } },
        { unitId: 'c', period: { from: '2026-10-01', to: '2026-11-01' } },
      ],
    });
  });

  it('is nobody who was closed, did not exist yet, or before anybody had begun', () => {
    const paused = unit('a', 'weekly', { pauses: [{ from: '2026-11-20', to: null }] });
    const young = unit('b', 'monthly', { validFrom: '2026-10-15' });
    expect(overdueUnits([paused, young], [], when)).toEqual({ expected: 0, overdue: [] });
    const none = { expected: 0, overdue: [] };
    expect(overdueUnits([unit('a', 'weekly')], [], { ...when, since: '2026-11-20' })).toEqual(none);
    expect(overdueUnits([unit('a', 'weekly')], [], { ...when, since: null })).toEqual(none);
  });
});
