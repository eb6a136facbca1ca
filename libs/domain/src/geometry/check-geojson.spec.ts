import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkGeoJson, MAX_GEOJSON_NESTING, MAX_GEOJSON_PROBLEMS } from './check-geojson.js';

const data = resolve(process.env['LAGESBILD_TEST_DATA'] ?? '../shared/data', 'geojson');
const absent = existsSync(data) ? '' : ' (skipped: the test data folder is absent)';

function samples(folder: string): { name: string; value: unknown }[] {
  const root = join(data, folder);
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({
      name,
      value: JSON.parse(readFileSync(join(root, name), 'utf8')) as unknown,
    }));
}

const square = [[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]]; // prettier-ignore

describe('the RFC 7946 check', () => {
  it.skipIf(absent !== '')(`accepts every valid sample of geojson/schema${absent}`, () => {
    const refused = samples('valid').flatMap(({ name, value }) =>
      checkGeoJson(value).map((problem) => ({ name, ...problem })),
    );
    expect(refused).toEqual([]);
    expect(samples('valid').length).toBeGreaterThan(25);
  });

  it.skipIf(absent !== '')(`refuses every invalid sample of geojson/schema${absent}`, () => {
    const accepted = samples('invalid').filter(({ value }) => checkGeoJson(value).length === 0);
    expect(accepted.map(({ name }) => name)).toEqual([]);
    expect(samples('invalid').length).toBeGreaterThan(30);
  });

  it.each([
    [
      'a ring that stays open',
      { type: 'Polygon', coordinates: [square.slice(0, 4)] },
      'ring',
      '3.1.6',
    ],
    ['a ring of three positions', { type: 'Polygon', coordinates: [[[0, 0], [1, 1], [0, 0]]] }, 'ring', '3.1.6'], // prettier-ignore
    ['a line of one position', { type: 'LineString', coordinates: [[0, 0]] }, 'line', '3.1.4'],
    ['coordinates as text', { type: 'Point', coordinates: ['18', '59'] }, 'position', '3.1.1'],
    [
      'a geometry with properties',
      { type: 'Point', coordinates: [0, 0], properties: {} },
      'member',
      '7.1',
    ],
    ['a type that every object inherits', { type: 'constructor', coordinates: [] }, 'type', '1.4'],
    ['a list', [], 'object', '3'],
    ['nothing', null, 'object', '3'],
  ])('refuses %s and names rule and section', (_, value, rule, section) => {
    expect(checkGeoJson(value)).toContainEqual(expect.objectContaining({ rule, section }));
  });

  it('names the path of what is wrong', () => {
    const good = { type: 'Feature', properties: null, geometry: null };
    const bad = { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [1] } };
    const problems = checkGeoJson({ type: 'FeatureCollection', features: [good, bad] });
    expect(problems.map(({ path }) => path)).toEqual(['$.features[1].geometry.coordinates']);
  });

  it('stops reading a value that is wrong all over', () => {
    const features = Array.from({ length: 10_000 }, () => ({}));
    expect(checkGeoJson({ type: 'FeatureCollection', features })).toHaveLength(
      MAX_GEOJSON_PROBLEMS,
    );
  });

  it('refuses collections nested beyond reason instead of running out of stack', () => {
    let value: unknown = { type: 'Point', coordinates: [0, 0] };
    for (let i = 0; i < 50_000; i++) value = { type: 'GeometryCollection', geometries: [value] };
    const [problem] = checkGeoJson(value);
    expect(problem).toMatchObject({ rule: 'nesting' });
    expect(MAX_GEOJSON_NESTING).toBeLessThan(50_000);
  });
});
