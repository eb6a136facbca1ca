import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AddUser } from '#access';
import { lillstadAreasPath } from '../support/lillstad.js';
import { RunningApp, type Person } from '../support/running-app.js';

const PASSWORD = 'kvarnhjul-och-lingonris';
const BYTES = { 'content-type': 'application/octet-stream' };
const refused = (name: string) =>
  readFileSync(new URL(`../fixtures/refused/areas-${name}.json`, import.meta.url));

let app: RunningApp;
let admin: Person;

beforeAll(async () => {
  app = await RunningApp.start({ LAGESBILD_DEMO: 'liten' });
  const siv = { name: 'Siv', email: 'siv@lillkommun.example', role: 'administrator' };
  await app.api.get(AddUser, { strict: false }).run({ ...siv, password: PASSWORD });
  admin = await app.signInProven(siv.email, PASSWORD);
});
afterAll(() => app?.close());

const preview = (body: Buffer, query = '') =>
  admin.send('POST', `/areas/imports/preview${query}`, { body, headers: BYTES });
const importAreas = (body: Buffer, query: string) =>
  admin.send('POST', `/areas/imports?${query}`, { body, headers: BYTES });
const areas = async () =>
  (await admin.send<{ items: { level: string; code: string; population: unknown }[] }>('GET', '/areas')).body.items; // prettier-ignore

describe('the municipality without any file', () => {
  it('is chosen from the table, lies in its county, and has parts by name only', async () => {
    const { body } = await admin.send<{ items: { code: string; name: string }[] }>('GET', '/municipalities'); // prettier-ignore
    expect(body.items).toContainEqual({ code: '0604', name: 'Aneby' });
    const aneby = { level: 'municipality', code: '0604', name: 'Aneby' };
    expect((await admin.send('POST', '/areas', { body: aneby })).status).toBe(201);
    const taken = await admin.send('POST', '/areas', { body: aneby });
    expect(taken).toMatchObject({ status: 409, body: { code: 'AREA_TAKEN' } });
    const part = { level: 'district', name: 'Norra bygden' };
    expect((await admin.send('POST', '/areas', { body: part })).body).toEqual({
      level: 'district',
      code: 'norra_bygden',
    });
    expect((await areas()).map(({ level, code }) => `${level}:${code}`)).toEqual([
      'country:SE',
      'county:06',
      'municipality:0604',
      'district:norra_bygden',
    ]);
  });

  it('counts incidents that are reported by area code', async () => {
    const body = {
      clientId: '018f3c2a-0000-7000-8000-00000000000a',
      kind: 'observation',
      category: 'order.gathering',
      occurredFrom: new Date(Date.now() - 60_000).toISOString(),
      location: { areaCode: 'norra_bygden' },
    };
    const roles = [{ role: 'reporter' }];
    const added = await admin.send<{ invitation: { path: string } }>('POST', '/people', {
      body: { name: 'Rut Ruud', email: 'rut@lillkommun.example', roles },
    });
    const token = added.body.invitation.path.replace('/invite#', '');
    const password = 'smörblomma-vid-bryggan';
    await app.send('POST', '/invitations/accept', { body: { token, password } });
    const reporter = await app.signIn('rut@lillkommun.example', password);
    const answer = await reporter.send('POST', '/incidents', { body });
    expect(answer).toMatchObject({ status: 201, body: { areaCode: 'norra_bygden' } });
  });

  it('must have a code of four digits and lie in something that is there', async () => {
    const send = (body: object) => admin.send('POST', '/areas', { body });
    const odd = await send({ level: 'municipality', code: '60', name: 'Annan' });
    expect(odd.body).toMatchObject({ errors: [{ path: 'code', code: 'FORMAT_WRONG' }] });
    const lost = await send({ level: 'sub_area', name: 'Byn', parent: 'district:ingenstans' });
    expect(lost.body).toMatchObject({ errors: [{ path: 'parent', code: 'AREA_UNKNOWN' }] });
    expect((await send({ level: 'country', name: 'Norge' })).status).toBe(422);
  });

  it('has as many inhabitants as is said, all of it or nothing', async () => {
    const put = (items: object[]) => admin.send('PUT', '/areas/populations', { body: { items } });
    const year = 2024;
    const wrong = await put([
      { area: 'municipality:0604', year, population: 6_800 },
      { area: 'district:ingenstans', year, population: 1 },
    ]);
    expect(wrong.body).toMatchObject({ errors: [{ path: 'items.1.area', code: 'AREA_UNKNOWN' }] });
    const populationOf = async (wanted: string) =>
      (await areas()).find(({ code }) => code === wanted)?.population;
    expect(await populationOf('0604')).toBeNull();
    expect((await put([{ area: '0604', year, population: 6_800 }])).status).toBe(204);
    expect(await populationOf('0604')).toEqual({ year, count: 6_800 });
    expect((await put([{ area: '0604', year, population: -1 }])).status).toBe(422);
  });
});

describe('a file of areas', () => {
  it('is described before anything is written', async () => {
    const before = await areas();
    const { body } = await preview(readFileSync(lillstadAreasPath('district')));
    expect(body).toMatchObject({
      features: 3,
      ...{ code: 'code', name: 'name', crs: 'EPSG:4326', faults: [], gaps: 0 },
    });
    expect(body['properties']).toContainEqual(
      expect.objectContaining({ name: 'name', filled: 3, distinct: 3 }),
    );
    expect(await areas()).toEqual(before);
  });

  it('is tried, then taken in whole, and the same again changes nothing', async () => {
    const file = readFileSync(lillstadAreasPath('district'));
    const terms = 'level=district&code=code&name=name';
    expect((await importAreas(file, `${terms}&dryRun=true`)).body).toMatchObject({ added: 3 });
    expect(await areas()).toHaveLength(4);
    expect((await importAreas(file, terms)).body).toMatchObject({ added: 3, unchanged: 0 });
    expect((await importAreas(file, terms)).body).toMatchObject({ added: 0, unchanged: 3 });
    expect(await areas()).toHaveLength(7);
  });

  it.each(['bow-tie', 'axes-swapped', 'code-repeated', 'no-code'])(
    'with faults (%s) says which, in words, and is not taken in',
    async (name) => {
      const before = await areas();
      const { body } = await preview(refused(name), '?code=code&name=name');
      const faults = body['faults'] as { path: string; message: string }[];
      expect(faults.length).toBeGreaterThan(0);
      expect(faults.every(({ path, message }) => path !== '' && message.length > 10)).toBe(true);
      const taken = await importAreas(refused(name), 'level=district&code=code&name=name');
      expect(taken).toMatchObject({ status: 422, body: { code: 'AREA_FILE_REFUSED' } });
      expect(await areas()).toEqual(before);
    },
  );

  it.each([
    ['no JSON', '<kml>'],
    ['a number', '12'],
    ['null', 'null'],
    ['an empty list', '[]'],
    ['features that are none', '{"type":"FeatureCollection","features":[null,1,{"properties":3}]}'],
  ])('that is %s is refused or told of, and the application lives on', async (_, text) => {
    const { status, body } = await preview(Buffer.from(text));
    if (status === 200) expect(body['faults']).not.toEqual([]);
    else expect({ status, code: body['code'] }).toEqual({ status: 422, code: 'AREA_FILE_REFUSED' });
  });
});
