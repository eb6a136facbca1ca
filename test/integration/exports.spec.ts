import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unproject } from '#domain';
import { EXPORT_REASON, Exporting, FORMULA, type Started } from '../support/exporting.js';
import type { Person, RunningApp } from '../support/running-app.js';

let exporting: Exporting;
let app: RunningApp;
let coordinator: Person;
let security: Person;
let reporter: Person;

beforeAll(async () => {
  exporting = await Exporting.start();
  ({ app, coordinator, security, reporter } = exporting);
});
afterAll(() => app?.close());

const exported = (person: Person, wish: object) => exporting.exported(person, wish);
const fileOf = (person: Person, id: string) => exporting.fileOf(person, id);

describe('an export', () => {
  it('tells how far it has come and gives its file to whoever asked for it only', async () => {
    const id = await exported(security, { format: 'csv' });
    const { body } = await security.send('GET', `/exports/${id}`);
    expect(body).toMatchObject({ status: 'completed', rows: 4, estimatedRows: 4, secondsLeft: 0 });
    const answer = await security.send<string>('GET', `/exports/${id}/file`);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'cache-control': 'no-store',
      'content-length': String(body['bytes']),
    });
    expect(answer.headers['content-disposition']).toMatch(
      /^attachment; filename="handelser-\d{4}-\d\d-\d\d-[0-9a-f]{6}\.csv"$/,
    );
    for (const path of [`/exports/${id}`, `/exports/${id}/file`]) {
      expect((await coordinator.send('GET', path)).status).toBe(404);
    }
    expect((await coordinator.send('DELETE', `/exports/${id}`)).status).toBe(404);
    expect((await reporter.send('GET', '/exports')).status).toBe(403);
  });

  it('holds text only when asked, and never as a formula', async () => {
    const without = await fileOf(security, await exported(security, { format: 'csv' }));
    expect(without).not.toMatch(/HYPERLINK|Hotad/);
    const wish = { format: 'csv', delimiter: ';', include: ['text'] };
    const text = await fileOf(security, await exported(security, wish));
    expect(text.startsWith('\ufeffid;reference;')).toBe(true);
    const rows: Record<string, string>[] = parse(text, {
      bom: true,
      columns: true,
      delimiter: ';',
    });
    expect(rows[1]).toMatchObject({
      text: `'${FORMULA}`,
      indoors: 'false',
      severity: '2',
      lon: '17.907',
      lat: '59.277',
      occurredFrom: '2026-03-14T19:15:00.000Z',
    });
    expect(rows[3]).toMatchObject({ consequences: 'fear|sick_leave', hour: '', unit: '' });
  });

  it('is GeoJSON with a point where one is known and null where only an area is', async () => {
    const id = await exported(security, { format: 'geojson', filters: { kind: ['observation'] } });
    const { features, crs } = JSON.parse(await fileOf(security, id)) as {
      features: { geometry: unknown; properties: Record<string, unknown> }[];
      crs?: unknown;
    };
    expect(crs).toBeUndefined();
    expect(features.map(({ geometry }) => geometry)).toEqual([
      { type: 'Point', coordinates: [17.907, 59.277] },
      { type: 'Point', coordinates: [17.907, 59.277] },
      null,
    ]);
    expect(features[2]?.properties).toMatchObject({ areaCode: 'bredang', lon: null });
  });

  it('can be in SWEREF 99, and says so', async () => {
    const id = await exported(security, { format: 'geojson', crs: 'EPSG:3011' });
    const { features, crs } = JSON.parse(await fileOf(security, id)) as {
      features: { geometry: { coordinates: number[] } | null }[];
      crs: unknown;
    };
    expect(crs).toEqual({ type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::3011' } });
    const [east = 0, north = 0] = features[0]?.geometry?.coordinates ?? [];
    const [lon, lat] = unproject([east, north], 'EPSG:3011');
    expect([lon.toFixed(6), lat.toFixed(6)]).toEqual(['17.907000', '59.277000']);
  });

  it.each(['csv', 'geojson', 'ndjson'])('of nothing is a whole file of %s', async (format) => {
    const wish = { format, filters: { bbox: [0, 0, 1, 1] } };
    const text = await fileOf(security, await exported(security, wish));
    if (format === 'csv') expect(text.split('\r\n')).toHaveLength(2);
    if (format === 'geojson') expect(JSON.parse(text)).toMatchObject({ features: [] });
    if (format === 'ndjson') expect(text).toBe('');
  });

  it('asked for twice with one client id is one export', async () => {
    const clientId = '0197f2b0-6d4e-7c3a-9a51-2f1d8d7f7a10';
    const body = { format: 'ndjson', clientId, reason: EXPORT_REASON };
    const first = await security.send<Started>('POST', '/exports', { body });
    const second = await security.send<Started>('POST', '/exports', { body });
    expect([second.status, second.body.id]).toEqual([202, first.body.id]);
    await security.send('DELETE', `/exports/${first.body.id}`);
  });

  it.each([
    [{ format: 'xlsx' }, 'format'],
    [{ format: 'csv', filters: { from: '2026-03-02' } }, 'filters.from'],
    [{ format: 'csv', filters: { from: '2026-03-01', to: '2026-01-01' } }, 'filters.to'],
    [{ format: 'csv', filters: { category: ['nonsense'] } }, 'filters.category'],
    [{ format: 'csv', filters: { bbox: [18, 59, 17, 60] } }, 'filters.bbox'],
    [{ format: 'csv', filters: { colour: ['red'] } }, 'filters.colour'],
    [{ format: 'csv', include: ['persons'] }, 'include'],
  ])('that cannot be understood is refused by its field: %j', async (body, path) => {
    const answer = await security.send<{ errors: { path: string }[] }>('POST', '/exports', {
      body,
    });
    expect(answer.status).toBe(422);
    expect(answer.body.errors.map((error) => error.path)).toContain(path);
  });
});
