import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Consequences, RiskJudgement, RiskRating, RiskStep } from '#domain';
import { ReadRisksForEdition, RemindOfReviews, SeedDemoRisks } from '#risks';
import { PicturesApp } from '../support/pictures-app.js';
import type { Person } from '../support/running-app.js';

interface Risk {
  id: string;
  revision: number;
  judgement: RiskJudgement;
  inherentLevel: number | null;
  residualLevel: number | null;
  levelBefore: number | null;
  move: string | null;
  writtenBy: string | null;
  personDataKinds: string[];
  mayWrite: boolean;
  code: string;
  errors: { path: string; code: string }[];
}
interface Register {
  items: Risk[];
  year: number;
  organisations: { id: string }[];
}

const AREA = 'district:skarholmen';
let world: PicturesApp;
beforeAll(async () => {
  world = await PicturesApp.start();
  world.app.clock.set('2026-06-01T09:00:00Z');
}, 60_000);
afterAll(() => world?.app.close());

const nothing: Consequences = {
  ...{ life: null, function: null, environment_property: null, fundamental_values: null },
};
const rated = (likelihood: RiskStep, changed: Partial<Consequences>): RiskRating => ({
  ...{ likelihood, consequences: { ...nothing, ...changed } },
});
const judged = (changed: Partial<RiskJudgement> = {}): RiskJudgement => ({
  ...{ focusArea: 'crime', year: 2026, title: 'Brand i skola', whatCanHappen: 'En skola brinner.' },
  ...{ measures: '', residualReason: '', uncertaintyReason: '', owner: '', closedReason: '' },
  ...{ inherent: rated(4, { life: 3, function: 5 }), residual: rated(2, { life: 3, function: 4 }) },
  ...{
    uncertainty: 'medium',
    trend: 'steady',
    reviewOn: '2026-10-01',
    isClosed: false,
    work: null,
  },
  ...{ governing: [], categories: [] },
  ...changed,
});
const begin = (changed: Partial<RiskJudgement> = {}, by = world.coordinator, id = randomUUID()) =>
  by.send<Risk>('POST', '/risks', {
    body: { id, organisationId: world.organisation, area: AREA, judgement: judged(changed) },
  });
const judge = (by: Person, { id, revision }: Risk, changed: Partial<RiskJudgement>) =>
  by.send<Risk>('PUT', `/risks/${id}`, {
    headers: { 'if-match': `"${revision}"` },
    body: { judgement: judged(changed) },
  });
const register = async (query = '', by = world.coordinator) =>
  (await by.send<Register>('GET', `/risks${query}`)).body;

describe('a risk', () => {
  it('is begun once however often it is sent, with the level of the worst value', async () => {
    const id = randomUUID();
    const first = await begin({}, world.coordinator, id);
    const again = await begin({}, world.coordinator, id);
    expect([first.status, again.status, again.body.revision]).toEqual([201, 201, 1]);
    expect(first.body).toMatchObject({
      ...{ inherentLevel: 20, residualLevel: 8, levelBefore: null, move: 'new', mayWrite: true },
      writtenBy: 'Petra Prevention',
    });
  });

  it('is for the coordinators of its authority, and for all others it is not there', async () => {
    const { body: risk } = await begin();
    const path = `/risks/${risk.id}`;
    const [city, manager] = [await world.person('city'), await world.person('manager')];
    expect((await world.security.send('GET', path)).status).toBe(200);
    const [theirs, nobodys] = [
      await city.send('GET', path),
      await city.send('GET', `/risks/${randomUUID()}`),
    ];
    expect([theirs.status, theirs.body]).toEqual([404, nobodys.body]);
    expect((await city.send('GET', `${path}/history`)).status).toBe(404);
    expect((await judge(city, risk, {})).status).toBe(404);
    expect((await begin({}, city)).status).toBe(404);
    expect((await register('', city)).items).toEqual([]);
    expect((await manager.send('GET', path)).status).toBe(403);
    const file = await city.send<string>('GET', '/risks.csv');
    expect(String(file.body)).not.toContain('Brand i skola');
  });

  it('is judged on top of what stands, and whoever comes second is told', async () => {
    const { body: risk } = await begin();
    const both = await Promise.all([
      judge(world.coordinator, risk, { title: 'Brand i skolan' }),
      judge(world.security, risk, { title: 'Brand i förskolan' }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    const stale = await judge(world.coordinator, risk, {});
    expect([stale.status, stale.body.code]).toEqual([412, 'REVISION_CONFLICT']);
    const path = `/risks/${risk.id}`;
    const without = await world.coordinator.send('PUT', path, { body: { judgement: judged() } });
    expect(without.status).toBe(428);
  });

  it('is refused where it breaks a rule, and tells at which field', async () => {
    const codes = async (changed: Partial<RiskJudgement>) =>
      (await begin(changed)).body.errors.map(({ path, code }) => `${path} ${code}`);
    expect(await codes({ residual: rated(5, { life: 5, function: 5 }) })).toEqual([
      'judgement.residualReason RISK_RESIDUAL_HIGHER',
    ]);
    expect(await codes({ governing: [randomUUID()] })).toEqual([
      'judgement.governing GOVERNING_LINK_UNKNOWN',
    ]);
    const person = { whatCanHappen: 'Anna Andersson, 070-174 06 05, hotar.' };
    expect(await codes({ ...person, categories: ['extremism'] })).toEqual([
      'judgement.whatCanHappen PERSON_NOT_HERE',
    ]);
    expect((await begin(person)).body.personDataKinds).toEqual(['phone', 'name']);
    const status = { focusArea: 'protective_security' as const, work: 'under_way' as const };
    expect(await codes(status)).toContain('judgement.title STATUS_ONLY');
    const seven = { ...judged(), inherent: { likelihood: 7, consequences: nothing } };
    const body = { id: randomUUID(), organisationId: world.organisation, area: AREA };
    const odd = await world.coordinator.send('POST', '/risks', {
      body: { ...body, judgement: seven },
    });
    expect(odd.status).toBe(422);
  });

  it('of protective security is kept as a status and has no level', async () => {
    const silent: Partial<RiskJudgement> = {
      ...{ focusArea: 'protective_security', title: '', whatCanHappen: '', work: 'under_way' },
      ...{ inherent: null, residual: null, uncertainty: null, trend: null },
    };
    const { status, body } = await begin(silent);
    expect([status, body.residualLevel, body.move]).toEqual([201, null, null]);
  });

  it('lies sealed, and each look is in the log before it is told', async () => {
    const canary = 'Kanariefågeln sjunger i parken';
    const { body: risk } = await begin({ title: canary, whatCanHappen: canary, owner: canary });
    const [row] = await world.app.database.query<{ bytes: Buffer; open: string }>(
      `SELECT string_agg(ciphertext, '') AS bytes, string_agg(row_to_json(v)::text, '') AS open FROM risk_revision v`,
    );
    expect(row!.bytes.length).toBeGreaterThan(100);
    expect(row!.bytes.includes('Kanariefågeln')).toBe(false);
    expect(row!.open.includes('Kanariefågeln')).toBe(false);
    await world.security.send('GET', `/risks/${risk.id}/history`);
    await world.security.send('GET', '/risks.csv');
    const rows = await world.app.database.query<{ action: string }>(
      `SELECT action FROM audit_entry WHERE subject = 'risk' AND $1 = ANY (subject_ids) ORDER BY id`,
      [risk.id],
    );
    expect(rows.map(({ action }) => action)).toEqual([
      ...['risk.begun', 'risk.read', 'risk.history-read', 'risk.exported'],
    ]);
  });
});

describe('the register over years', () => {
  it('has each risk as it stood at the end of the year asked for, and tells how it moved', async () => {
    world.app.clock.set('2026-01-10T09:00:00Z');
    const { body: first } = await begin({ title: 'Över åren', year: 2025 });
    world.app.clock.set('2026-06-01T09:00:00Z');
    const higher = { title: 'Över åren', residual: rated(3, { life: 3, function: 4 }) };
    const { body: second } = await judge(world.security, first, higher);
    expect(second).toMatchObject({ residualLevel: 12, levelBefore: 8, move: 'up' });
    const of = async (year: number) =>
      (await register(`?year=${year}`)).items.find(({ id }) => id === first.id);
    expect(await of(2024)).toBeUndefined();
    expect(await of(2025)).toMatchObject({ revision: 1, residualLevel: 8, move: 'new' });
    expect(await of(2026)).toMatchObject({ revision: 2, residualLevel: 12, move: 'up' });
    const back = await judge(world.security, second, { year: 2025 });
    expect(back.body.errors).toMatchObject([{ path: 'judgement.year', code: 'RISK_YEAR_BACK' }]);
    const history = await world.coordinator.send<{ items: Risk[] }>(
      'GET',
      `/risks/${first.id}/history`,
    );
    expect(history.body.items.map(({ judgement }) => judgement.year)).toEqual([2026, 2025]);
    expect(history.body.items[0]!.writtenBy).toBe('Saga Säkerhet');
  });

  it('leaves out a risk after the year in which it was closed', async () => {
    const { body: risk } = await begin({ title: 'Rivet hus', year: 2024 });
    const closed = { year: 2024, isClosed: true, closedReason: 'Huset är rivet.' };
    expect((await judge(world.coordinator, risk, closed)).status).toBe(200);
    const idsOf = async (year: number) =>
      (await register(`?year=${year}`)).items.map(({ id }) => id);
    expect(await idsOf(2024)).toContain(risk.id);
    expect(await idsOf(2025)).not.toContain(risk.id);
  });

  it('is narrowed to a protected value, a focus area and an area, and says so in the file too', async () => {
    const only = { title: 'Skadar bara miljön', focusArea: 'accidents' as const };
    const harm = { inherent: rated(2, { environment_property: 2 }) };
    await begin({ ...only, ...harm, residual: rated(1, { environment_property: 2 }) });
    const titles = async (query: string) =>
      (await register(query)).items.map(({ judgement }) => judgement.title);
    expect(await titles('?protectedValue=environment_property')).toEqual([only.title]);
    expect(await titles('?focusArea=accidents')).toEqual([only.title]);
    expect(await titles('?area=municipality:0180')).toEqual([]);
    expect((await world.coordinator.send('GET', '/risks?area=nowhere')).status).toBe(422);
    const file = await world.coordinator.send<string>('GET', '/risks.csv?focusArea=accidents');
    const [heading, line, rest] = String(file.body).split('\r\n');
    expect(heading).toContain('Med åtgärder: nivå');
    expect(line).toContain('Skadar bara miljön');
    expect(line).toContain(';1;2;2;Låg risk;Miljö och egendom;');
    expect(rest).toBe('');
  });

  it('is shown in the picture of its area and year, and frozen the same each time', async () => {
    const { api, database } = world.app;
    const picture = await world.begin({ area: AREA });
    const path = `/situation-pictures/${String(picture.body['id'])}/risks`;
    const shown = await world.coordinator.send<Register>('GET', path);
    expect([shown.body.year, shown.body.items.map(({ judgement }) => judgement.title)]).toEqual([
      2025,
      ['Över åren'],
    ]);
    const city = await world.person('city');
    expect((await city.send('GET', path)).status).toBe(404);
    const [row] = await database.query<{ scheme: string }>(`SELECT scheme FROM risk LIMIT 1`);
    const reader = api.get(ReadRisksForEdition, { strict: false });
    const asked = {
      organisationId: world.organisation,
      area: { scheme: row!.scheme, level: 'district' as const, code: 'skarholmen' },
      period: { from: '2025-01', to: '2026-01' },
    };
    const frozen = await reader.run(database, asked);
    expect(frozen).toMatchObject([{ move: 'new', residual: { level: 8, band: 'medium' } }]);
    expect(JSON.parse(JSON.stringify(frozen))).toEqual(frozen);
    expect(await reader.run(database, asked)).toEqual(frozen);
  });
});

it('the demo has risks of two years that keep to the rules', async () => {
  const { api, database } = world.app;
  await database.query(`DELETE FROM risk_revision`);
  await database.query(`DELETE FROM risk`);
  const seed = api.get(SeedDemoRisks, { strict: false });
  await seed.run();
  await seed.run();
  const { items } = await register();
  expect(items).toHaveLength(5);
  // All are of one moment, in which ids have no order.
  const moves = items.map(({ move }) => String(move)).sort();
  expect(moves).toEqual(['down', 'null', 'same', 'same', 'up']);
  for (const risk of items) {
    expect((await judge(world.coordinator, risk, { ...risk.judgement })).status).toBe(200);
  }
});

describe('the day of review', () => {
  const remind = (at: string) => {
    world.app.clock.set(at);
    return world.app.worker.get(RemindOfReviews, { strict: false }).run();
  };

  it('is told once each to the coordinators, on a working day, and anew when it is moved', async () => {
    const { body: risk } = await begin({ reviewOn: '2027-03-06' });
    const { body: closed } = await begin({ isClosed: true, closedReason: 'Finns inte mer.' });
    const told = () =>
      world.app.database.query<{ day: string; risk: string; people: number }>(
        `SELECT details ->> 'day' AS day, details ->> 'risk' AS risk, count(*)::integer AS people
           FROM message WHERE kind = 'risk.review' AND details ->> 'risk' = ANY ($1) GROUP BY 1, 2 ORDER BY 1`,
        [[risk.id, closed.id]],
      );
    await remind('2027-03-04T05:00:00Z');
    expect(await told()).toEqual([]);
    // A Saturday: told on the Friday before, and never again.
    expect(await remind('2027-03-05T05:00:00Z')).toBeGreaterThan(0);
    for (const later of ['2027-03-05T15:00:00Z', '2027-03-07T05:00:00Z', '2027-03-08T05:00:00Z']) {
      expect(await remind(later)).toBe(0);
    }
    expect(await told()).toEqual([{ day: '2027-03-06', risk: risk.id, people: 2 }]);
    world.app.clock.set('2026-06-01T09:00:00Z');
    await judge(world.coordinator, risk, { reviewOn: '2027-04-01' });
    expect(await remind('2027-04-01T05:00:00Z')).toBe(2);
    world.app.clock.set('2026-06-01T09:00:00Z');
    const { body } = await world.coordinator.send<{
      items: { kind: string; path: string; body: string }[];
    }>('GET', '/messages');
    const message = body.items.find(({ kind }) => kind === 'risk.review');
    expect(message?.path).toBe(`/risks/${risk.id}`);
    expect(message?.body).toContain('2027-04-01');
  });
});
