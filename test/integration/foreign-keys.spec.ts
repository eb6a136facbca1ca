import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOwnerDataSource } from '#database';
import flow from '../architecture/flow.json' with { type: 'json' };
import { filesBelow, textOf } from '../architecture/project-tree.js';
import { freshDatabase, type FreshDatabase } from '../support/fresh-database.js';

/** A foreign key between two tables of different names. */
interface ForeignKey {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

const FOREIGN_KEYS = `
  SELECT conname AS name, conrelid::regclass::text AS "from", confrelid::regclass::text AS "to"
    FROM pg_constraint
   WHERE contype = 'f' AND conrelid <> confrelid AND connamespace = $1::regnamespace ORDER BY conname`;

/** Which lib owns each table, as its entities say. */
const ownerOf = new Map(
  filesBelow('libs')
    .filter((path) => path.endsWith('.entity.ts'))
    .flatMap((path) => {
      const names = [...textOf(path).matchAll(/@Entity\(\{ name: '(\w+)'/g)];
      return names.map(([, table]): [string, string] => [table!, path.split('/')[1]!]);
    }),
);

/** How far down the flow a table lies; plumbing lies above all features. */
const depthOf = (table: string): number => {
  const owner = ownerOf.get(table);
  if (owner === undefined) throw new Error(`no entity owns ${table}`);
  return flow.featuresInFlowOrder.indexOf(owner);
};

const againstFlow = (keys: readonly ForeignKey[]): string[] =>
  keys.filter(({ from, to }) => depthOf(from) < depthOf(to)).map(({ name }) => name);

/** What a backup could once not be restored from: a plan pointed at a version that points at a picture. */
const circle: readonly ForeignKey[] = [
  { name: 'fk_plan_edition', from: 'situation_picture', to: 'edition' },
  { name: 'fk_edition_picture', from: 'edition', to: 'situation_picture' },
];

/** Tables in the order that rows can be put back in; what is left over stands in a circle. */
function leftInCircles(keys: readonly ForeignKey[]): string[] {
  let left = new Set(keys.flatMap(({ from, to }) => [from, to]));
  for (;;) {
    const held = new Set(
      keys.filter(({ from, to }) => left.has(from) && left.has(to)).map(({ from }) => from),
    );
    if (held.size === left.size) return [...left].sort();
    left = held;
  }
}

let fresh: FreshDatabase;
let keys: readonly ForeignKey[];

beforeAll(async () => {
  fresh = await freshDatabase();
  const owner = await openOwnerDataSource(fresh.ownerUrl, fresh.schema);
  try {
    const rows: ForeignKey[] = await owner.query(FOREIGN_KEYS, [`"${fresh.schema}"`]);
    const bare = (table: string): string => table.split('.').at(-1)!.replaceAll('"', '');
    keys = rows.map(({ name, from, to }) => ({ name, from: bare(from), to: bare(to) }));
  } finally {
    await owner.destroy();
  }
});
afterAll(() => fresh.close());

describe('foreign keys', () => {
  it('point with the flow: no table rests on one that is made downstream of it', () => {
    expect(keys.length).toBeGreaterThan(50);
    expect(againstFlow(keys)).toEqual([]);
    expect(againstFlow(circle)).toEqual(['fk_plan_edition']);
  });

  it('make no circle of tables, which no backup could be restored from', () => {
    expect(leftInCircles(keys)).toEqual([]);
    expect(leftInCircles(circle)).toEqual(['edition', 'situation_picture']);
  });
});
