import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyProblem, localParts, type Cause, type Problem } from '#domain';
import { ReadProblemsForEdition } from '#problems';
import { canonicalJson } from '#protection';
import { PicturesApp } from '../support/pictures-app.js';
import type { Person } from '../support/running-app.js';
import { submission } from '../support/stockholm.js';

interface Frozen {
  figure: string;
  asOfPosition: number;
  numbers: { name: string; count: number | null }[];
  values: Record<string, unknown>;
  parameters: { area: string; tier: string[] };
}
interface Evidence {
  id: string;
  kind: string;
  sha256: string;
  figure: Frozen | null;
  words: Record<string, string> | null;
  addedBy: string | null;
}
interface Today {
  evidence: Evidence;
  isHashRight: boolean;
  today: Frozen | null;
}
interface ProblemBody {
  id: string;
  revision: number;
  problem: Problem;
  evidenceItems: Evidence[];
  personDataKinds: string[];
  status: string;
  closedOn: string | null;
  code: string;
  errors: { path: string; code: string }[];
}
interface PictureProblems {
  ranking: number;
  items: {
    id: string;
    title: string;
    rank: number | null;
    isNew: boolean;
    before: Problem | null;
  }[];
}

let world: PicturesApp;
let year = 1990;
const from = '2026-01-01';
const to = '2027-01-01';

beforeAll(async () => {
  world = await PicturesApp.start();
}, 60_000);
afterAll(() => world?.app.close());

const get = <Body>(path: string, by = world.coordinator) => by.send<Body>('GET', path);

async function begun(
  wish: Record<string, unknown> = {},
  pictureId?: string,
): Promise<{ picture: string; id: string }> {
  const picture = pictureId ?? (await world.begun((year += 1))).id;
  const body = { title: 'Skadegörelse kring torget', focusArea: 'crime', ...wish };
  const path = `/situation-pictures/${picture}/problems`;
  const answer = await world.coordinator.send<ProblemBody>('POST', path, { body });
  expect(answer.status).toBe(201);
  return { picture, id: answer.body.id };
}

const write = (
  id: string,
  revision: number,
  changed: Partial<Problem>,
  { by = world.coordinator, aside = [] }: { by?: Person; aside?: Problem[] } = {},
) =>
  by.send<ProblemBody>('PUT', `/problems/${id}`, {
    headers: { 'if-match': `"${revision}"` },
    body: {
      problem: { ...emptyProblem, title: 'Skadegörelse kring torget', ...changed },
      aside,
    },
  });

const freeze = (id: string, wish: Record<string, unknown> = {}) =>
  world.coordinator.send<Today & ProblemBody>('POST', `/problems/${id}/evidence/figures`, {
    body: { figure: 'expectedRange@1', from, to, ...wish },
  });

const cause = (parent: string | null, part: Partial<Cause> = {}): Cause => ({
  ...{ id: randomUUID(), parent, kind: 'place', words: 'Torget är mörkt' },
  ...{ evidenceIds: [], confidence: null, why: '', ...part },
});

/** Some minutes from the beginning: a session does not outlive longer steps. */
const started = Date.now();
const minutesOn = (minutes: number) => world.app.clock.set(new Date(started + minutes * 60_000));

describe('a problem', () => {
  it('is begun in a picture, and stands in the next one with what stood of it then beside', async () => {
    minutesOn(0);
    const first = await world.begun(2023);
    const { id } = await begun({}, first.id);
    expect((await write(id, 1, { why: 'Det kostar mest.' })).status).toBe(200);
    minutesOn(2);
    const next = await world.begun(2024);
    minutesOn(4);
    expect((await write(id, 2, { why: 'Det kostar mest än.' })).status).toBe(200);
    const { body } = await get<PictureProblems>(`/situation-pictures/${next.id}/problems`);
    expect(body.items).toMatchObject([
      { id, isNew: false, why: 'Det kostar mest än.', before: { why: 'Det kostar mest.' } },
    ]);
    const then = await get<PictureProblems>(`/situation-pictures/${first.id}/problems`);
    expect(then.body.items).toMatchObject([{ id, isNew: true, before: null }]);
    world.app.clock.set(undefined);
  });

  it('is closed with an outcome and a reason, is gone from later pictures, and is opened again', async () => {
    const { id, picture } = await begun({}, (await world.begun(2015)).id);
    const without = await write(id, 1, { status: 'closed' });
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
    const shut = await write(id, 1, closed);
    expect(shut.body).toMatchObject({ status: 'closed', closedOn: today, revision: 2 });
    const within = async (of: string) =>
      (await get<PictureProblems>(`/situation-pictures/${of}/problems`)).body.items.map(
        (each) => each.id,
      );
    const now = Number(today.slice(0, 4));
    const [same, later] = [await world.begun(now), await world.begun(now + 1)];
    expect(await within(picture)).toContain(id);
    expect(await within(same.id)).toContain(id);
    expect(await within(later.id)).not.toContain(id);
    const open = await write(id, 2, { status: 'open', statusReason: 'Det började om.' });
    expect(open.body).toMatchObject({ status: 'open', closedOn: null });
    expect(await within(later.id)).toContain(id);
  });

  it('needs the revision it is written on, and keeps what was set aside in a merge', async () => {
    const { id } = await begun();
    expect((await write(id, 1, { why: 'ett' })).body.revision).toBe(2);
    const stale = await write(id, 1, { why: 'två' }, { by: world.security });
    expect([stale.status, stale.body.code]).toEqual([412, 'REVISION_CONFLICT']);
    const bare = await world.coordinator.send('PUT', `/problems/${id}`, {
      body: { problem: { ...emptyProblem, title: 'x' } },
    });
    expect(bare.status).toBe(428);
    const aside = [{ ...emptyProblem, title: 'x', why: 'två' }];
    const merged = await write(id, 2, { why: 'ett' }, { by: world.security, aside });
    expect(merged.body.revision).toBe(4);
    const { body } = await get<{ items: { kind: string; problem: Problem; writtenBy: string }[] }>(
      `/problems/${id}/history`,
    );
    expect(body.items.map(({ kind, problem: { why } }) => `${kind} ${why}`)).toEqual([
      ...['written ett', 'aside två', 'written ett', 'written '],
    ]);
    expect(body.items[0]?.writtenBy).toBe('Saga Säkerhet');
    const page = await get<{ items: unknown[]; nextCursor: string }>(
      `/problems/${id}/history?limit=3`,
    );
    expect([page.body.items.length, page.body.nextCursor]).toEqual([3, '2']);
  });

  it('of violent extremism is refused with a person in it, also in a cause and in evidence', async () => {
    const { id } = await begun({ concernsExtremism: true });
    const person = 'Ring Anna Andersson på 070-174 06 05.';
    const told = await write(id, 1, {
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
    const elsewhere = await begun();
    const kept = await write(elsewhere.id, 1, { why: person });
    expect(kept.body.personDataKinds).toEqual(['phone', 'name']);
    const later = await write(elsewhere.id, 2, { why: person, concernsExtremism: true });
    expect(later.status).toBe(422);
    const secret = await write(elsewhere.id, 2, { focusArea: 'protective_security' });
    expect(secret.body.errors).toMatchObject([
      { path: 'problem.focusArea', code: 'NOTHING_SECRET_HERE' },
    ]);
  });

  it('keeps its tree of causes whole: no circle, nothing loose, only its own evidence', async () => {
    const { id } = await begun();
    const top = cause(null);
    const below = cause(top.id, { kind: 'offender', confidence: 'high', why: 'Två källor' });
    const kept = await write(id, 1, { causes: [below, top] });
    expect(kept.body.problem.causes).toEqual([top, below]);
    const [a, b] = [randomUUID(), randomUUID()];
    const circle = await write(id, 2, { causes: [cause(b, { id: a }), cause(a, { id: b })] });
    expect(circle.body.errors).toMatchObject([
      { path: 'problem.causes.0.parent', code: 'CAUSE_LOOSE' },
      { path: 'problem.causes.1.parent', code: 'CAUSE_LOOSE' },
    ]);
    const other = await begun();
    const frozen = await freeze(other.id);
    const borrowed = cause(null, { evidenceIds: [frozen.body.evidence.id] });
    const refused = await write(id, 2, { causes: [borrowed] });
    expect(refused.body.errors).toMatchObject([
      { path: 'problem.causes.0.evidenceIds', code: 'EVIDENCE_UNKNOWN' },
    ]);
  });

  it('lies sealed, and each time it is read that is in the log first', async () => {
    const canary = 'Kanariefågeln sjunger i parken';
    const { id, picture } = await begun({ title: canary });
    await write(id, 1, { title: canary, causes: [cause(null, { words: canary })] });
    const body = { source: 'walk', origin: canary, date: '2026-02-03', words: canary };
    await world.coordinator.send('POST', `/problems/${id}/evidence/words`, { body });
    await get(`/problems/${id}`);
    await get(`/problems/${id}/history`);
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
    expect(logged.map(({ action }) => action)).toEqual([
      ...['problem.begun', 'problem.read', 'problem.written', 'problem.read'],
      ...[
        'problem.evidence-added',
        'problem.evidence-read',
        'problem.read',
        'problem.history-read',
      ],
    ]);
    expect((await get<PictureProblems>(`/situation-pictures/${picture}/problems`)).status).toBe(
      200,
    );
  });

  it('is for the coordinators of its own authority, and for nobody else', async () => {
    const { id, picture } = await begun();
    const frozen = await freeze(id);
    const paths = [
      `/problems/${id}`,
      `/problems/${id}/history`,
      `/problems/${id}/evidence/${frozen.body.evidence.id}`,
      `/situation-pictures/${picture}/problems`,
      `/situation-pictures/${picture}/causes`,
    ];
    const [city, manager] = [await world.person('city'), await world.person('manager')];
    const nobodys = await get(`/problems/${randomUUID()}`, city);
    for (const path of paths) {
      expect((await get(path, world.security)).status).toBe(200);
      const theirs = await get(path, city);
      expect([theirs.status, theirs.body]).toEqual([404, nobodys.body]);
      expect((await get(path, manager)).status).toBe(403);
    }
    expect((await get<{ items: unknown[] }>('/problems', city)).body.items).toEqual([]);
    expect((await write(id, 1, {}, { by: city })).status).toBe(404);
    const body = { figure: 'expectedRange@1', from, to };
    for (const path of [`/problems/${id}/evidence/figures`, `/problems/${id}/figure`]) {
      expect((await city.send('POST', path, { body })).status).toBe(404);
    }
    const begin = { title: 'x', focusArea: 'crime' };
    const theirs = await city.send('POST', `/situation-pictures/${picture}/problems`, {
      body: begin,
    });
    expect(theirs.status).toBe(404);
    const other = await begun();
    const wrong = `/problems/${other.id}/evidence/${frozen.body.evidence.id}`;
    expect((await get(wrong)).status).toBe(404);
  });
});

describe('the problems of a picture', () => {
  it('stand in the order that a coordinator has put them in, each once, and not over another order', async () => {
    const picture = await world.begun(1901);
    const ids: string[] = [];
    for (const title of ['ett', 'två', 'tre']) {
      ids.push((await begun({ title }, picture.id)).id);
    }
    const path = `/situation-pictures/${picture.id}/problems`;
    const order = (problemIds: string[], revision: number) =>
      world.coordinator.send<PictureProblems & ProblemBody>('PUT', `${path}/order`, {
        ...{ headers: { 'if-match': `"${revision}"` }, body: { problemIds } },
      });
    const all = (await get<PictureProblems>(path)).body.items.map(({ id }) => id);
    const ranked = await order(all.toReversed(), 0);
    expect(ranked.body.items.map(({ id }) => id)).toEqual(all.toReversed());
    expect(ranked.body.items.map(({ rank }) => rank)).toEqual(all.map((_, at) => at + 1));
    expect((await order(all, 0)).status).toBe(412);
    for (const wrong of [all.slice(1), [...all, all[0]!], [...all.slice(1), randomUUID()]]) {
      const { body } = await order(wrong, 1);
      expect(body.errors).toMatchObject([{ path: 'problemIds', code: 'RANKING_WRONG' }]);
    }
    const more = await begun({ title: 'fyra' }, picture.id);
    const now = (await get<PictureProblems>(path)).body.items.find(({ id }) => id === more.id);
    expect(now?.rank).toBeNull();
  });

  it('are told for an edition as plain JSON that is the same each time, and verifies', async () => {
    const picture = await world.begun(1890);
    const { id } = await begun({ title: 'till utgåvan' }, picture.id);
    await freeze(id);
    await write(id, 1, { title: 'till utgåvan', causes: [cause(null)] });
    const reader = world.app.api.get(ReadProblemsForEdition, { strict: false });
    const [row] = await world.app.database.query<{
      scheme: string;
      level: 'municipality';
      code: string;
    }>(`SELECT scheme, level, code FROM situation_picture WHERE id = $1`, [picture.id]);
    const view = {
      ...{ organisationId: world.organisation, area: row! },
      period: { from: '1890-01', to: '1891-01' },
    };
    const [one, again] = [
      await reader.run(world.app.database, view),
      await reader.run(world.app.database, view),
    ];
    const found = one.find((each) => each.id === id)!;
    expect(JSON.parse(canonicalJson(found))).toEqual(found);
    expect(canonicalJson(one)).toBe(canonicalJson(again));
    expect(found).toMatchObject({ title: 'till utgåvan', revision: 2, status: 'open', rank: null });
    const { kind: _kind, ...content } = found.evidence[0]!.content;
    const hash = createHash('sha256').update(canonicalJson(content)).digest('hex');
    expect(hash).toBe(found.evidence[0]!.sha256);
  });
});

describe('frozen evidence', () => {
  const total = (figure: Frozen | null) =>
    figure?.numbers.find(({ name }) => name === 'total')?.count;
  const report = async (otherwise: Record<string, unknown> = {}) => {
    const reporter = await world.person('reporter');
    const answer = await reporter.send<{ id: string }>('POST', '/incidents', {
      body: submission(otherwise),
    });
    expect(answer.status).toBe(201);
    return answer.body.id;
  };

  it('stays as it was when incidents are reported and withdrawn after, with today’s figure beside', async () => {
    const first = await report();
    await report();
    await world.app.catchUp();
    const { id } = await begun();
    const frozen = await freeze(id);
    expect(frozen.status).toBe(201);
    const { evidence } = frozen.body;
    expect(total(evidence.figure)).toBe(2);
    expect(evidence.addedBy).toBe('Petra Prevention');
    await report();
    await report();
    const reporter = await world.person('reporter');
    const [row] = await world.app.database.query<{ revision: number }>(
      `SELECT current_revision AS revision FROM incident WHERE id = $1`,
      [first],
    );
    const gone = await reporter.send('POST', `/incidents/${first}/transitions`, {
      headers: { 'if-match': `"${row!.revision}"` },
      body: { to: 'withdrawn' },
    });
    expect(gone.status).toBeLessThan(300);
    await world.app.catchUp();
    const { body } = await get<Today>(`/problems/${id}/evidence/${evidence.id}`);
    expect(body.evidence).toEqual(evidence);
    expect(body.isHashRight).toBe(true);
    expect(total(body.today)).toBe(3);
    expect(body.today!.asOfPosition).toBeGreaterThan(evidence.figure!.asOfPosition);
    const hash = createHash('sha256').update(canonicalJson(evidence.figure)).digest('hex');
    expect(hash).toBe(evidence.sha256);
    await expect(
      world.app.database.query(`UPDATE problem_evidence SET figure = 'x' WHERE id = $1`, [
        evidence.id,
      ]),
    ).rejects.toThrow();
  });

  it('holds the months, and the same months of the year before', async () => {
    const { id } = await begun();
    const look = await world.coordinator.send<Frozen>('POST', `/problems/${id}/figure`, {
      body: { figure: 'expectedRange@1', from, to, focusArea: ['crime'] },
    });
    expect(look.status).toBe(200);
    const { body } = await freeze(id, { focusArea: ['crime'] });
    expect(body.evidence.figure).toEqual(look.body);
    expect(body.evidence.figure!.values).toHaveProperty('months.11.month', '2026-12');
    expect(body.evidence.figure!.numbers.map(({ name }) => name)).toEqual([
      'total',
      'now',
      'before',
    ]);
    for (const figure of ['weekdayHour@1', 'funnel@1']) {
      const answer = await freeze(id, { figure });
      expect([answer.status, answer.body.evidence.figure?.figure]).toEqual([201, figure]);
    }
    expect((await freeze(id, { figure: 'topPlaces@1' })).status).toBe(422);
    expect((await freeze(id, { to: from })).status).toBe(422);
  });

  it('never holds what is protected, which some readers see in bands and others not at all', async () => {
    const { id } = await begun();
    const before = total((await freeze(id)).body.evidence.figure)!;
    await report({ category: 'threat.work.threat', kind: 'staff_incident' });
    await world.app.catchUp();
    const tiers = await world.app.database.query<{ tier: string }>(
      `SELECT tier FROM incident_revision WHERE kind = 'staff_incident'`,
    );
    expect(tiers.map(({ tier }) => tier)).toEqual(['protected']);
    const { figure } = (await freeze(id)).body.evidence;
    expect(total(figure)).toBe(before);
    expect(figure!.parameters.tier).toEqual(['open', 'internal']);
    expect(figure!.values).not.toHaveProperty('guarded');
  });
});
