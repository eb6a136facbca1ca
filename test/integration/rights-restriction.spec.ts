import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RetainedReader } from '#intake';
import {
  exported,
  madeExport,
  readIncident,
  RestrictionWorld,
} from '../support/restriction-world.js';
import { TEXTS, type RightsWorld } from '../support/rights-world.js';
import type { Person, RunningApp } from '../support/running-app.js';

let restriction: RestrictionWorld;
let world: RightsWorld;
let app: RunningApp;
let registrar: Person;
let reporter: Person;
let security: Person;
let told: RightsWorld['told'];

beforeAll(async () => {
  restriction = await RestrictionWorld.start();
  ({ rights: world, reporter, security } = restriction);
  ({ app, registrar, told } = world);
}, 60_000);
afterAll(() => app?.close());

describe('a restriction', () => {
  it('closes text, time and place to everybody, the sender too, and leaves the incident in lists and counts', async () => {
    const id = told.byPhone;
    const { reference } = await readIncident(reporter, id);
    const opened = await world.opened({ kind: 'restriction' });
    const before = await madeExport(app, security);
    expect((await restriction.restrict(opened.id, [reference])).status).toBe(204);
    expect((await security.send('GET', `/exports/${before}/file`)).status).toBe(404);
    for (const who of [reporter, security]) {
      const seen = await readIncident(who, id);
      expect(seen).toMatchObject({ isRestricted: true, handling: { outcome: null } });
      expect(seen.withheld).toEqual(expect.arrayContaining(['text', 'time', 'place']));
      expect(seen.body).not.toHaveProperty('text');
      expect(seen.body).not.toHaveProperty('occurredFrom');
      expect(seen.body.location).not.toHaveProperty('lon');
      const { body } = await who.send<{ items: { id: string; isRestricted: boolean }[] }>(
        'GET',
        '/incidents?limit=100',
      );
      expect(body.items.find((each) => each.id === id)).toMatchObject({ isRestricted: true });
      expect(body.items.filter(({ isRestricted }) => isRestricted)).toHaveLength(1);
    }
    const correct = { headers: { 'if-match': '"1"' }, body: { text: 'Ändrat.' } };
    const acts = [
      await reporter.send('PATCH', `/incidents/${id}`, correct),
      await security.send('POST', `/incidents/${id}/handling`, { body: { state: 'read' } }),
      await reporter.send('POST', `/incidents/${id}/transitions`, {
        ...{ headers: { 'if-match': '"1"' }, body: { to: 'withdrawn' } },
      }),
    ];
    for (const { status, body } of acts) {
      expect([status, body['code']]).toEqual([409, 'INCIDENT_RESTRICTED']);
    }
    const row = await exported(app, security, reference);
    expect(row).toMatchObject({ restricted: 'true', text: '', lon: '', lat: '', occurredFrom: '' });
    expect(JSON.stringify(row)).not.toContain('Samtalet');
    await restriction.lift(opened.id);
  });

  it('is left out of points and top places, which say how many', async () => {
    const opened = await world.opened({ kind: 'restriction' });
    const { reference } = await readIncident(reporter, told.near);
    const look = () =>
      security.send<{ features: { properties: { count: number } }[]; restricted: number }>(
        'GET',
        '/clusters.geojson?bbox=17.8,59.2,18,59.4&zoom=18&from=2026-03-01&to=2026-04-01',
      );
    const places = () =>
      security.send<{ total: number; restricted: number }>(
        'GET',
        '/figures/top-places?area=district:skarholmen&from=2026-03-01&to=2026-04-01',
      );
    const sum = ({ features }: { features: { properties: { count: number } }[] }) =>
      features.reduce((all, { properties }) => all + properties.count, 0);
    const [before, placesBefore] = [(await look()).body, (await places()).body];
    expect([before.restricted, placesBefore.restricted]).toEqual([0, 0]);
    await restriction.restrict(opened.id, [reference]);
    const [after, placesAfter] = [(await look()).body, (await places()).body];
    expect([after.restricted, sum(after)]).toEqual([1, sum(before) - 1]);
    expect(placesAfter).toMatchObject({ restricted: 1, total: placesBefore.total - 1 });
    // By day of the week nothing is found that may not be seen to have happened then.
    const byDay = await security.send<{ items: { id: string }[] }>(
      'GET',
      '/incidents?weekday=6&limit=100',
    );
    expect(byDay.body.items.map(({ id }) => id)).not.toContain(told.near);
    await restriction.lift(opened.id);
    expect((await look()).body.restricted).toBe(0);
  });

  it('goes into no copy that is handed out, and says so', async () => {
    const { id: caseId } = await world.opened({ kind: 'restriction' });
    const { reference } = await readIncident(reporter, told.byName);
    const asked = await registrar.send('POST', '/disclosures', {
      body: { kind: 'public_document', channel: 'mail', wanted: 'Allt om porten.' },
    });
    const disclosure = `/disclosures/${String(asked.body['id'])}/incidents`;
    await registrar.send('POST', disclosure, { body: { reference } });
    const tried = async () =>
      (
        await registrar.send<{
          seen: string;
          isRestricted: boolean;
          fields: { field: string }[];
        }>('GET', `${disclosure}/${told.byName}`)
      ).body;
    const before = await tried();
    expect(before.fields.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['text', 'time', 'place']),
    );
    const choices = before.fields.map(({ field }) => ({ field, choice: 'give' }));
    const save = (seen: string, chosen: object[]) =>
      registrar.send('PUT', `${disclosure}/${told.byName}`, { body: { seen, choices: chosen } });
    expect((await save(before.seen, choices)).status).toBe(204);
    await restriction.restrict(caseId, [reference]);
    const closed = await tried();
    expect(closed.isRestricted).toBe(true);
    for (const field of ['text', 'time', 'place', 'answer']) {
      expect(closed.fields.map((each) => each.field)).not.toContain(field);
    }
    const copy = () => registrar.send('GET', `/disclosures/${String(asked.body['id'])}/copy.pdf`);
    expect((await copy()).body['code']).toBe('INCIDENT_RESTRICTED');
    const left = choices.filter(({ field }) => closed.fields.some((each) => each.field === field));
    expect((await save(closed.seen, left)).status).toBe(204);
    expect((await copy()).status).toBe(200);
    await restriction.lift(caseId);
  });

  it('is opened in its case alone, for a purpose of article 18.2, and each look is in the log', async () => {
    const opened = await world.opened({ kind: 'restriction' });
    const { id: caseId } = opened;
    await world.search(caseId);
    const { reference } = await readIncident(reporter, told.byPhone);
    await restriction.restrict(caseId, [reference]);
    const hit = (await world.hits(caseId)).find(({ incidentId }) => incidentId === told.byPhone);
    expect(hit).toMatchObject({ isRestricted: true, pieces: null });
    const open = (incidentId: string, purpose: string, of = caseId) =>
      registrar.send<{ pieces: { text: string }[] }>('POST', `/rights-cases/${of}/openings`, {
        body: { incidentId, purpose },
      });
    expect((await open(told.byPhone, 'curiosity')).status).toBe(422);
    const { status, body } = await open(told.byPhone, 'legal_claims');
    expect(status).toBe(200);
    expect(body.pieces.map(({ text }) => text).join('')).toBe(TEXTS.byPhone);
    const [entry] = await app.database.query(
      `SELECT details FROM audit_entry WHERE action = 'incident.read' ORDER BY id DESC LIMIT 1`,
    );
    expect(entry).toEqual({ details: { rightsCaseId: caseId, purpose: 'legal_claims' } });
    expect((await open(told.byName, 'consent')).status).toBe(404);
    const other = await world.opened({ kind: 'restriction' });
    expect((await open(told.byPhone, 'consent', other.id)).status).toBe(404);
    await restriction.lift(caseId);
    expect((await open(told.byPhone, 'consent')).status).toBe(404);
  });

  it('holds against erasing, is registered when set and lifted, and not lifted before the person knows', async () => {
    const { id: caseId } = await world.opened({ kind: 'restriction' });
    const decide = (outcome: string) =>
      registrar.send('POST', `/rights-cases/${caseId}/decision`, {
        body: { outcome, motive: 'Enligt beslutet.' },
      });
    expect((await decide('granted')).body['code']).toBe('RIGHTS_NOT_RESTRICTED');
    const { reference } = await readIncident(reporter, told.nobody);
    expect((await restriction.restrict(caseId, ['H-2026-AAAAAA-A'])).status).toBe(422);
    expect((await restriction.restrict(caseId, [reference], 'objection')).status).toBe(422);
    const decisions = async () => {
      const [row] = await app.database.query<{ count: number }>(
        `SELECT count(*) AS count FROM register_entry WHERE line = 'decision'`,
      );
      return row!.count;
    };
    const before = await decisions();
    await restriction.restrict(caseId, [reference]);
    expect((await restriction.restrict(caseId, [reference])).body['code']).toBe(
      'RIGHTS_RESTRICTED',
    );
    const retained = app.api.get(RetainedReader, { strict: false });
    expect(await retained.byReference(reference)).toMatchObject({ isRestricted: true });
    expect((await decide('granted')).status).toBe(204);
    for (const day of ['2999-01-01', '2026-02-30', '2020-01-01']) {
      expect((await restriction.lift(caseId, day)).status, day).toBe(422);
    }
    expect((await restriction.lift(caseId)).status).toBe(204);
    expect((await restriction.lift(caseId)).body['code']).toBe('RIGHTS_NOT_RESTRICTED');
    expect((await decisions()) - before).toBe(3);
    expect(await retained.byReference(reference)).toMatchObject({ isRestricted: false });
    expect((await restriction.measures(caseId)).restriction).toMatchObject({
      motive: 'Personen säger att det är fel.',
      incidents: [{ reference }],
      liftedMotive: 'Uppgiften är kontrollerad.',
    });
  });

  it('stands as long as any decision does', async () => {
    const { reference } = await readIncident(reporter, told.nobody);
    const [first, second] = [
      await world.opened({ kind: 'restriction' }),
      await world.opened({ kind: 'rectification' }),
    ];
    await restriction.restrict(first.id, [reference]);
    await restriction.restrict(second.id, [reference]);
    await restriction.lift(first.id);
    expect((await readIncident(reporter, told.nobody)).isRestricted).toBe(true);
    await restriction.lift(second.id);
    expect(await readIncident(reporter, told.nobody)).toMatchObject({
      isRestricted: false,
      body: { text: TEXTS.nobody },
    });
  });
});
