import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { explainField, Fault } from '#domain';
import type { RowError } from '#documents';
import { fileByteSource } from './byte-source.js';
import { openTable, type ReadOptions } from './open-table.js';
import { rowFaultError } from './row-fault.js';

interface Told {
  readonly code: string;
  readonly sv: string;
  readonly en: string;
}

/** What must come of one file. */
interface Expected {
  readonly why: string;
  readonly options?: ReadOptions;
  /** A profile that the rows go through; then the faults are the profile's too, and tested where profiles are. */
  readonly profile?: string;
  /** Rows that are good all the same. */
  readonly rows?: number;
  /** Why the file is refused, or where it breaks off. */
  readonly file?: Told;
  readonly errors?: readonly (Told & Pick<RowError, 'line' | 'column' | 'value'>)[];
}

const LIST = 'expected.json';
const folder = new URL('../../../../test/fixtures/refused/imports/', import.meta.url);
const { files } = JSON.parse(readFileSync(new URL(LIST, folder), 'utf8')) as {
  files: Record<string, Expected>;
};

/** Everything that is told of a file, and how many rows were good. */
async function outcomeOf(name: string, options?: ReadOptions) {
  const outcome: { rows: number; file?: Told; errors: Required<Expected>['errors'][number][] } = {
    rows: 0,
    errors: [],
  };
  try {
    const table = await openTable(
      await fileByteSource(fileURLToPath(new URL(name, folder))),
      options,
    );
    for await (const batch of table.rows) {
      for (const row of batch) {
        if (row.fault === undefined) outcome.rows += 1;
        else {
          const { reason, ...error } = rowFaultError({ ...row, fault: row.fault }, table.columns);
          outcome.errors.push({ ...error, ...reason });
        }
      }
    }
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    expect(error.code).toBe('IMPORT_FILE_REFUSED');
    const [field] = error.fields ?? [];
    if (field === undefined) throw error;
    const [sv, en] = [explainField(field, 'sv'), explainField(field, 'en')];
    outcome.file = { code: field.code, sv, en };
  }
  return outcome;
}

describe('a broken file', () => {
  it('stands in the list of what is expected, and all that is listed is there', () => {
    const found = readdirSync(folder).filter((name) => name !== LIST);
    expect(Object.keys(files).sort()).toEqual(found.sort());
  });

  const readable = Object.entries(files).filter(([, { profile }]) => profile === undefined);

  it.each(readable)('%s is explained in both languages', async (name, { options, ...expected }) => {
    const { rows = 0, file, errors = [] } = expected;
    expect(file !== undefined || errors.length > 0, expected.why).toBe(true);
    expect(await outcomeOf(name, options)).toEqual({ rows, errors, ...(file && { file }) });
    for (const { sv, en } of [...errors, ...(file ? [file] : [])]) {
      expect(`${sv}${en}`).not.toContain('…');
      expect(sv).not.toBe(en);
    }
  });
});
