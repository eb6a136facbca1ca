import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PictureStep } from '#domain';
import { DECISION, EditionsApp, MEETING } from '../support/editions-app.js';
import { paragraph } from '../support/pictures-app.js';
import type { Person } from '../support/running-app.js';

let app: EditionsApp;
beforeAll(async () => {
  app = await EditionsApp.start();
}, 60_000);
afterAll(() => app?.world.app.close());

describe('the way of a picture', () => {
  it('refuses review while a part of the law is unwritten, and says which', async () => {
    const picture = await app.world.begun(2001);
    const { coordinator } = app.world;
    const refused = await app.step(coordinator, picture.id, 'send_to_review');
    expect([refused.status, refused.body.code]).toEqual([409, 'PICTURE_INCOMPLETE']);
    const detail = async (language: string): Promise<string> => {
      const answer = await coordinator.send<{ detail: string }>(
        ...(['POST', `/situation-pictures/${picture.id}/transitions`] as const),
        {
          headers: { 'if-match': '"0"', 'accept-language': language },
          body: { step: 'send_to_review' },
        },
      );
      return answer.body.detail;
    };
    expect(await detail('sv')).toContain('Analys.');
    expect(await detail('en')).toContain('Analysis.');
    expect((await app.way(picture.id)).completeness).toMatchObject({
      isComplete: false,
      missing: ['crime', 'other_information', 'analysis'],
    });
  });

  it('locks the sections from review on, and unlocks them when it comes back with words', async () => {
    const { id } = await app.written(2002);
    const { coordinator } = app.world;
    const write = (revision: number) =>
      app.world.write(coordinator, id, 'crime', revision, { body: paragraph('Ändrat.') });
    expect((await app.taken(coordinator, id, 'send_to_review')).state).toBe('review');
    const locked = await write(1);
    expect([locked.status, locked.body.code]).toEqual([409, 'PICTURE_LOCKED']);
    const silent = await app.step(app.manager, id, 'return');
    expect(silent.body.errors).toMatchObject([{ path: 'words', code: 'STEP_WORDS_MISSING' }]);
    const words = 'Skriv mer om varför det ökar.';
    const back = await app.taken(app.manager, id, 'return', { words });
    expect(back.steps.at(-1)).toMatchObject({ step: 'return', words });
    expect((await write(1)).status).toBe(200);
  });

  it('is each one’s own: a coordinator does not approve, a manager does not send, a registrar decides', async () => {
    const { id } = await app.written(2003);
    const { coordinator } = app.world;
    const codes: unknown[] = [];
    const refused = async (by: Person, step: PictureStep, body = {}): Promise<void> => {
      const answer = await app.step(by, id, step, body);
      codes.push([step, answer.status, answer.body.code]);
    };
    await refused(app.manager, 'send_to_review');
    await app.taken(coordinator, id, 'send_to_review');
    await refused(coordinator, 'approve');
    await refused(app.registrar, 'approve');
    await app.approved(id);
    await refused(coordinator, 'decide', { decision: DECISION });
    await refused(app.manager, 'hand_in', { meeting: MEETING });
    expect(codes).toEqual(
      ['send_to_review', 'approve', 'approve', 'decide', 'hand_in'].map((step) => [
        ...[step, 403, 'STEP_NOT_YOURS'],
      ]),
    );
    const board = { ...DECISION, outcome: 'decided_by_board' };
    const wrong = await app.step(app.registrar, id, 'decide', { decision: board });
    expect(wrong.body.errors).toMatchObject([
      { path: 'decision.outcome', code: 'OUTCOME_NOT_HERE' },
    ]);
    const noDay = { decision: { ...DECISION, date: '2026-02-31' } };
    const never = await app.step(app.registrar, id, 'decide', noDay);
    expect(never.body.errors).toMatchObject([{ path: 'decision.date' }]);
  });

  it('takes one step of two that rest on the same state', async () => {
    const { id } = await app.written(2004);
    const { coordinator, security } = app.world;
    const both = await Promise.all(
      [coordinator, security].map((by) => app.step(by, id, 'send_to_review', {}, 0)),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    const without = await coordinator.send('POST', `/situation-pictures/${id}/transitions`, {
      body: { step: 'take_back' },
    });
    expect(without.status).toBe(428);
  });

  it('hands in with reservation, sealed, and replaces that when it is decided, as an open record', async () => {
    const { id } = await app.written(2005);
    await app.taken(app.world.coordinator, id, 'send_to_review');
    await app.approved(id);
    const handed = await app.taken(app.registrar, id, 'hand_in', { meeting: MEETING });
    expect(handed.editions).toMatchObject([{ number: 1, kind: 'reserved', isReplaced: false }]);
    const tabled = await app.taken(app.registrar, id, 'table', { meeting: MEETING });
    expect(tabled.state).toBe('handed_in');
    const decided = await app.taken(app.registrar, id, 'decide', { decision: DECISION });
    expect(decided.editions).toMatchObject([
      { number: 2, kind: 'decided', isReplaced: false },
      { number: 1, kind: 'reserved', isReplaced: true },
    ]);
    const { database } = app.world.app;
    const rows = await database.query<{ kind: string; content: string | null; bytes: string }>(
      `SELECT kind, content, coalesce(encode(ciphertext, 'escape'), '') AS bytes FROM edition
        WHERE picture_id = $1 ORDER BY id`,
      [id],
    );
    expect(rows.map(({ kind, content }) => [kind, content === null])).toEqual([
      ['proposed', true],
      ['reserved', true],
      ['decided', false],
    ]);
    for (const { bytes } of rows) expect(bytes).not.toContain('Om crime');
    const entries = await database.query<{ line: string }>(
      `SELECT line FROM register_entry WHERE document_id = ANY ($1::uuid[]) ORDER BY number`,
      [decided.editions.map((each) => each.id)],
    );
    expect(entries.map(({ line }) => line)).toEqual(['submission', 'decision']);
    const steps = await database.query<{ step: string }>(
      `SELECT details ->> 'step' AS step FROM audit_entry
        WHERE action = 'picture.step-taken' AND $1 = ANY (subject_ids) ORDER BY id`,
      [id],
    );
    expect(steps.map(({ step }) => step)).toEqual([
      ...['send_to_review', 'approve', 'hand_in', 'table', 'decide'],
    ]);
    const told = await app.world.app.database.query<{ kind: string }>(
      `SELECT DISTINCT kind FROM message WHERE key LIKE '%' || $1 || '%' ORDER BY kind`,
      [id],
    );
    expect(told.map(({ kind }) => kind)).toEqual([
      ...['picture.approved', 'picture.decided', 'picture.handed-in', 'picture.tabled'],
      'picture.to-review',
    ]);
  });

  it('comes back from the body by referral, and what was handed in stays as it was', async () => {
    const { id } = await app.written(2006);
    await app.taken(app.world.coordinator, id, 'send_to_review');
    await app.approved(id);
    const [first] = (await app.taken(app.registrar, id, 'hand_in', { meeting: MEETING })).editions;
    const words = 'Nämnden vill se siffror för kvinnor och män.';
    await app.taken(app.registrar, id, 'refer_back', { meeting: MEETING, words });
    const changed = { body: paragraph('Med kvinnor och män.') };
    const write = await app.world.write(app.world.coordinator, id, 'crime', 1, changed);
    expect(write.status).toBe(200);
    expect((await app.verified(first!.id)).equal).toBe(true);
    const { content } = await app.edition(first!.id);
    expect(JSON.stringify(content.judgements)).toContain('Om crime 2006.');
  });

  it('is closed to those who review until it is sent, and to other authorities always', async () => {
    const { id } = await app.written(2007);
    const preview = `/situation-pictures/${id}/preview`;
    expect((await app.manager.send('GET', preview)).status).toBe(404);
    await app.taken(app.world.coordinator, id, 'send_to_review');
    expect((await app.manager.send('GET', preview)).status).toBe(200);
    expect((await app.city.send('GET', preview)).status).toBe(404);
    const way = await app.city.send('GET', `/situation-pictures/${id}/transitions`);
    const none = await app.city.send('GET', `/situation-pictures/${randomUUID()}/transitions`);
    expect([way.status, way.body]).toEqual([404, none.body]);
    const { body } = await app.manager.send<{ items: { id: string }[] }>(
      'GET',
      '/situation-pictures/followed',
    );
    expect(body.items.map((each) => each.id)).toContain(id);
  });
});

describe('a version', () => {
  it('is made of the same bytes each time the same state is frozen', async () => {
    const { id } = await app.written(2008);
    const preview = async () =>
      (
        await app.world.coordinator.send<{ hash: string }>(
          'GET',
          `/situation-pictures/${id}/preview`,
        )
      ).body.hash;
    const [first, second] = [await preview(), await preview()];
    expect(first).toMatch(/^[0-9a-f]{64}$/);
    expect(second).toBe(first);
  });

  it('is read by its authority and the city’s office, and its file is what the hash is of', async () => {
    const { id } = await app.written(2009);
    const edition = await app.decided(id);
    const [admin, partner, reporter] = await Promise.all(
      ['admin', 'partner', 'reporter'].map((name) => app.world.person(name)),
    );
    for (const by of [admin!, partner!, reporter!]) {
      expect((await by.send('GET', `/editions/${edition}`)).status).toBe(403);
    }
    for (const by of [app.manager, app.registrar, app.world.coordinator, app.city]) {
      expect((await by.send('GET', `/editions/${edition}`)).status).toBe(200);
    }
    const answer = await app.city.send('GET', `/editions/${edition}.json`);
    expect(answer.status).toBe(200);
    const { content, hash } = await app.edition(edition);
    expect(answer.body).toEqual(content);
    expect(await app.verified(edition)).toMatchObject({ equal: true, hash: { computed: hash } });
    const list = await app.city.send<{ items: { id: string }[] }>('GET', '/editions');
    expect(list.body.items.map((each) => each.id)).toContain(edition);
  });

  it('is corrected in a new version with its reason, and both can be held against each other', async () => {
    const { id } = await app.written(2011);
    const { coordinator } = app.world;
    const first = await app.decided(id);
    const silent = await app.step(coordinator, id, 'correct');
    expect(silent.status).toBe(422);
    const words = 'Fel skola stod i texten.';
    await app.taken(coordinator, id, 'correct', { words });
    await app.world.write(coordinator, id, 'crime', 1, { body: paragraph('Rätt skola.') });
    const second = await app.decided(id);
    const { content } = await app.edition(second);
    expect(content).toMatchObject({ number: 2, corrects: { number: 1, reason: words } });
    const { body } = await app.city.send<{
      items: { path: string; was: unknown; is: unknown }[];
      told: unknown[];
    }>('GET', `/editions/${second}/differences?against=${first}`);
    const both = (sv: string, en = sv) => ({ sv, en });
    expect(body.told).toEqual([
      {
        where: [both('Brott: omfattning och konsekvenser', expect.any(String)), both('Text')],
        ...{ was: both('Om crime 2011.'), is: both('Rätt skola.'), isText: true },
      },
    ]);
    expect(body.items).toEqual([
      {
        path: 'texts.crime.body.0.runs.0.text',
        was: 'Om crime 2011.',
        is: 'Rätt skola.',
      },
    ]);
    expect((await app.verified(first)).equal).toBe(true);
  });
});
