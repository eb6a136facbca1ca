import { describe, expect, it } from 'vitest';
import { counties } from './counties.js';
import { municipalities } from './municipalities.js';

describe('the table of municipalities', () => {
  it('has 290, each with a code of its own under a county that there is', () => {
    expect(municipalities).toHaveLength(290);
    expect(new Set(municipalities.map(({ code }) => code)).size).toBe(290);
    const known = new Set(counties.map(({ code }) => code));
    const lost = municipalities.filter(({ code }) => !known.has(code.slice(0, 2)));
    expect(lost).toEqual([]);
    expect(municipalities.every(({ code }) => /^\d{4}$/.test(code))).toBe(true);
  });

  it('knows some by heart', () => {
    const nameOf = (code: string) => municipalities.find((each) => each.code === code)?.name;
    expect(['0180', '1480', '1280', '2584', '0114', '0980', '0604'].map(nameOf)).toEqual([
      'Stockholm',
      'Göteborg',
      'Malmö',
      'Kiruna',
      'Upplands Väsby',
      'Gotland',
      'Aneby',
    ]);
  });
});
