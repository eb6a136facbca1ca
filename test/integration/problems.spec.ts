import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyProblem, localParts, type Problem } from '#domain';
import type { PicturesApp } from '../support/pictures-app.js';
import {
  cause,
  ProblemsApp,
  YEAR,
  type PictureProblems,
  type ProblemBody,
} from '../support/problems-app.js';

let problems: ProblemsApp;
let world: PicturesApp;
beforeAll(async () => {
  problems = await ProblemsApp.start();
  ({ world } = problems);
}, 60_000);
afterAll(() => world?.app.close());

describe('a problem', () => {
  it('is begun in a picture, and stands in the next one with what stood of it then beside', async () => {
    problems.minutesOn(0);
    const first = await world.begun(2023);
    const { id } = await problems.begun({}, first.id);
    expect((await problems.write(id, 1, { why: 'Det kostar mest.' })).status).toBe(200);
    problems.minutesOn(2);
    const next = await world.begun(2024);
    problems.minutesOn(4);
    expect((await problems.write(id, 2, { why: 'Det kostar mest än.' })).status).toBe(200);
    const { body } = await problems.get<PictureProblems>(`/situation-pictures/${next.id}/problems`);
    expect(body.items).toMatchObject([
      { id, isNew: false, why: 'Det kostar mest än.', before: { why: 'Det kostar mest.' } },
    ]);
    const then = await problems.get<PictureProblems>(`/situation-pictures/${first.id}/problems`);
    expect(then.body.items).toMatchObject([{ id, isNew: true, before: null }]);
    world.app.clock.set(undefined);
  });

  it('is closed with an outcome and a reason, is gone from later pictures, and is opened again', async () => {
    const { id, picture } = await problems.begun({}, (await world.begun(2015)).id);
    const without = await problems.write(id, 1, { status: 'closed' });
    expect(without.body.errors).toMatchObject([
      { path: 'problem.outcome', code: 'FIELD_REQUIRED' },
      { path: 'problem.statusReason', code: 'FIELD_REQUIRED' },
    ]);
    const closed = {
      status: 'closed',
      outcome: 'solved',
      statusReason: 'Inget på ett år.',
    } as const;
    const today = localParts(new Date(), 'Europe/Stockholm').date;
    const shut = await problems.write(id, 1, closed);
    expect(shut.body).toMatchObject({ status: 'closed', closedOn: today, revision: 2 });
    const within = async (of: string) =>
      (await problems.get<PictureProblems>(`/situation-pictures/${of}/problems`)).body.items.map(
        (each) => each.id,
      );
    const now = Number(today.slice(0, 4));
    const [same, later] = [await world.begun(now), await world.begun(now + 1)];
    expect(await within(picture)).toContain(id);
    expect(await within(same.id)).toContain(id);
    expect(await within(later.id)).not.toContain(id);
    const open = await problems.write(id, 2, { status: 'open', statusReason: 'Det började om.' });
    expect(open.body).toMatchObject({ status: 'open', closedOn: null });
    expect(await within(later.id)).toContain(id);
  });

  it('needs the revision it is written on, and keeps what was set aside in a merge', async () => {
    const { id } = await problems.begun();
    expect((await problems.write(id, 1, { why: 'ett' })).body.revision).toBe(2);
    const stale = await problems.write(id, 1, { why: 'två' }, { by: world.security });
    expect([stale.status, stale.body.code]).toEqual([412, 'REVISION_CONFLICT']);
    const bare = await world.coordinator.send('PUT', `/problems/${id}`, {
      body: { problem: { ...emptyProblem, title: 'x' } },
    });
    expect(bare.status).toBe(428);
    const aside = [{ ...emptyProblem, title: 'x', why: 'två' }];
    const merged = await problems.write(id, 2, { why: 'ett' }, { by: world.security, aside });
    expect(merged.body.revision).toBe(4);
    const { body } = await problems.get<{
      items: { kind: string; problem: Problem; writtenBy: string }[];
    }>(`/problems/${id}/history`);
    expect(body.items.map(({ kind, problem: { why } }) => `${kind} ${why}`)).toEqual([
      ...['written ett', 'aside två', 'written ett', 'written '],
    ]);
    expect(body.items[0]?.writtenBy).toBe('Saga Säkerhet');
    const page = await problems.get<{ items: unknown[]; nextCursor: string }>(
      `/problems/${id}/history?limit=3`,
    );
    expect([page.body.items.length, page.body.nextCursor]).toEqual([3, '2']);
  });

  it('of violent extremism is refused with a person in it, also in a cause and in evidence', async () => {
    const { id } = await problems.begun({ concernsExtremism: true });
    const person = 'Ring Anna Andersson på 070-174 06 05.';
    const told = await problems.write(id, 1, {
      ...{ concernsExtremism: true, why: person, causes: [cause(null, { words: person })] },
    });
    expect(told.body.errors).toMatchObject([
      { path: 'problem.why', code: 'PERSON_NOT_HERE' },
      { path: 'problem.causes.0.words', code: 'PERSON_NOT_HERE' },
    ]);
    const words = { source: 'interview', origin: 'Samtal', date: '2026-02-03', words: person };
    const path = `/problems/${id}/evidence/words`;
    const said = await world.coordinator.send<ProblemBody>('POST', path, { body: words });
    expect(said.body.errors).toMatchObject([{ path: 'words', code: 'PERSON_NOT_HERE' }]);
    const noDay = { ...words, date: '2026-02-31', words: 'Sagt.' };
    const never = await world.coordinator.send<ProblemBody>('POST', path, { body: noDay });
    expect(never.body.errors).toMatchObject([{ path: 'date' }]);
    const elsewhere = await problems.begun();
    const kept = await problems.write(elsewhere.id, 1, { why: person });
    expect(kept.body.personDataKinds).toEqual(['phone', 'name']);
    const later = await problems.write(elsewhere.id, 2, { why: person, concernsExtremism: true });
    expect(later.status).toBe(422);
    const secret = await problems.write(elsewhere.id, 2, { focusArea: 'protective_security' });
    expect(secret.body.errors).toMatchObject([
      { path: 'problem.focusArea', code: 'NOTHING_SECRET_HERE' },
    ]);
    const nowhere = await problems.write(elsewhere.id, 2, { governing: [randomUUID()] });
    expect(nowhere.body.errors).toMatchObject([
      { path: 'problem.governing', code: 'GOVERNING_LINK_UNKNOWN' },
    ]);
  });

  it('keeps its tree of causes whole: no circle, nothing loose, only its own evidence', async () => {
    const { id } = await problems.begun();
    const top = cause(null);
    const below = cause(top.id, { kind: 'offender', confidence: 'high', why: 'Två källor' });
    const kept = await problems.write(id, 1, { causes: [below, top] });
    expect(kept.body.problem.causes).toEqual([top, below]);
    const [a, b] = [randomUUID(), randomUUID()];
    const circle = await problems.write(id, 2, {
      causes: [cause(b, { id: a }), cause(a, { id: b })],
    });
    expect(circle.body.errors).toMatchObject([
      { path: 'problem.causes.0.parent', code: 'CAUSE_LOOSE' },
      { path: 'problem.causes.1.parent', code: 'CAUSE_LOOSE' },
    ]);
    const other = await problems.begun();
    const frozen = await problems.freeze(other.id);
    const borrowed = cause(null, { evidenceIds: [frozen.body.evidence.id] });
    const refused = await problems.write(id, 2, { causes: [borrowed] });
    expect(refused.body.errors).toMatchObject([
      { path: 'problem.causes.0.evidenceIds', code: 'EVIDENCE_UNKNOWN' },
    ]);
  });

  it('lies sealed, and each time it is read that is in the log first', async () => {
    const canary = 'Kanariefågeln sjunger i parken';
    const { id, picture } = await problems.begun({ title: canary });
    await problems.write(id, 1, { title: canary, causes: [cause(null, { words: canary })] });
    const body = { source: 'walk', origin: canary, date: '2026-02-03', words: canary };
    await world.coordinator.send('POST', `/problems/${id}/evidence/words`, { body });
    await problems.get(`/problems/${id}`);
    await problems.get(`/problems/${id}/history`);
    const [row] = await world.app.database.query<{ bytes: Buffer; rows: string }>(
      `SELECT string_agg(ciphertext, '') AS bytes, string_agg(rest, '') AS rows FROM (
         SELECT ciphertext, to_jsonb(r)::text AS rest FROM problem_revision r
         UNION ALL SELECT ciphertext, to_jsonb(e)::text FROM problem_evidence e
         UNION ALL SELECT ''::bytea, to_jsonb(p)::text FROM problem p) AS all_of_it`,
    );
    expect(row!.bytes.length).toBeGreaterThan(100);
    expect(row!.bytes.includes('Kanariefågeln')).toBe(false);
    expect(row!.rows).not.toContain('Kanariefågeln');
    const logged = await world.app.database.query<{ action: string; details: unknown }>(
      `SELECT action, details FROM audit_entry WHERE subject = 'problem' AND $1 = ANY (subject_ids) ORDER BY id`,
      [id],
    );
    expect(JSON.stringify(logged)).not.toContain('Kanariefågeln');
    // Two rows of one millisecond have no order.
    expect(logged.map(({ action }) => action).sort()).toEqual([
      ...['problem.begun', 'problem.evidence-added', 'problem.evidence-read'],
      ...['problem.history-read', 'problem.read', 'problem.read', 'problem.read'],
      'problem.written',
    ]);
    expect(
      (await problems.get<PictureProblems>(`/situation-pictures/${picture}/problems`)).status,
    ).toBe(200);
  });

  it('is for the coordinators of its own authority, and for nobody else', async () => {
    const { id, picture } = await problems.begun();
    const frozen = await problems.freeze(id);
    const paths = [
      `/problems/${id}`,
      `/problems/${id}/history`,
      `/problems/${id}/evidence/${frozen.body.evidence.id}`,
      `/situation-pictures/${picture}/problems`,
      `/situation-pictures/${picture}/causes`,
    ];
    const [city, manager] = [await world.person('city'), await world.person('manager')];
    const nobodys = await problems.get(`/problems/${randomUUID()}`, city);
    for (const path of paths) {
      expect((await problems.get(path, world.security)).status).toBe(200);
      const theirs = await problems.get(path, city);
      expect([theirs.status, theirs.body]).toEqual([404, nobodys.body]);
      expect((await problems.get(path, manager)).status).toBe(403);
    }
    expect((await problems.get<{ items: unknown[] }>('/problems', city)).body.items).toEqual([]);
    expect((await problems.write(id, 1, {}, { by: city })).status).toBe(404);
    const body = { figure: 'expectedRange@1', ...YEAR };
    for (const path of [`/problems/${id}/evidence/figures`, `/problems/${id}/figure`]) {
      expect((await city.send('POST', path, { body })).status).toBe(404);
    }
    const begin = { title: 'x', focusArea: 'crime' };
    const theirs = await city.send('POST', `/situation-pictures/${picture}/problems`, {
      body: begin,
    });
    expect(theirs.status).toBe(404);
    const other = await problems.begun();
    const wrong = `/problems/${other.id}/evidence/${frozen.body.evidence.id}`;
    expect((await problems.get(wrong)).status).toBe(404);
  });
});
