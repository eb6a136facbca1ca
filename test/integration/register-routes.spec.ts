import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person, RunningApp } from '../support/running-app.js';
import { RegisterWorld, type ListedRegister } from '../support/register-world.js';

let world: RegisterWorld;
let app: RunningApp;
let registrar: Person;
let archivist: Person;
let security: Person;
let organisation: string;

const list: RegisterWorld['list'] = (...asked) => world.list(...asked);
const setDnr: RegisterWorld['setDnr'] = (...asked) => world.setDnr(...asked);
const audited: RegisterWorld['audited'] = (...asked) => world.audited(...asked);

beforeAll(async () => {
  world = await RegisterWorld.start();
  ({ app, registrar, archivist, security, organisation } = world);
}, 60_000);
afterAll(() => app?.close());

describe('the list', () => {
  it('tells date, designation, sender and a fixed line, the last number first', async () => {
    const { items, nextCursor } = await list();
    expect(items.map(({ designation }) => designation)).toEqual(
      [5, 4, 3, 2, 1].map((n) => `2026:00000${n}`),
    );
    expect(items[0]).toMatchObject({
      ...{ date: '2026-03-06', line: 'staff_incident', party: 'employee', dnr: null, revision: 0 },
      ...{ organisationId: organisation, incidentId: null },
    });
    expect(nextCursor).toBeNull();
    expect(await list('', archivist)).toEqual({ items, nextCursor });
    expect((await security.send('GET', '/register')).status).toBe(403);
  });

  it('comes in pages, and can be narrowed by day, designation, number of the case and organisation', async () => {
    const paged: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: ListedRegister = await list(`?limit=2${cursor && `&cursor=${cursor}`}`);
      paged.push(...page.items.map(({ designation }) => designation));
      cursor = page.nextCursor;
    }
    expect(paged).toEqual((await list()).items.map(({ designation }) => designation));
    const numbers = async (query: string) =>
      (await list(query)).items.map(({ designation }) => designation.slice(-1)).join('');
    expect(await numbers('?from=2026-03-03&to=2026-03-05')).toBe('32');
    expect(await numbers('?text=:000004')).toBe('4');
    expect(await numbers('?text=2025')).toBe('');
    expect(await numbers('?dnr=missing')).toBe('54321');
    expect(await numbers('?dnr=given')).toBe('');
    expect(await numbers(`?organisation=${organisation}`)).toBe('54321');
    expect(await numbers(`?organisation=${randomUUID()}`)).toBe('');
    for (const query of [
      '?from=2026-02-30',
      '?text=%25',
      '?from=2026-03-05&to=2026-03-05',
      '?dnr=x',
    ]) {
      expect((await registrar.send('GET', `/register${query}`)).status, query).toBe(422);
    }
  });

  it('leads to the incident only whoever may read it, and then says so in the log', async () => {
    expect(await audited('incident.listed')).toEqual([]);
    await app.database.query(
      `INSERT INTO role_holding (id, person_id, role, organisation_id, valid_from)
       SELECT $1, person_id, 'registrar', $2, '2020-01-01' FROM account WHERE email = 'security@demo.example'`,
      [randomUUID(), organisation],
    );
    const { items } = await list('', security);
    expect(items.map(({ incidentId }) => incidentId)).toEqual([...world.incidents].reverse());
    const [row] = await audited('incident.listed');
    expect(row).toMatchObject({ actor: 'security@demo.example', details: { in: 'register' } });
    expect([...row!.ids].sort()).toEqual([...world.incidents].sort());
    const [first] = (await list()).items;
    expect(first?.incidentId).toBeNull();
  });

  it('holds the registers that the role is held for, and no others', async () => {
    const move = (to: string | null) =>
      app.database.query(
        `UPDATE role_holding SET organisation_id = $1
          WHERE person_id = (SELECT person_id FROM account WHERE email = 'archivist@demo.example')`,
        [to],
      );
    const [other] = await app.database.query<{ id: string }>(
      `SELECT id FROM organisation WHERE id <> $1 LIMIT 1`,
      [organisation],
    );
    const [entry] = (await list()).items;
    await move(other!.id);
    expect((await list('', archivist)).items).toEqual([]);
    const hidden = await archivist.send('GET', `/register/entries/${entry!.id}`);
    const absent = await archivist.send('GET', `/register/entries/${randomUUID()}`);
    expect([hidden.status, hidden.body]).toEqual([404, absent.body]);
    await move(null);
    expect((await list('', archivist)).items).toHaveLength(5);
    await move(organisation);
  });
});

describe('the number of the case', () => {
  it('is set by the registrar, kept with what it was before, and audited', async () => {
    const { id } = (await list('?text=:000001')).items[0]!;
    expect((await setDnr(archivist, id, 0, 'KS 2026/1')).status).toBe(403);
    const set = await setDnr(registrar, id, 0, ' KS 2026/00123 ');
    expect([set.status, set.body]).toEqual([200, { id, revision: 1, dnr: 'KS 2026/00123' }]);
    expect(set.headers['etag']).toBe('"1"');
    expect((await setDnr(registrar, id, 0, 'KS 2026/9')).status).toBe(412);
    // The same again says nothing.
    expect((await setDnr(registrar, id, 1, 'KS 2026/00123')).body['revision']).toBe(1);
    expect((await setDnr(registrar, id, 1, null)).status).toBe(200);
    expect((await setDnr(registrar, id, 2, 'SBF 1.2.3-44/2026')).status).toBe(200);
    const { body } = await registrar.send<{ caseNumbers: object[]; revision: number }>(
      'GET',
      `/register/entries/${id}`,
    );
    expect(body.caseNumbers).toMatchObject([
      { revision: 3, dnr: 'SBF 1.2.3-44/2026' },
      { revision: 2, dnr: null },
      { revision: 1, dnr: 'KS 2026/00123' },
    ]);
    expect(body.revision).toBe(3);
    expect((await audited('register.case-number-set')).map(({ details }) => details)).toEqual([
      { revision: 1 },
      { revision: 2 },
      { revision: 3 },
    ]);
    expect((await list('?dnr=given')).items).toHaveLength(1);
  });

  it('is one person’s when two set it at once', async () => {
    const { id } = (await list('?text=:000002')).items[0]!;
    const answers = await Promise.all(
      ['A/1', 'B/2', 'C/3', 'D/4'].map((dnr) => setDnr(registrar, id, 0, dnr)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412]);
  });

  it('needs the revision, and names no person', async () => {
    const { id, revision } = (await list('?text=:000003')).items[0]!;
    const path = `/register/entries/${id}/case-number`;
    expect((await registrar.send('PUT', path, { body: { dnr: 'A' } })).status).toBe(428);
    for (const dnr of [
      '19900101-2385',
      'Ärende Anna Svensson',
      '=1+1',
      'x'.repeat(61),
      'A\u0007',
    ]) {
      expect((await setDnr(registrar, id, revision, dnr)).status, dnr).toBe(422);
    }
    expect((await setDnr(registrar, randomUUID(), 0, 'A')).status).toBe(404);
  });
});

describe('the files', () => {
  const file = async (path: string) => {
    const { status, headers, body } = await registrar.send<string>('GET', path);
    expect(status).toBe(200);
    return { headers, body };
  };

  it('hold the same entries, the first number first, in Swedish', async () => {
    const { headers, body } = await file('/register.csv?delimiter=;');
    expect(headers['content-disposition']).toBe('attachment; filename="diarium.csv"');
    const lines = body.split('\r\n').slice(0, -1);
    expect(lines[0]).toBe('\ufeffdesignation;date;class;line;party;dnr;organisation');
    expect(lines[1]).toMatch(
      /^2026:000001;2026-03-02;incident;Händelse som rör anställd;Anställd;SBF 1\.2\.3-44\/2026;/,
    );
    expect(lines).toHaveLength(6);
    expect((await file('/register.csv?dnr=given')).body.trim().split('\r\n')).toHaveLength(3);
  });

  it('are XML that a parser takes, whatever an organisation is called', async () => {
    const name = 'Nämnd & "bolag" <AB>';
    await app.database.query(`UPDATE organisation SET name = $1 WHERE id = $2`, [
      name,
      organisation,
    ]);
    const { headers, body } = await file('/register.xml');
    expect(headers['content-type']).toContain('application/xml');
    expect(body).toContain('<organisation>Nämnd &amp; &quot;bolag&quot; &lt;AB&gt;</organisation>');
    expect(body.match(/<entry>/g)).toHaveLength(5);
    expect(body).toContain('<register xmlns="urn:lagesbild:register:1">');
    const formula = '=cmd()';
    await app.database.query(`UPDATE organisation SET name = $1 WHERE id = $2`, [
      formula,
      organisation,
    ]);
    expect((await file('/register.csv')).body).toContain(`'${formula}`);
    expect((await audited('register.exported')).map(({ details }) => details)).toEqual([
      { format: 'csv', filters: [] },
      { format: 'csv', filters: ['dnr'] },
      { format: 'xml', filters: [] },
      { format: 'csv', filters: [] },
    ]);
  });
});
