import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { categoryFor, mappedSources, mappings } from './category-for.js';
import { category } from './taxonomy.js';

const dataFolder = process.env.LAGESBILD_TEST_DATA ?? join(process.cwd(), '../shared/data');
const polisenFile = join(dataFolder, 'polisen/polisen-events-2023-2026.csv.gz');
const chicagoFile = join(dataFolder, 'chicago/chicago-crimes-2017-2019.csv.gz');

function whyMissing(file: string): string {
  return existsSync(file) ? '' : ' (skipped: the folder of real data is absent)';
}

/** The distinct values of one column; enough CSV for these two files, which quote with `"`. */
function typesIn(file: string, column: string): readonly string[] {
  const [head, ...lines] = gunzipSync(readFileSync(file)).toString('utf8').trimEnd().split(/\r?\n/);
  const cells = (line: string) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map((cell) => cell[1] ?? cell[2]!);
  const at = cells(head!).indexOf(column);
  return [...new Set(lines.map((line) => cells(line)[at] ?? ''))];
}

describe('mappings', () => {
  it.each(mappedSources)(
    'lead from %s only to categories that exist and are not retired',
    (source) => {
      for (const [type, code] of Object.entries(mappings[source])) {
        expect(category(code), `${type} → ${code}`).toBeDefined();
        expect(category(code)?.retired, type).toBeUndefined();
      }
    },
  );

  it('do not care about case, blanks around or within, or how å is composed', () => {
    expect(categoryFor('polisen', 'Lagen om hundar och katter ')).toBe('crime.special.dogs_cats');
    expect(categoryFor('polisen', '  FÖRSVUNNEN   person\n')).toBe(
      'accident.rescue.missing_person',
    );
    expect(categoryFor('polisen', 'Rån'.normalize('NFD'))).toBe('crime.theft.robbery');
    expect(categoryFor('chicago', 'theft')).toBe('crime.theft.general');
    expect(categoryFor('police-uk', 'shoplifting')).toBe('crime.theft.shoplifting');
  });

  it('answer nothing for an unknown type, even one named like a built-in property', () => {
    for (const type of ['', 'Ufo', 'constructor', '__proto__', 'toString']) {
      expect(categoryFor('polisen', type)).toBeUndefined();
    }
    expect(categoryFor('chicago', 'Trafikolycka')).toBeUndefined();
  });

  it('know the 14 types of police.uk', () => {
    expect(Object.keys(mappings['police-uk'])).toHaveLength(14);
  });

  it('know Brå’s chapters by number, by words and by both, but not the sums above them', () => {
    expect(categoryFor('bra', '8 kap.')).toBe('crime.theft');
    expect(categoryFor('bra', 'Stöld, rån och andra tillgreppsbrott')).toBe('crime.theft');
    expect(categoryFor('bra', '3 kap. Brott mot liv och hälsa')).toBe('crime.life_health');
    expect(categoryFor('bra', 'Brott mot person')).toBeUndefined();
  });
});

describe('types of the Swedish police', () => {
  const focusArea = (type: string) => category(categoryFor('polisen', type) ?? '')?.focusArea;

  it('tell accidents from crimes', () => {
    const accidents = [
      'Trafikolycka, vilt',
      'Brand',
      'Arbetsplatsolycka',
      'Fjällräddning',
      'Räddningsinsats',
      'Försvunnen person',
    ];
    for (const type of accidents) expect(focusArea(type), type).toBe('accidents');
    for (const type of ['Mordbrand', 'Rattfylleri', 'Rån']) expect(focusArea(type)).toBe('crime');
    expect(focusArea('Våld/hot mot tjänsteman')).toBe('threats_staff');
  });

  it('are counted, except summaries and other notices that are not incidents', () => {
    const isCounted = (type: string) => category(categoryFor('polisen', type) ?? '')?.counted;
    for (const type of ['Sammanfattning natt', 'Information', 'Uppdatering', 'Trafikkontroll']) {
      expect(isCounted(type), type).toBe(false);
    }
    for (const type of ['Stöld', 'Trafikolycka', 'Bråk']) expect(isCounted(type)).toBe(true);
  });

  it.skipIf(!existsSync(polisenFile))(
    `are mapped, all 97 in the data, each to a category of its own${whyMissing(polisenFile)}`,
    () => {
      const types = typesIn(polisenFile, 'type');
      expect(types).toHaveLength(97);
      expect(types.filter((type) => categoryFor('polisen', type) === undefined)).toEqual([]);
      expect(new Set(types.map((type) => categoryFor('polisen', type))).size).toBe(97);
    },
  );
});

describe('primary types of Chicago', () => {
  it.skipIf(!existsSync(chicagoFile))(
    `are mapped, all 30 in the data${whyMissing(chicagoFile)}`,
    () => {
      const types = typesIn(chicagoFile, 'primary_type');
      expect(types).toHaveLength(30);
      expect(types.filter((type) => categoryFor('chicago', type) === undefined)).toEqual([]);
    },
  );
});
