import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import { counties } from '#geography';
import type { Areas, ImportAreas, ImportAreasInput, SeedDemoGeography } from '#geography';
import { openGeography } from '../support/geography.js';

const data = resolve(process.env['LAGESBILD_TEST_DATA'] ?? '../shared/data');
const absent = existsSync(data) ? '' : ' (skipped: the test data folder is absent)';
const subAreasFile = join(data, 'geo', 'stockholm-stadsdelar.geojson');
const municipalitiesFile = join(data, 'geo', 'swedish_municipalities.geojson');

const centres = (): { name: string; lon: number; lat: number }[] =>
  readFileSync(join(data, 'geo', 'stockholm-stadsdelar-centres.csv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))
    .map(([name, , lon, lat]) => ({ name: name!, lon: Number(lon), lat: Number(lat) }));

const today = '2026-01-01';
const subAreas: ImportAreasInput = {
  file: subAreasFile,
  level: 'sub_area',
  codeProperty: 'name',
  nameProperty: 'name',
  parentProperty: 'district',
  scheme: 'stockholm',
};
const municipalities: ImportAreasInput = {
  file: municipalitiesFile,
  level: 'municipality',
  codeProperty: 'id',
  nameProperty: 'kom_namn',
};

let areas: Areas;
let importAreas: ImportAreas;
let seed: SeedDemoGeography;

beforeEach(async () => {
  const geography = await openGeography();
  ({ areas, importAreas, seed } = geography);
  return () => geography.close();
});

describe('real geography', () => {
  it.skipIf(absent !== '')(`locates each of 117 centres in its own sub-area${absent}`, async () => {
    const result = await importAreas.run(null, subAreas);
    expect(result).toMatchObject({ added: 117, crs: 'EPSG:4326', remarks: { REWOUND: 117 } });
    expect(result.addedParents).toHaveLength(11);
    const index = await areas.current();
    const lost = centres().filter(
      (centre) => index.locate(centre, today)?.areas.at(-1)?.name !== centre.name,
    );
    expect(lost).toEqual([]);
    expect(await importAreas.run(null, subAreas)).toMatchObject({ unchanged: 117 });
  });

  it.skipIf(absent !== '')(
    `imports 290 municipalities with their 21 counties${absent}`,
    async () => {
      const result = await importAreas.run(null, municipalities);
      expect(result).toMatchObject({ added: 290, scheme: 'scb' });
      expect(result.addedParents).toHaveLength(1 + 21);
      const index = await areas.current();
      expect(index.areasAt(today, 'county').map(({ name }) => name)).toEqual(
        counties.map(({ name }) => name),
      );
      const cityHall = index.locate({ lon: 18.0545, lat: 59.3275 }, today)!;
      expect(cityHall.areas.map(({ code }) => code)).toEqual(['SE', '01', '0180']);
      expect(await importAreas.run(null, municipalities)).toMatchObject({ unchanged: 290 });
    },
  );

  it.skipIf(absent !== '')(`finds every place name of the police events${absent}`, async () => {
    await importAreas.run(null, municipalities);
    const index = await areas.current();
    const file = join(data, 'polisen', 'polisen-events-2023-2026.csv.gz');
    const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n');
    const names = lines.flatMap((line) => {
      const found = /^\d+,[^,]+,(?:"[^"]*"|[^,"]*),([^,"]+),"[-\d.]+,[-\d.]+"/.exec(line);
      return found === null ? [] : [found[1]!];
    });
    const distinct = [...new Set(names)];
    expect(distinct).toHaveLength(311);
    expect(distinct.filter((name) => index.byName(name) === undefined)).toEqual([]);
    expect(index.byName('Gotlands län')?.level).toBe('county');
    expect(index.byName('Gotland')?.level).toBe('municipality');
  });

  it.skipIf(absent !== '')(
    `replaces the demo's approximate Stockholm with the real boundaries${absent}`,
    async () => {
      await seed.run();
      const { parentProperty: _, scheme: __, ...plain } = subAreas;
      const result = await importAreas.run(null, { ...plain, source: 'Stadskartan, CC0' });
      expect(result).toMatchObject({ scheme: 'stockholm', corrected: 117, added: 0 });
      const named = (await areas.current()).resolve('sub_area:bredang');
      expect(named).toMatchObject({ approximate: false, validFrom: '2020-01-01' });
      const parents = (await areas.current()).chainOf(named.areaKey).areas.map(({ code }) => code);
      expect(parents).toEqual(['SE', '01', '0180', 'skarholmen', 'bredang']);
    },
  );

  it.skipIf(absent !== '')(
    `keeps the demo's Stockholm inside the real municipality${absent}`,
    async () => {
      await seed.run();
      const result = await importAreas.run(null, municipalities);
      expect(result).toMatchObject({ added: 289, corrected: 1 });
      const index = await areas.current();
      // Solna's town hall is nearest to Stockholm's Norra Djurgården, whose approximate area gives way.
      const solna = index.locate({ lon: 18.0, lat: 59.361 }, today)!;
      expect(solna.areas.at(-1)).toMatchObject({ level: 'municipality', code: '0184' });
      const lost = centres().filter((centre) => {
        return index.locate(centre, today)?.areas.at(-1)?.name !== centre.name;
      });
      // The simplified national boundary has this centre in Sollentuna, and an exact boundary goes first.
      expect(lost.map(({ name }) => name)).toEqual(['Hansta']);
    },
  );
});
