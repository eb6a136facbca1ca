import { describe, expect, it } from 'vitest';
import { errorsOf, firstChoices, orderOf } from './export-choices.js';

const t = (key: string) => key;

describe('the choices of an export', () => {
  it('without any say nothing of what is left out', () => {
    expect(orderOf(firstChoices, 'a')).toEqual({
      ...{ clientId: 'a', format: 'csv', crs: 'EPSG:4326', delimiter: ';', filters: {} },
    });
  });

  it('count the last month in, over the turn of the year too', () => {
    const choices = { ...firstChoices, fromMonth: '2025-11', toMonth: '2025-12' };
    expect(orderOf(choices, 'a').filters).toEqual({ from: '2025-11-01', to: '2026-01-01' });
  });

  it.each([
    [{ fromMonth: '2026-13' }, ['from-month']],
    [{ toMonth: 'mars' }, ['to-month']],
    [{ fromMonth: '2026-03', toMonth: '2026-02' }, ['to-month']],
    [{ fromMonth: '2026-03', toMonth: '2026-03' }, []],
  ])('%j lead to the fields %j', (wrong, fields) => {
    expect(errorsOf({ ...firstChoices, ...wrong }, t).map(({ field }) => field)).toEqual(fields);
  });
});
