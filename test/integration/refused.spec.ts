import { readdirSync, readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SeedDemoAccounts } from '#access';
import { explainError, explainField, type Fault } from '#domain';
import { ImportAreas } from '#geography';
import { lillstadAreasPath, lillstadLevels } from '../support/lillstad.js';
import { RunningApp, type Person } from '../support/running-app.js';
import { DEMO_PASSWORD } from '../support/stockholm.js';

interface RefusedInput {
  readonly why: string;
  readonly code: string;
  /** The field that the answer must name, and what it must say of it. */
  readonly path?: string;
  readonly fieldCode?: string;
  /** What must be told of a feature. */
  readonly reason?: string;
  readonly body: object;
}

const folder = new URL('../fixtures/refused/', import.meta.url);
const inputs = (kind: 'incident' | 'areas') =>
  readdirSync(folder)
    .filter((name) => name.startsWith(`${kind}-`))
    .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as RefusedInput);

const TABLES = [
  ...['incident', 'incident_revision', 'incident_content', 'content_key', 'outbox', 'audit_entry'],
  ...['area', 'area_predecessor', 'area_population', 'geography_revision', 'tally_cell'],
];

let app: RunningApp;
let reporter: Person;

beforeAll(async () => {
  app = await RunningApp.start();
  await app.api.get(SeedDemoAccounts, { strict: false }).run();
  for (const level of lillstadLevels) {
    await importAreas(readFileSync(lillstadAreasPath(level)), level, 'lillstad');
  }
  reporter = await app.signIn('reporter@demo.example', DEMO_PASSWORD);
});
afterAll(() => app?.close());

function importAreas(file: Buffer, level: (typeof lillstadLevels)[number], scheme?: string) {
  return app.api.get(ImportAreas, { strict: false }).run(null, {
    file: Readable.from([file]),
    level,
    codeProperty: 'code',
    nameProperty: 'name',
    ...(scheme !== undefined && { scheme }),
    ...(scheme !== undefined && level !== 'county' && { parentProperty: 'parent' }),
  });
}

/** Every row that an incident or an import can leave behind. */
async function everything(): Promise<unknown> {
  return Promise.all(
    TABLES.map((table) => app.database.query(`SELECT t::text FROM ${table} t ORDER BY 1`)),
  );
}

describe('an incident that must be refused', () => {
  it('differs from one that is accepted only in what is wrong', async () => {
    const body = {
      clientId: '0192a000-0000-7000-8000-0000000090ff',
      kind: 'observation',
      category: 'order.graffiti',
      occurredFrom: '2025-11-05T17:10:00Z',
      location: { lon: 15.05, lat: 60.075, source: 'map' },
    };
    const answer = await reporter.send('POST', '/incidents', { body });
    expect([answer.status, answer.body['areaCode']]).toEqual([201, 'norr_by']);
  });

  it.each(inputs('incident'))('is refused with $code when $why', async (input) => {
    const before = await everything();
    const answer = await reporter.send<{
      status: number;
      code: string;
      title: string;
      errors?: { path: string; code: string; message: string }[];
    }>('POST', '/incidents', { body: input.body });
    expect(answer.headers['content-type']).toContain('application/problem+json');
    const { status, code, title, errors = [] } = answer.body;
    expect([answer.status, status, code]).toEqual([422, 422, input.code]);
    expect(title).not.toBe('');
    if (input.path !== undefined) {
      expect(errors.map(({ path }) => path)).toContain(input.path);
      const named = errors.find(({ path }) => path === input.path);
      if (input.fieldCode !== undefined) expect(named?.code).toBe(input.fieldCode);
      expect(errors.every(({ message }) => message.length > 0)).toBe(true);
    }
    expect(await everything()).toEqual(before);
  });
});

describe('a file of areas that must be refused', () => {
  it.each(inputs('areas'))('is refused whole, telling of the feature that $why', async (input) => {
    const before = await everything();
    const fault = await importAreas(Buffer.from(JSON.stringify(input.body)), 'district').then(
      () => undefined,
      (error: unknown) => error as Fault,
    );
    expect(fault).toMatchObject({ code: input.code });
    const told = fault?.fields?.find(({ code }) => code === input.reason);
    expect(fault?.fields?.map(({ code }) => code)).toContain(input.reason);
    expect(told?.path).toMatch(/^(file|features\.\d+)$/);
    for (const language of ['sv', 'en'] as const) {
      expect(explainField(told!, language).length).toBeGreaterThan(10);
      expect(explainError(fault!.code, fault!.values, language).title).not.toBe('');
    }
    expect(await everything()).toEqual(before);
  });
});
