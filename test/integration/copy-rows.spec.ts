import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CopyRows, type CopyType, type Database } from '#database';
import { freshDatabase, type FreshDatabase } from '../support/fresh-database.js';

const columns: Record<string, CopyType> = {
  ...{ u: 'uuid', t: 'text', s: 'int2', i: 'int4', b: 'int8', d: 'date', z: 'timestamptz' },
  ...{ o: 'bool', x: 'bytea', l: 'text[]' },
};

const text = fc.string({ unit: 'grapheme' }).filter((each) => !each.includes('\0'));
const moment = fc.date({
  noInvalidDate: true,
  min: new Date('1900-01-01'),
  max: new Date('2200-01-01'),
});
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 4 });
const row = fc.tuple(
  maybe(fc.uuid()),
  maybe(text),
  maybe(fc.integer({ min: -32768, max: 32767 })),
  maybe(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })),
  maybe(fc.maxSafeInteger()),
  maybe(moment.map((date) => date.toISOString().slice(0, 10))),
  maybe(moment),
  maybe(fc.boolean()),
  maybe(fc.uint8Array().map((bytes) => Buffer.from(bytes))),
  maybe(fc.array(text)),
);

describe('rows that are copied in', () => {
  let fresh: FreshDatabase;
  let owner: Database;

  beforeAll(async () => {
    fresh = await freshDatabase();
    owner = fresh.database;
  });
  afterAll(() => fresh.close());

  it('come back as they went in, whatever they hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 40 }), async (rows) => {
        const back = await owner.transaction(async (tx) => {
          await tx.query(
            `CREATE TEMPORARY TABLE copied (
               u uuid, t text, s int2, i int4, b int8, d date, z timestamptz, o bool, x bytea, l text[],
               n bigint GENERATED ALWAYS AS IDENTITY) ON COMMIT DROP`,
          );
          const out = new CopyRows('copied', columns);
          for (const values of rows) out.add(values);
          await tx.copyIn(out);
          return tx.query(`SELECT ${Object.keys(columns).join(', ')} FROM copied ORDER BY n`);
        });
        expect(back.map((each) => Object.values(each as object))).toEqual(rows);
      }),
      { numRuns: 60 },
    );
  });

  it('go in all or none: a constraint is checked as by INSERT', async () => {
    const again = owner.transaction(async (tx) => {
      const out = new CopyRows('geography_revision', { name: 'text', revision: 'int8' });
      out.add(['other', 1]);
      out.add(['area', 1]);
      await tx.copyIn(out);
    });
    await expect(again).rejects.toMatchObject({ code: '23505' });
    const others = await owner.query(`SELECT name FROM geography_revision WHERE name = 'other'`);
    expect(others).toEqual([]);
  });
});
