import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AuditModule } from '#audit';
import { ConfigModule, readSettings, Settings } from '#config';
import { DatabaseModule } from '#database';
import { checkGeoJson } from '#domain';
import { GeographyHttpModule, SeedDemoGeography } from '#geography';
import { applyHttp, createHttpAdapter, HttpModule } from '#http';
import { ProtectionModule } from '#protection';
import { freshDatabase, type FreshDatabase } from '../support/fresh-database.js';

interface AreaItem {
  level: string;
  code: string;
  parent: string | null;
  population: { year: number; count: number } | null;
}

/** The routes of geography alone; who may call them is the guard's matter and tested there. */
describe('the routes of geography', () => {
  let fresh: FreshDatabase;
  let keyDir: string;
  let app: NestFastifyApplication;

  beforeAll(async () => {
    fresh = await freshDatabase();
    keyDir = await mkdtemp(join(tmpdir(), 'lagesbild-keys-'));
    const settings = readSettings({
      DATABASE_URL: fresh.url,
      LAGESBILD_SCHEMA: fresh.schema,
      LAGESBILD_KEY_DIR: keyDir,
    });
    const plumbing = [ConfigModule, DatabaseModule, ProtectionModule, AuditModule, HttpModule];
    const module = await Test.createTestingModule({ imports: [...plumbing, GeographyHttpModule] })
      .overrideProvider(Settings)
      .useValue(settings)
      .compile();
    app = module.createNestApplication<NestFastifyApplication>(createHttpAdapter(settings), {
      logger: ['error', 'fatal'],
    });
    await applyHttp(app, settings);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    await app.get(SeedDemoGeography, { strict: false }).run();
  });

  afterAll(async () => {
    await app?.close();
    await fresh?.close();
    await rm(keyDir, { recursive: true, force: true });
  });

  async function get<Body>(path: string): Promise<{ status: number; body: Body }> {
    const url = `/api/v1${path}`;
    const answer = await app.inject({ method: 'GET', url, headers: { host: '127.0.0.1' } });
    return { status: answer.statusCode, body: JSON.parse(answer.body) as Body };
  }

  it('list the districts with parent and population', async () => {
    const { status, body } = await get<{ items: AreaItem[]; nextCursor: string | null }>(
      '/areas?level=district',
    );
    expect(status).toBe(200);
    expect(body.items).toHaveLength(11);
    expect(body.nextCursor).toBeNull();
    expect(body.items.find(({ code }) => code === 'skarholmen')).toMatchObject({
      level: 'district',
      parent: 'municipality:0180',
      approximate: true,
      validFrom: '2020-01-01',
      validTo: null,
      population: { year: 2024, count: 38112 },
    });
  });

  it('give every area once over the pages of a list', async () => {
    const seen: string[] = [];
    let cursor = '';
    do {
      const { body } = await get<{ items: AreaItem[]; nextCursor: string | null }>(
        `/areas?limit=50${cursor}`,
      );
      seen.push(...body.items.map(({ level, code }) => `${level}:${code}`));
      cursor = body.nextCursor === null ? '' : `&cursor=${encodeURIComponent(body.nextCursor)}`;
    } while (cursor !== '');
    expect(seen).toHaveLength(131);
    expect(new Set(seen).size).toBe(131);
  });

  it('show no district before it stood', async () => {
    const { body } = await get<{ items: AreaItem[] }>('/areas?level=district&at=2019-12-31');
    expect(body.items).toEqual([]);
  });

  it('answer one area by code, by level and code, and by name', async () => {
    for (const reference of ['0180', 'municipality:0180', 'stockholm']) {
      const { body } = await get<AreaItem>(`/areas/${encodeURIComponent(reference)}`);
      expect(body).toMatchObject({ level: 'municipality', code: '0180', parent: 'county:01' });
    }
    const byName = await get<AreaItem>(`/areas/${encodeURIComponent('Skärholmen')}`);
    expect(byName.body).toMatchObject({ level: 'sub_area', code: 'skarholmen' });
  });

  it('refuse a code that two levels share, and know nothing of a code that none has', async () => {
    const shared = await get('/areas/skarholmen');
    expect(shared).toMatchObject({ status: 422, body: { code: 'AREA_CODE_AMBIGUOUS' } });
    const unknown = await get('/areas/nowhere');
    expect(unknown).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
  });

  it('locate a point, coarse to fine', async () => {
    const { body } = await get<{ areas: object[] }>('/areas/locate?lon=17.902&lat=59.277');
    expect(body.areas).toEqual([
      { level: 'country', code: 'SE', name: 'Sverige' },
      { level: 'county', code: '01', name: 'Stockholms län' },
      { level: 'municipality', code: '0180', name: 'Stockholm' },
      { level: 'district', code: 'skarholmen', name: 'Skärholmen' },
      { level: 'sub_area', code: 'skarholmen', name: 'Skärholmen' },
    ]);
    expect(await get('/areas/locate?lon=0&lat=0')).toEqual({ status: 200, body: { areas: [] } });
  });

  it.each([
    ['/areas?level=village', 'level'],
    ['/areas?at=2026-1-1', 'at'],
    ['/areas?at=2026-02-31', 'at'],
    ['/areas?limit=501', 'limit'],
    ['/areas?cursor=bm93aGVyZQ', 'cursor'],
    ['/areas/locate?lon=181&lat=59', 'lon'],
    ['/areas/locate?lon=18', 'lat'],
  ])('refuse %s and name the field', async (path, field) => {
    const answer = await get<{ errors: { path: string }[] }>(path);
    expect(answer.status).toBe(422);
    expect(answer.body.errors.map((error) => error.path)).toEqual([field]);
  });

  it('draw districts as the union of their sub-areas, in conforming GeoJSON', async () => {
    const { body } = await get<{ features: { id: string; geometry: { type: string } }[] }>(
      '/areas.geojson?level=district',
    );
    expect(checkGeoJson(body)).toEqual([]);
    expect(body.features).toHaveLength(11);
    expect(body.features.find(({ id }) => id === 'district:skarholmen')?.geometry.type).toBe(
      'Polygon',
    );
  });
});
