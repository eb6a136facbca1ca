import fc from 'fast-check';
import { expect, it } from 'vitest';
import { suppressCells } from '#domain';
import { drawnTables, leaksOf } from '../support/table-attack.js';

it('hides small numbers of large tables so that nothing hidden can be worked out', async () => {
  await fc.assert(
    fc.asyncProperty(drawnTables({ rows: 6, columns: 5, layers: 2 }), async ([cells, sums]) => {
      const { primary, secondary, exposed } = suppressCells(cells, sums);
      expect(exposed).toEqual([]);
      const isHidden = (key: string): boolean => primary.has(key) || secondary.has(key);
      const shown = cells.map(({ key, value }) => ({ key, value: isHidden(key) ? null : value }));
      expect(await leaksOf(shown, sums)).toEqual([]);
    }),
    { numRuns: 60 },
  );
}, 900_000);
