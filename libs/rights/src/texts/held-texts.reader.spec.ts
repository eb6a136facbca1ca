import { expect, it } from 'vitest';
import { heldTextKinds, type HeldTextKind } from '#domain';
import { HeldTextsReader } from './held-texts.reader.js';
import type { HeldTexts } from './holds-texts.js';

const AT_ONCE = 2;
const ORGANISATION = 'c7a1e4a0-5a1c-4e0e-9d7b-0d1f6b1a2c3d';

/** Holds every kind in a table of its own, {@link AT_ONCE} rows at once. */
const texts = Object.keys(heldTextKinds).map((kind) => ({
  ...{ kind: kind as HeldTextKind, table: kind, sealedAs: null, plain: 't.words', joins: '' },
  ...{ heldBy: 'true', subject: 't.id', where: {}, page: `''`, codes: [], rowsAtOnce: AT_ONCE },
})) satisfies HeldTexts[];

it('opens what was found no more at once than the search does', async () => {
  const asked: string[][] = [];
  const database = {
    query: (_sql: string, [, ids]: [string, string[]]) => {
      asked.push(ids);
      return Promise.resolve(ids.map((id) => ({ id, plain: `Ord i ${id}` })));
    },
  };
  const discovery = { getProviders: () => [{ instance: { texts } }] };
  const reader = new HeldTextsReader(discovery as never, database as never, {} as never);
  const rows = ['1', '2', '3', '4', '5'].map((rowId) => ({ kind: 'edition' as const, rowId }));
  const pages = [];
  for await (const page of reader.of(ORGANISATION, [...rows, { kind: 'memo', rowId: '6' }])) {
    pages.push(page.map(({ words }) => words));
    expect(asked).toHaveLength(pages.length);
  }
  expect(asked.map((ids) => ids.length).sort()).toEqual([1, 1, 2, 2]);
  expect(pages.flat().sort()).toEqual(['1', '2', '3', '4', '5', '6'].map((id) => `Ord i ${id}`));
});
