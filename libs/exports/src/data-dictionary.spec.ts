import { readFileSync } from 'node:fs';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { columnsFor, dataDictionary, dictionaryMarkdown } from './data-dictionary.js';
import { exportCrs } from './export-values.js';

const FILE = new URL('../../../docs/data-dictionary.md', import.meta.url);

describe('the data dictionary', () => {
  it('is the one in docs', async () => {
    const text = await format(dictionaryMarkdown(), { parser: 'markdown', printWidth: 100 });
    expect(readFileSync(FILE, 'utf8')).toBe(text);
  });

  it.each(exportCrs)('explains every column of an export in %s once, in both languages', (crs) => {
    const names = columnsFor(crs, ['text']).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const { columns } = dataDictionary();
    for (const name of names) {
      const [explained, ...others] = columns.filter((column) => column.name === name);
      expect(others).toEqual([]);
      expect(explained?.meaning.sv).toMatch(/\S/);
      expect(explained?.meaning.en).toMatch(/\S/);
    }
  });

  it('has coordinates of one system only, and text only when it is asked for', () => {
    const names = columnsFor('EPSG:3006', []).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['easting', 'northing']));
    for (const name of ['lon', 'lat', 'text']) expect(names).not.toContain(name);
  });
});
