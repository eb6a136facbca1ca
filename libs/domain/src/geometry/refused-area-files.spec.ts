import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readAreaFile } from './read-area-file.js';

interface RefusedFile {
  readonly why: string;
  readonly reason: string;
  readonly body: unknown;
}

const folder = new URL('../../../../test/fixtures/refused/', import.meta.url);
const files = readdirSync(folder)
  .filter((name) => name.startsWith('areas-'))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as RefusedFile);

describe('an area file', () => {
  it.each(files)('is refused when $why', ({ body, reason }) => {
    const { problems } = readAreaFile(body, { codeProperty: 'code', nameProperty: 'name' });
    expect(problems.map((problem) => problem.reason)).toContain(reason);
  });

  it('of Lillstad is accepted on every level', () => {
    for (const level of ['county', 'municipality', 'district', 'sub_area']) {
      const path = new URL(`../lillstad/areas-${level}.geojson`, folder);
      const { problems, features } = readAreaFile(JSON.parse(readFileSync(path, 'utf8')), {
        codeProperty: 'code',
        nameProperty: 'name',
      });
      expect(problems).toEqual([]);
      expect(features.length).toBeGreaterThan(0);
    }
  });
});
