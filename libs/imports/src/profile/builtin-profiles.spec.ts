import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { rowContext, ready } from '../../../../test/support/import-rows.js';
import { AreaIndex } from '#geography';
import { parseProfile } from './import-profile.js';
import { builtinProfile } from './profiles.js';
import { rowMapper } from './row-mapper.js';

const fixtures = new URL('../../../../test/fixtures/imports/', import.meta.url);

const lillstad = new AreaIndex(
  [{ ...rowContext.areas.areas[0]!, areaKey: 9, code: '0199', name: 'Lillstad' }],
  1,
);

/** Each row of a sample: what it became, or column and code of what is wrong. */
function mapSample(file: string, profile: string, areas = rowContext.areas) {
  const text = readFileSync(new URL(file, fixtures), 'utf8');
  const [columns = [], ...rows] = parse(text, { delimiter: ';' }) as string[][];
  const mapper = rowMapper(builtinProfile(profile), columns);
  const mapped = rows.map((cells, index) => {
    const row = mapper.map({ line: index + 2, cells }, { ...rowContext, areas });
    return 'facts' in row ? row : row.map(({ column, code }) => `${column} ${code}`);
  });
  return { mapped, unmapped: [...mapper.unmapped()] };
}

/** One row under headers of its own. */
function mapOne(profile: string, row: Record<string, string>) {
  const mapper = rowMapper(builtinProfile(profile), Object.keys(row));
  const mapped = mapper.map({ line: 2, cells: Object.values(row) }, rowContext);
  return 'facts' in mapped ? mapped : mapped.map(({ column, code }) => `${column} ${code}`);
}

describe('our sample of an export of IA-systemet', () => {
  const { mapped, unmapped } = mapSample('ia-export.csv', 'ia', lillstad);
  const at = (index: number) => ready(mapped[index]!);

  it('tells threats from accidents by the subtype, and keeps threats protected', () => {
    expect(at(0).body).toMatchObject({
      ...{ kind: 'staff_incident', category: 'threat.work.threat', nearMiss: true, severity: 0 },
      occurredFrom: '2026-03-02T09:15:00+01:00',
      text: 'Hot i receptionen\nEn besökare hotade personalen.',
      affected: { gender: 'woman' },
      policeReported: 'yes',
      details: { influenceKind: 'threat' },
    });
    expect(at(0).facts).toMatchObject({ tier: 'protected', source: 'ia', areaKey: 9 });
    expect(at(3).body).toMatchObject({ category: 'threat.work.violence', nearMiss: false });
  });

  it('takes accidents, near misses and risks, with a day when no hour is told', () => {
    const kinds = [1, 2, 4].map((index) => at(index).body);
    expect(kinds).toMatchObject([
      { kind: 'accident', category: 'accident.fall.same_level', nearMiss: false, severity: 1 },
      { kind: 'accident', category: 'accident.work', nearMiss: true, policeReported: 'no' },
      { kind: 'accident', category: 'accident.work.risk' },
    ]);
    expect(kinds[1]).toMatchObject({
      occurredFrom: '2026-03-04T00:00:00+01:00',
      occurredTo: '2026-03-04T23:59:59+01:00',
    });
    expect(at(1).facts.tier).toBe('internal');
  });

  it('refuses what is no incident, and what happened elsewhere', () => {
    expect(mapped.slice(5)).toEqual([['Händelsetyp CATEGORY_UNKNOWN'], ['Kommun AREA_UNKNOWN']]);
    expect(unmapped).toEqual([['Förbättringsförslag', 1]]);
  });
});

describe('a plain table of incidents', () => {
  it('in Swedish is read with all its ways to say where', () => {
    const { mapped } = mapSample('generic-sv.csv', 'generic');
    const bodies = mapped.map((each) => ready(each).body);
    expect(bodies.map(({ category }) => category)).toEqual([
      ...['order.gathering', 'crime.life_health.assault', 'accident.work', 'crime.theft.bicycle'],
      'threat.influence.threat',
    ]);
    expect(bodies.map(({ location }) => location.areaCode ?? 'point')).toEqual([
      ...['point', 'municipality:0980', 'municipality:0980', 'point', 'municipality:0980'],
    ]);
    expect(mapped.map((each) => ready(each).facts.areaKey)).toEqual([1, 1, 1, 1, 1]);
    expect(bodies[0]).toMatchObject({ occurredFrom: '2026-03-01T21:15:00+01:00' });
    expect(bodies[2]).toMatchObject({ kind: 'accident', nearMiss: true, severity: 1 });
    expect(bodies[3]).toMatchObject({ occurredTo: '2026-03-31T23:59:59+02:00' });
    expect(bodies[4]).toMatchObject({
      ...{ severity: 3, nearMiss: false, affected: { gender: 'woman' } },
      details: { consequences: ['fear', 'sick_leave'] },
    });
  });

  it('in English has an id of its own for rows without one', () => {
    const row = { Date: '2026-03-01 21:15', Category: 'Fall', Area: 'GOTLAND' };
    const mapped = ready(mapOne('generic', row));
    expect(mapped.body).toMatchObject({ kind: 'accident', category: 'accident.fall' });
    expect(mapped.sourceId).toMatch(/^sha256:[0-9a-f]{64}:1$/);
  });

  it('as JSON may have the shape of the API', () => {
    const row = {
      ...{ clientId: 'a', category: 'order.gathering', occurredFrom: '2026-03-01T21:15:00Z' },
      ...{ 'location.lon': '18.5', 'location.lat': '57.5', 'affected.gender': 'man' },
    };
    expect(ready(mapOne('generic', row)).body).toMatchObject({
      location: { lon: 18.5, lat: 57.5 },
      affected: { gender: 'man' },
    });
  });

  it('needs a column that says where', () => {
    const row = { Datum: '2026-03-01', Kategori: 'Fall' };
    expect(() => mapOne('generic', row)).toThrow('IMPORT_FILE_REFUSED');
  });
});

describe('the headers that the publishers write', () => {
  it('are known for police.uk, whose anti-social behaviour has no id', () => {
    const row = {
      ...{ 'Crime ID': '', Month: '2026-03', 'Reported by': 'X', 'Falls within': 'X' },
      ...{
        Longitude: '18.5',
        Latitude: '57.5',
        Location: 'On or near X',
        'LSOA code': 'E01006493',
      },
      ...{ 'LSOA name': 'X', 'Crime type': 'Anti-social behaviour', 'Last outcome category': '' },
      Context: '',
    };
    const mapped = ready(mapOne('police-uk', row));
    expect(mapped.sourceId).toMatch(/^sha256:/);
    expect(mapped.body).toMatchObject({
      category: 'order.disturbance',
      occurredFrom: '2026-03-01T00:00:00+00:00',
      occurredTo: '2026-03-31T23:59:59+01:00',
    });
  });

  it('are known for Chicago, also from its API', () => {
    const row = {
      ...{ ID: '11023904', Date: '07/19/2017 01:45:00 PM', Block: '024XX W', IUCR: '143A' },
      ...{ 'Primary Type': 'WEAPONS VIOLATION', Description: 'X', 'Location Description': 'OTHER' },
      ...{ 'Community Area': '66', Latitude: '57.5', Longitude: '18.5' },
    };
    const published = ready(mapOne('chicago', row));
    expect(published.body.occurredFrom).toBe('2017-07-19T13:45:00-05:00');
    const api = {
      ...{ id: '11023904', date: '2017-07-19T13:45:00.000', block: '024XX W' },
      ...{ primary_type: 'WEAPONS VIOLATION', description: 'X', location_description: 'OTHER' },
      ...{ community_area: '66', latitude: '57.5', longitude: '18.5' },
    };
    expect(ready(mapOne('chicago', api))).toEqual(published);
  });
});

describe('the example of the documentation', () => {
  const guide = readFileSync(
    new URL('../../../../docs/import-profiles.md', import.meta.url),
    'utf8',
  );
  const block = (language: string) =>
    new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``).exec(guide)?.[1] ?? '';

  it('is a profile that reads its file', () => {
    const profile = parseProfile(JSON.parse(block('json')));
    const [columns = [], ...rows] = parse(block('csv'), { delimiter: ';' }) as string[][];
    const [home] = rowContext.areas.areas;
    const areas = new AreaIndex(
      ['Skärholmen', 'Sätra'].map((name, index) => ({
        ...{ ...home!, areaKey: index, level: 'sub_area', code: `a${index}`, name },
      })),
      1,
    );
    const mapper = rowMapper(profile, columns);
    const bodies = rows.map((cells, index) => {
      const mapped = mapper.map({ line: index + 2, cells }, { ...rowContext, areas });
      return 'facts' in mapped ? mapped.body : mapped;
    });
    expect(bodies).toMatchObject([
      { occurredFrom: '2026-03-02T09:15:00+01:00', location: { areaCode: 'sub_area:a0' } },
      { occurredTo: '2026-03-02T23:59:59+01:00', location: { areaCode: 'sub_area:a1' } },
    ]);
  });
});
