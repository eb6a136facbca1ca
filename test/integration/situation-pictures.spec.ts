import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstTemplate } from '#domain';
import { paragraph, PicturesApp, type PictureBody } from '../support/pictures-app.js';

let world: PicturesApp;
beforeAll(async () => {
  world = await PicturesApp.start();
}, 60_000);
afterAll(() => world?.app.close());

const sent = <Body = Record<string, unknown>>(path: string, by = world.coordinator) =>
  by.send<Body>('GET', path);

describe('a situation picture', () => {
  it('is begun of an area and the year just ended, with every section of the template and nothing in it', async () => {
    world.app.clock.set('2026-01-12T09:00:00Z');
    const { body: list } = await sent('/situation-pictures');
    expect(list).toMatchObject({
      items: [],
      organisations: [{ id: world.organisation, area: expect.stringMatching(/^district:/) }],
      suggested: { from: '2025-01', to: '2026-01' },
    });
    const picture = await world.begun(2025);
    expect(picture).toMatchObject({
      ...{ areaName: 'Stockholm', templateVersion: 1, written: 0, sections: 15, mayWrite: true },
      earlier: null,
    });
    expect(picture.template.map(({ code }) => code)).toEqual(
      firstTemplate.sections.map(({ code }) => code),
    );
    expect(picture.standing.every(({ revision }) => revision === 0)).toBe(true);
    const again = await world.begin();
    expect([again.status, again.body['code']]).toEqual([409, 'PICTURE_EXISTS']);
    world.app.clock.set(undefined);
  });

  it('is of twelve months or a tertial, and of nothing else', async () => {
    const tertial = { from: '2024-05-01', to: '2024-09-01' };
    expect((await world.begin(tertial)).status).toBe(201);
    const odd = await world.begin({ from: '2024-04-01', to: '2024-08-01' });
    expect([odd.status, (odd.body['errors'] as unknown[])[0]]).toMatchObject([
      422,
      { path: 'to', code: 'PICTURE_PERIOD_WRONG' },
    ]);
    expect((await world.begin({ area: 'district:nowhere' })).status).toBe(422);
  });

  it('has the text and the follow-up of the year before beside it', async () => {
    const before = await world.begun(2019);
    const text = { body: paragraph('Det ökade.'), followUp: 'Vi satte upp lampor.' };
    expect((await world.write(world.security, before.id, 'crime', 0, text)).status).toBe(200);
    const picture = await world.begun(2020);
    expect(picture.earlier?.id).toBe(before.id);
    const crime = picture.earlier?.sections.find(({ section }) => section === 'crime');
    expect(crime).toMatchObject({ revision: 1, judgement: text, writtenBy: 'Saga Säkerhet' });
  });

  it('is for the coordinators of the authority that makes it, and for nobody else', async () => {
    const { id } = await world.begun(2018);
    const [city, manager, admin] = await Promise.all(
      ['city', 'manager', 'admin'].map((name) => world.person(name)),
    );
    const path = `/situation-pictures/${id}`;
    expect((await sent(path, world.security)).status).toBe(200);
    const [theirs, nobodys] = [
      await sent(path, city),
      await sent(`/situation-pictures/${randomUUID()}`, city),
    ];
    expect(theirs.status).toBe(404);
    expect(theirs.body).toEqual(nobodys.body);
    expect((await sent<{ items: unknown[] }>('/situation-pictures', city)).body.items).toEqual([]);
    expect((await world.write(city!, id, 'crime', 0, {})).status).toBe(404);
    for (const each of [manager, admin]) expect((await sent(path, each)).status).toBe(403);
    expect((await world.begin({ from: '2017-01-01', to: '2018-01-01' }, city)).status).toBe(404);
  });

  it('is in the audit log each time somebody reads it, before they do', async () => {
    const { id } = await world.begun(2016);
    await sent(`/situation-pictures/${id}`);
    await world.history(id, 'crime');
    const rows = await world.app.database.query<{ action: string }>(
      `SELECT action FROM audit_entry WHERE subject = 'situation_picture' AND $1 = ANY (subject_ids) ORDER BY id`,
      [id],
    );
    expect(rows.map(({ action }) => action)).toEqual([
      ...['picture.begun', 'picture.read', 'picture.read', 'picture.history-read'],
    ]);
  });
});

describe('a section', () => {
  let picture: PictureBody;
  beforeAll(async () => {
    picture = await world.begun(2010);
  });

  it('of violent extremism is refused with a person in it, and tells in which field', async () => {
    const told = 'Ring Anna Andersson på 070-174 06 05.';
    const answer = await world.write(world.coordinator, picture.id, 'extremism', 0, { told });
    expect(answer.status).toBe(422);
    expect(answer.body.errors).toMatchObject([{ path: 'judgement.told', code: 'PERSON_NOT_HERE' }]);
    const without = { body: paragraph('Propaganda vid två stationer.') };
    const kept = await world.write(world.coordinator, picture.id, 'extremism', 0, without);
    expect(kept.status).toBe(200);
    const elsewhere = await world.write(world.coordinator, picture.id, 'safety', 0, { told });
    expect(elsewhere.body).toMatchObject({ revision: 1, personDataKinds: ['phone', 'name'] });
    const comments = `/situation-pictures/${picture.id}/sections/extremism/comments`;
    const said = await world.coordinator.send('POST', comments, { body: { text: told } });
    expect(said.status).toBe(422);
  });

  it('of protective security is a status, and no word of it is kept', async () => {
    const words = { body: paragraph('Larmet är ur funktion.') };
    const code = 'protective_security';
    const refused = await world.write(world.security, picture.id, code, 0, words);
    expect(refused.body.errors).toMatchObject([{ path: 'judgement.body', code: 'STATUS_ONLY' }]);
    const status = { status: 'under_way' as const };
    expect((await world.write(world.security, picture.id, code, 0, status)).status).toBe(200);
  });

  it('lies sealed, and its links lead out of the product only', async () => {
    const canary = 'Kanariefågeln sjunger i parken';
    const text = { body: paragraph(canary), why: canary };
    expect((await world.write(world.coordinator, picture.id, 'young', 0, text)).status).toBe(200);
    const comments = `/situation-pictures/${picture.id}/sections/young/comments`;
    await world.coordinator.send('POST', comments, { body: { text: canary } });
    const [row] = await world.app.database.query<{ bytes: Buffer }>(
      `SELECT string_agg(ciphertext, '') AS bytes FROM (
         SELECT ciphertext FROM picture_judgement UNION ALL SELECT ciphertext FROM picture_comment) AS all_of_it`,
    );
    expect(row!.bytes.length).toBeGreaterThan(100);
    expect(row!.bytes.includes('Kanariefågeln')).toBe(false);
    const href = 'javascript:alert(1)';
    const evil = { body: [{ type: 'paragraph' as const, runs: [{ text: 'x', href }] }] };
    const refused = await world.write(world.coordinator, picture.id, 'young', 1, evil);
    expect(refused.body.errors).toMatchObject([
      { path: 'judgement.body.0.runs.0.href', code: 'LINK_REFUSED' },
    ]);
  });

  it('needs the revision it is written on, and refuses one that no longer stands', async () => {
    const write = (revision: number, why: string) =>
      world.write(world.coordinator, picture.id, 'outlook', revision, { why });
    expect((await write(0, 'ett')).body.revision).toBe(1);
    const stale = await write(0, 'två');
    expect([stale.status, stale.body.code]).toEqual([412, 'REVISION_CONFLICT']);
    const path = `/situation-pictures/${picture.id}/sections/outlook`;
    const body = { judgement: (await world.history(picture.id, 'outlook'))[0]!.judgement };
    expect((await world.coordinator.send('PUT', path, { body })).status).toBe(428);
    expect(await world.history(picture.id, 'outlook')).toHaveLength(1);
  });

  it('can be talked of until it is resolved', async () => {
    const path = `/situation-pictures/${picture.id}/sections/analysis/comments`;
    const text = 'Har vi fler källor?';
    const said = await world.security.send<{ items: { id: string }[] }>('POST', path, {
      body: { text },
    });
    const [{ id } = { id: '' }] = said.body.items;
    const open = async () =>
      (await sent<PictureBody>(`/situation-pictures/${picture.id}`)).body.standing.find(
        ({ section }) => section === 'analysis',
      )?.openComments;
    expect(await open()).toBe(1);
    const resolve = (resolved: boolean) =>
      world.coordinator.send('PUT', `${path}/${id}/resolution`, { body: { resolved } });
    expect((await resolve(true)).status).toBe(204);
    expect(await open()).toBe(0);
    expect((await sent(path)).body['items']).toMatchObject([
      { text, writtenBy: 'Saga Säkerhet', resolvedBy: 'Petra Prevention' },
    ]);
    expect((await resolve(false)).status).toBe(204);
    expect(await open()).toBe(1);
    const other = `/situation-pictures/${picture.id}/sections/crime/comments/${id}/resolution`;
    const elsewhere = await world.coordinator.send('PUT', other, { body: { resolved: true } });
    expect(elsewhere.status).toBe(404);
  });
});
