import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EventsApp, NEXT_FRIDAY, SATURDAY, type PlannedEvent } from '../support/events-app.js';

interface Outcome {
  read: number;
  added: number;
  changed: number;
  unchanged: number;
  refused: number;
  written: boolean;
  errors: { line: number; column: string; code: string; message: string }[];
}

let world: EventsApp;
beforeAll(async () => {
  world = await EventsApp.start();
}, 90_000);
afterAll(() => world?.app.close());

describe('a planned event', () => {
  it('is entered, changed, cancelled with a reason, undone, and remembers all of it', async () => {
    await world.clear();
    const event = await world.planned({ organiser: 'Torgföreningen', expectedPeople: 2500 });
    expect(event).toMatchObject({
      ...{ revision: 1, status: 'planned', title: 'Julmarknad', area: 'district:skarholmen' },
      ...{ organiser: 'Torgföreningen', expectedPeople: 2500, mayChange: true, ...SATURDAY },
    });
    const coordinator = await world.as('coordinator');
    const { clientId: _, ...said } = world.wish({ title: 'Julmarknad, två dagar' });
    const headers = { 'if-match': '"1"' };
    const changed = await coordinator.send<PlannedEvent>('PUT', `/planned-events/${event.id}`, {
      ...{ body: said, headers },
    });
    expect(changed.body).toMatchObject({ revision: 2, organiser: null, expectedPeople: null });
    expect((await world.step(changed.body, { to: 'cancelled' })).status).toBe(422);
    const cancelled = (await world.step(changed.body, { to: 'cancelled', reason: 'Stormvarning' }))
      .body;
    expect(cancelled).toMatchObject({ revision: 3, status: 'cancelled', reason: 'Stormvarning' });
    expect((await world.step(cancelled, { to: 'cancelled', reason: 'Igen' })).status).toBe(422);
    const back = (await world.step(cancelled, { to: 'undone' })).body;
    expect(back).toMatchObject({ revision: 4, status: 'planned', title: 'Julmarknad, två dagar' });
    const { body } = await coordinator.send<{ revisions: PlannedEvent[] }>(
      ...(['GET', `/planned-events/${event.id}`] as const),
    );
    expect(body.revisions.map(({ status }) => status)).toEqual([
      ...['planned', 'cancelled', 'planned', 'planned'],
    ]);
    const audited = await world.app.database.query<{ action: string }>(
      `SELECT action FROM audit_entry WHERE subject = 'planned_event' ORDER BY id`,
    );
    expect(audited.map(({ action }) => action.replace('planned-event.', ''))).toEqual([
      ...['entered', 'changed', 'cancelled', 'undone'],
    ]);
  });

  it('is refused when it names a person, runs backwards or lies nowhere', async () => {
    const codes = async (otherwise: Record<string, unknown>) => {
      const { status, body } = await world.plan(otherwise);
      const { errors } = body as unknown as { errors: { path: string; code: string }[] };
      return [status, ...errors.map(({ path, code }) => `${path} ${code}`)];
    };
    expect(await codes({ organiser: 'Anna Andersson' })).toEqual([
      ...[422, 'organiser EVENT_ORGANISER_IS_PERSON'],
    ]);
    expect(await codes({ note: 'Ring 070-174 06 05' })).toEqual([422, 'note EVENT_POINTS_OUT']);
    expect(await codes({ to: '2026-11-20' })).toEqual([422, 'to EVENT_TIMES_REVERSED']);
    expect(await codes({ area: 'nowhere', title: ' ' })).toEqual([
      ...[422, 'title FIELD_REQUIRED', 'area AREA_UNKNOWN'],
    ]);
    expect((await world.plan({ kind: 'party' })).status).toBe(422);
  });

  it('is entered once, whoever sends it twice', async () => {
    await world.clear();
    const body = world.wish();
    const coordinator = await world.as('coordinator');
    const answers = await Promise.all(
      [1, 2].map(() => coordinator.send<PlannedEvent>('POST', '/planned-events', { body })),
    );
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(await world.list('?from=2026-11-01')).toHaveLength(1);
    const other = await coordinator.send('POST', '/planned-events', {
      body: { ...body, title: 'B' },
    });
    expect(other.body).toMatchObject({ code: 'CLIENT_ID_REUSED' });
  });

  it('belongs to one authority: others read it, and for them it cannot be changed', async () => {
    await world.clear();
    const event = await world.planned();
    // The committee next door has a coordinator of its own.
    await world.app.database.query(
      `UPDATE planned_event_revision SET organisation_id =
         (SELECT id FROM organisation WHERE id <> planned_event_revision.organisation_id AND kind = 'committee' LIMIT 1)`,
    );
    expect((await world.list('?from=2026-11-01', 'analyst'))[0]).toMatchObject({
      mayChange: false,
    });
    const refused = await world.step(event, { to: 'cancelled', reason: 'Nej' });
    const absent = await world.step(
      { ...event, id: randomUUID() },
      { to: 'cancelled', reason: 'Nej' },
    );
    expect([refused.status, refused.body]).toEqual([404, absent.body]);
    expect((await world.plan({}, 'analyst')).status).toBe(403);
    expect((await world.plan({ organisationId: randomUUID() })).status).toBe(404);
    expect((await (await world.as('reporter')).send('GET', '/planned-events')).status).toBe(403);
  });

  it('is not changed by whoever has not read the last of it', async () => {
    await world.clear();
    const event = await world.planned();
    expect((await world.step(event, { to: 'cancelled', reason: 'Regn' })).status).toBe(200);
    expect((await world.step(event, { to: 'undone' })).body).toMatchObject({
      code: 'REVISION_CONFLICT',
    });
    const path = `/planned-events/${event.id}/transitions`;
    const bare = await (
      await world.as('coordinator')
    ).send('POST', path, { body: { to: 'undone' } });
    expect(bare.body).toMatchObject({ code: 'REVISION_REQUIRED' });
    expect((await world.step(await world.planned(), { to: 'undone' })).status).toBe(422);
  });

  it('is listed by days and area, what has passed not without being asked for', async () => {
    await world.clear();
    await world.planned({ title: 'Förra veckan' });
    await world.planned({ title: 'I Bredäng', area: 'sub_area:bredang', ...NEXT_FRIDAY });
    await world.planned({
      title: 'I Farsta',
      area: 'district:farsta',
      from: '2026-11-25',
      to: '2026-11-25',
    });
    const titles = async (query = '') => (await world.list(query)).map(({ title }) => title);
    expect(await titles()).toEqual(['I Farsta', 'I Bredäng']);
    expect(await titles('?area=district:skarholmen&from=2026-11-01')).toEqual([
      ...['Förra veckan', 'I Bredäng'],
    ]);
    // Friday night goes on until two on Saturday.
    expect(await titles('?from=2026-12-05')).toEqual(['I Bredäng']);
    expect(await titles('?from=2026-12-06')).toEqual([]);
    const coordinator = await world.as('coordinator');
    for (const wrong of ['?from=2026-02-30', '?from=2026-11-01&to=2026-11-01']) {
      expect((await coordinator.send('GET', `/planned-events${wrong}`)).status).toBe(422);
    }
  });
});

describe('a file of planned events', () => {
  const take = async (rows: readonly string[], query = '', who = 'coordinator') => {
    const person = await world.as(who);
    return person.send<Outcome>('POST', `/planned-events/imports${query}`, {
      ...{ body: rows.join('\n'), headers: { 'content-type': 'application/octet-stream' } },
    });
  };
  const HEAD = 'kod;titel;slag;område;från;starttid;till;sluttid;arrangör;antal';
  const MARKET =
    'A1;Vårmarknad;Marknad;Skärholmen;2026-12-05;10.00;2026-12-06;16:00;Torgföreningen;1200';
  const WORKS = 'A2;Gångtunneln stängd;road_works;Bredäng;2026-12-01;;;;Trafikkontoret;';

  it('is tried first, and then taken in whole; the same file again changes nothing', async () => {
    await world.clear();
    const tried = await take([HEAD, MARKET, WORKS], '?dryRun=true');
    expect(tried.body).toMatchObject({ read: 2, added: 2, refused: 0, written: false });
    expect(await world.list()).toEqual([]);
    expect((await take([HEAD, MARKET, WORKS])).body).toMatchObject({ added: 2, written: true });
    expect((await world.list()).map(({ title, from, to }) => [title, from, to])).toEqual([
      ['Gångtunneln stängd', '2026-12-01T00:00', '2026-12-01T23:59'],
      ['Vårmarknad', '2026-12-05T10:00', '2026-12-06T16:00'],
    ]);
    const again = await take([HEAD, WORKS, MARKET]);
    expect(again.body).toMatchObject({ added: 0, changed: 0, unchanged: 2 });
  });

  it('says anew what its rows say anew, and leaves what was done by hand', async () => {
    const [works, market] = (await world.list()) as [PlannedEvent, PlannedEvent];
    await world.step(works, { to: 'cancelled', reason: 'Tunneln är klar' });
    const later = MARKET.replace('1200', '3000');
    expect((await take([HEAD, later, WORKS])).body).toMatchObject({ changed: 1, unchanged: 1 });
    const [same, changed] = await world.list();
    expect(same).toMatchObject({ id: works.id, status: 'cancelled', reason: 'Tunneln är klar' });
    expect(changed).toMatchObject({ id: market.id, revision: 2, expectedPeople: 3000 });
  });

  it('is refused whole, with each row that is wrong and why', async () => {
    await world.clear();
    const { body } = await take([
      ...[HEAD, MARKET, 'B1;Kalas;Marknad;Ingenstans;2026-12-05;;;;Anna Andersson;1'],
      ...['B2;;Marknad;Bredäng;lördag;;;;;många', MARKET, 'B3;Match;Fest;Bredäng;2026-12-05;;;;;0'],
    ]);
    expect(body).toMatchObject({ read: 5, refused: 4, written: false });
    expect(body.errors.map(({ line, column, code }) => `${line} ${column} ${code}`)).toEqual([
      ...['3 arrangör EVENT_ORGANISER_IS_PERSON', '3 område AREA_UNKNOWN'],
      ...['4 titel FIELD_REQUIRED', '4 från EVENT_TIME_WRONG', '4 antal NOT_A_NUMBER'],
      ...['5 titel ROW_REPEATED', '6 slag EVENT_KIND_UNKNOWN', '6 antal NUMBER_TOO_SMALL'],
    ]);
    expect(body.errors[0]!.message).toMatch(/förening/);
    expect(await world.list('?from=2026-01-01')).toEqual([]);
    expect((await take(['a;b', '1;2'])).body).toMatchObject({ code: 'IMPORT_FILE_REFUSED' });
    expect((await take([HEAD, MARKET], '', 'analyst')).status).toBe(403);
  });
});
