import { describe, expect, it } from 'vitest';
import { yearPeriod } from '../picture/period.js';
import { areaSums, type SummedRow } from './area-sums.js';
import { areaSumsSentences } from './area-sums-sentences.js';

const row = (part: string, count: number, gender: string | null, year = 2025): SummedRow => ({
  ...{ part, count, gender, focusArea: 'crime', month: `${year}-05` },
});
const part = (key: string, isWhole = true) => ({ key, name: key, population: 20_000, isWhole });
const sums = areaSums({
  ...{ period: yearPeriod(2025), extent: { oldest: '2020-01', newest: '2025-12' }, months: 12 },
  ...{ currentMonth: '2026-02', breaks: [], population: 80_000, focusAreas: ['crime'] },
  ...{ excluded: 0, unknown: 0, parts: [part('A'), part('B'), part('C'), part('D', false)] },
  rows: [
    ...[row('A', 400, 'woman'), row('B', 100, 'man'), row('C', 220, null), row('D', 50, 'man')],
    ...[row('', 30, 'several'), row('A', 700, null, 2024)],
  ],
});
const names = { whole: 'Lillstad', of: (key: string) => `Område ${key}` };

describe('what sums of areas say', () => {
  it('begins with the whole, and names no area that may only differ by chance', () => {
    expect(areaSumsSentences(sums, names, 'sv')).toEqual([
      'Lillstad 2025: 800 händelser.',
      'Det är 100 fler (14\u202f%) än 2024.',
      'Områdena har tillsammans 12,0 händelser per 1 000 invånare och år.',
      'Säkert högre än områdena tillsammans: Område A.',
      'Säkert lägre än områdena tillsammans: Område B.',
      'Den som drabbades: kvinnor 400, män 150. Flera, okänt eller inte angivet: 250.',
      'Hör inte till något område, men är med i summan: 30.',
      'Fanns inte hela perioden och har därför inget tal: Område D.',
    ]);
  });

  it('says in English that nothing differs where nothing does', () => {
    const alike = areaSums({
      ...{ period: yearPeriod(2025), extent: { oldest: '2025-01', newest: '2025-12' }, months: 12 },
      ...{ currentMonth: '2026-02', breaks: [], population: null, focusAreas: ['crime'] },
      ...{ excluded: 0, unknown: 0, parts: [part('A'), part('B')] },
      rows: [row('A', 50, null), row('B', 55, null)],
    });
    expect(areaSumsSentences(alike, names, 'en')).toContain(
      'No area certainly differs from the areas together.',
    );
  });
});
