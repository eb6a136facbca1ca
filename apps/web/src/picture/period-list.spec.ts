import { describe, expect, it } from 'vitest';
import { monthOptions, periodGroups, periodOfValue, periodValue } from './period-list.js';

const extent = { oldest: '2024-05', newest: '2026-10' };
const shown = { from: '2026-01', to: '2027-01' };

describe('the periods to choose from', () => {
  it('are years, twelve months, tertials and months, as far as there are data', () => {
    const groups = periodGroups(extent, shown, 'sv');
    expect(groups.map(({ key }) => key)).toEqual(['years', 'recent', 'tertials', 'months']);
    expect(groups[0]?.options.map(({ label }) => label)).toEqual(['2026', '2025', '2024']);
    expect(groups[1]?.options[0]?.label).toBe('November 2025–oktober 2026');
    expect(groups[2]?.options.at(-1)?.label).toBe('Maj–augusti 2024');
    expect(groups[3]?.options[0]?.label).toBe('Oktober 2026');
  });

  it('hold the one that is shown, whatever it is', () => {
    const own = { from: '2025-03', to: '2025-09' };
    expect(periodGroups(extent, own, 'sv')[0]).toEqual({
      key: 'other',
      options: [{ value: '2025-03/2025-09', label: 'Mars–augusti 2025' }],
    });
    expect(periodOfValue(periodValue(own))).toEqual(own);
  });

  it('list every month from the first with data to the last shown', () => {
    const months = monthOptions(extent, shown, 'sv');
    expect(months[0]?.label).toBe('December 2026');
    expect(months.at(-1)?.label).toBe('Maj 2024');
  });
});
