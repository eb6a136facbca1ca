import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { VerifyAudit } from '#audit';
import { ReconcileTallies } from '#aggregation';
import { Database } from '#database';
import { CheckRegister } from '#register';
import { eventually } from '../support/process-runs.js';
import { after, DECISION, RetentionWorld, type Reported } from '../support/retention-world.js';
import { DEMO_PASSWORD } from '../support/stockholm.js';

let world: RetentionWorld;
beforeAll(async () => {
  world = await RetentionWorld.start();
}, 60_000);
afterAll(() => world?.close());

interface Protocol {
  designation: string;
  erased: number;
  fellAway: number;
  sha256: string;
  isWhole: boolean;
  oldBackups: string;
  proposedBy: { name: string };
  approvedBy: { name: string };
  classes: { decision: string; erased: number; class: string }[];
  references: { reference: string }[];
  fallen: { reference: string; why: string }[];
}
const protocol = (id: string) => world.read<Protocol>(`/retention/protocols/${id}`);
const asReporter = (id: string) => world.read(`/incidents/${id}`, world.people.reporter);

describe('a rule', () => {
  it('is refused without the decision that it rests on', async () => {
    const whole = {
      ...{ organisationId: world.organisation, outcome: 'erase', years: 2 },
      ...{ countedFrom: 'received', validFrom: '2026-01-01', ...DECISION },
    };
    for (const lacking of ['decidedBy', 'decidedOn', 'decisionSection', 'years'] as const) {
      const { [lacking]: _, ...body } = whole;
      const answer = await world.people.archivist.send('POST', '/retention/rules', { body });
      expect(answer.status, lacking).toBe(422);
    }
    const body = { ...whole, decidedBy: '  ' };
    expect((await world.people.archivist.send('POST', '/retention/rules', { body })).status).toBe(
      422,
    );
    const future = { ...whole, decidedOn: '2031-01-01' };
    const answer = await world.people.archivist.send('POST', '/retention/rules', { body: future });
    expect(answer.status).toBe(422);
  });

  it('is entered by the archivist alone, and cannot be changed by the application', async () => {
    const body = { organisationId: world.organisation, outcome: 'keep', validFrom: '2026-01-01', ...DECISION }; // prettier-ignore
    expect((await world.people.registrar.send('POST', '/retention/rules', { body })).status).toBe(
      403,
    );
    const wish = { body: { ...body, organisationId: '01890000-0000-7000-8000-000000000000' } };
    expect((await world.people.archivist.send('POST', '/retention/rules', wish)).status).toBe(404);
    await expect(world.app.database.query(`UPDATE retention_rule SET years = 1`)).rejects.toThrow(
      /permission denied/,
    );
  });

  it('is only suggested until somebody decides it: without a rule nothing is due, ever', async () => {
    const told = await world.read<{ items: object[]; suggestions: object[] }>(
      `/retention/rules?organisationId=${world.organisation}`,
    );
    expect(told.body.items).toEqual([]);
    expect(told.body.suggestions.length).toBeGreaterThan(0);
    await world.report();
    await world.at(after(90));
    expect((await world.dryRun()).total).toBe(0);
    await world.at(after(0));
  });
});

describe('an erasure', () => {
  let old: Reported;
  let kept: Reported;

  beforeEach(async () => {
    await world.app.database.query(`UPDATE retention_proposal SET state = 'withdrawn', ended_at = now(), approved_by = NULL, approved_at = NULL WHERE state IN ('proposed', 'approved')`); // prettier-ignore
    await world.at(after(0));
    old = await world.report({ text: 'Kanariegubben sjöng på torget.' });
    kept = await world.report({
      kind: 'accident',
      category: 'accident.traffic.single',
      text: 'Halkade.',
    });
    await world.rule();
    await world.app.catchUp();
    await world.at(after(2));
  });

  it('takes what is written and leaves figures, reference and register; the record says what went', async () => {
    const tallies = () =>
      world.app.database.query(`SELECT area_key, local_month, packed, incident_count FROM tally_cell ORDER BY 1, 2`); // prettier-ignore
    const before = await tallies();
    const id = await world.erased();
    const answer = await asReporter(old.id);
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      body: null,
      erasure: { decision: 'Kommunstyrelsen 2025-04-02 § 112' },
    });
    expect(JSON.stringify((await asReporter(kept.id)).body)).toContain('Halkade.');
    const { body } = await protocol(id);
    expect(body).toMatchObject({ isWhole: true, fellAway: 0, oldBackups: 'none' });
    expect(body.erased).toBeGreaterThan(0);
    expect(body.references.map(({ reference }) => reference)).toContain(old.reference);
    expect(body.proposedBy.name).toBe('Rune Register');
    expect(body.approvedBy.name).toBe('Ada Arkiv');
    const stored = await world.read<string>(`/retention/protocols/${id}/record.json`);
    expect(createHash('sha256').update(String(stored.body)).digest('hex')).toBe(body.sha256);
    const csv = await world.read<string>(`/retention/protocols/${id}/list.csv`);
    expect(String(csv.body)).toContain(`${old.reference};erased`);
    const [entry] = await world.app.database.query<{ line: string }>(
      `SELECT line FROM register_entry WHERE document_class = 'decision' AND document_id = $1`,
      [id],
    );
    expect(entry?.line).toBe('decision');
    const [logged] = await world.app.database.query<{ details: object }>(
      `SELECT details FROM audit_entry WHERE action = 'erasure.recorded' AND subject_ids = ARRAY[$1::uuid]`,
      [id],
    );
    expect(logged?.details).toMatchObject({ protocol: body.designation, sha256: body.sha256 });
    await world.app.catchUp();
    expect(await tallies()).toEqual(before);
    const reconciled = await world.app.worker.get(ReconcileTallies, { strict: false }).run();
    expect(reconciled).toMatchObject({ differences: [] });
    expect(await world.app.worker.get(CheckRegister, { strict: false }).run()).toMatchObject({ whole: true }); // prettier-ignore
    expect(await world.app.api.get(VerifyAudit, { strict: false }).run()).toMatchObject({ intact: true }); // prettier-ignore
  });

  it('needs a second person, who has shown again who they are, and exactly the list that was seen', async () => {
    const body = { organisationId: world.organisation, listHash: (await world.dryRun()).listHash };
    const { archivist } = world.people;
    const made = await archivist.send<{ id: string }>('POST', '/retention/proposals', { body });
    expect(made.status).toBe(201);
    const { id } = made.body;
    expect(await world.approve(id, body.listHash)).toMatchObject({ status: 403, body: { code: 'RETENTION_SECOND_PERSON' } }); // prettier-ignore
    expect((await world.approve(id, body.listHash, world.people.registrar)).status).toBe(403);
    expect((await archivist.send('POST', `/retention/proposals/${id}/withdrawal`)).status).toBe(
      204,
    );
    const { id: other, listHash } = await world.propose();
    const unproven = await world.app.signIn('archivist@demo.example', DEMO_PASSWORD);
    expect(await world.approve(other, listHash, unproven)).toMatchObject({ body: { code: 'STEP_UP_REQUIRED' } }); // prettier-ignore
    expect(await world.approve(other, '0'.repeat(64))).toMatchObject({ status: 409 });
    const answers = await Promise.all([world.approve(other, listHash), world.approve(other, listHash)]); // prettier-ignore
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
    await Promise.all([world.run(other), world.run(other)]);
    await world.run(other);
    const [{ count } = { count: 0 }] = await world.app.database.query<{ count: number }>(
      `SELECT count(*) FROM retention_protocol WHERE proposal_id = $1`,
      [other],
    );
    expect(count).toBe(1);
  });

  it('leaves out what a hold keeps, also one that was set after it was approved', async () => {
    const other = await world.report();
    await world.at(after(5));
    const before = (await world.dryRun()).total;
    const stop = await world.stop({ reference: other.reference });
    expect(await world.dryRun()).toMatchObject({ total: before - 1 });
    const id = await world.approved();
    await world.stop({ reference: old.reference });
    await world.run(id);
    expect(JSON.stringify((await asReporter(old.id)).body)).toContain('Kanariegubben');
    const { body } = await protocol(id);
    expect(body.fallen).toContainEqual({ reference: old.reference, why: 'stop' });
    const release = { body: { reason: 'Tillsynen är avslutad' } };
    const path = `/retention/stops/${stop}/release`;
    expect((await world.people.registrar.send('POST', path, release)).status).toBe(204);
    expect((await world.people.registrar.send('POST', path, release)).status).toBe(409);
    expect((await world.dryRun()).total).toBe(1);
  });

  it('leaves out what has been noted, corrected, or got another rule since it was proposed', async () => {
    const noted = await world.report();
    const corrected = await world.report();
    const ruled = await world.report({ category: 'order.drugs' });
    await world.at(after(6));
    const id = await world.approved();
    const note = { body: { state: 'read' } };
    expect((await world.people.security.send('POST', `/incidents/${noted.id}/handling`, note)).status).toBe(204); // prettier-ignore
    const wish = { headers: { 'if-match': '"1"' }, body: { text: 'Rättat.' } };
    expect((await world.people.reporter.send('PATCH', `/incidents/${corrected.id}`, wish)).status).toBe(200); // prettier-ignore
    const keep = { outcome: 'keep', years: undefined, countedFrom: undefined };
    await world.rule({ category: 'order.drugs', ...keep });
    await world.run(id);
    const { fallen } = (await protocol(id)).body;
    expect(fallen).toContainEqual({ reference: noted.reference, why: 'changed' });
    expect(fallen).toContainEqual({ reference: corrected.reference, why: 'changed' });
    expect(fallen).toContainEqual({ reference: ruled.reference, why: 'rule' });
  });

  it('lets nothing be written of it again: no correction, answer, status or repeated submission', async () => {
    await world.erased();
    const { reporter, security } = world.people;
    const match = { headers: { 'if-match': '"1"' } };
    const correction = { ...match, body: { text: 'Igen.' } };
    const refused = { status: 410, body: { code: 'INCIDENT_ERASED' } };
    expect(await reporter.send('PATCH', `/incidents/${old.id}`, correction)).toMatchObject(refused);
    const status = { ...match, body: { to: 'withdrawn' } };
    expect(await reporter.send('POST', `/incidents/${old.id}/transitions`, status)).toMatchObject(refused); // prettier-ignore
    const answer = { body: { state: 'closed', outcome: 'Kanariesvar' } };
    expect(await security.send('POST', `/incidents/${old.id}/handling`, answer)).toMatchObject(refused); // prettier-ignore
  });

  it('is never undone by a correction, an answer or a status that was under way, nor breaks a reading', async () => {
    const some: Reported[] = [];
    for (let n = 0; n < 60; n += 1) some.push(await world.report({ text: 'Kanarie' }));
    await world.at(after(7));
    const id = await world.approved();
    const { reporter, security } = world.people;
    const statuses = new Set<number>();
    const meddle = async ({ id: one }: Reported, n: number) => {
      const match = { 'if-match': '"1"' };
      const acts = [
        () => reporter.send('PATCH', `/incidents/${one}`, { headers: match, body: { text: 'Kanarie igen' } }), // prettier-ignore
        () => security.send('POST', `/incidents/${one}/handling`, { body: { state: 'closed', outcome: 'Kanarie' } }), // prettier-ignore
        () => reporter.send('POST', `/incidents/${one}/transitions`, { headers: match, body: { to: 'withdrawn' } }), // prettier-ignore
        () => reporter.send('GET', `/incidents/${one}`),
      ];
      statuses.add((await acts[n % acts.length]!()).status);
    };
    await Promise.all([world.run(id), ...some.map(meddle)]);
    await world.run(id);
    expect([...statuses].filter((status) => status >= 500)).toEqual([]);
    const [left] = await world.app.database.query<{
      contents: number;
      words: number;
      keys: number;
    }>(
      `SELECT (SELECT count(*) FROM incident_content c JOIN incident_revision r ON r.id = c.revision_id
                 JOIN incident i ON i.id = r.incident_id WHERE i.erased_at IS NOT NULL) AS contents,
              (SELECT count(*) FROM incident_handling h JOIN incident i ON i.id = h.incident_id
                WHERE i.erased_at IS NOT NULL AND h.ciphertext IS NOT NULL) AS words,
              (SELECT count(*) FROM content_key k JOIN incident_revision r ON r.id = k.revision_id
                 JOIN incident i ON i.id = r.incident_id WHERE i.erased_at IS NOT NULL) AS keys`,
    );
    expect(left).toEqual({ contents: 0, words: 0, keys: 0 });
    const { erased, fellAway } = (await protocol(id)).body;
    expect(erased).toBeGreaterThan(0);
    expect(erased + fellAway).toBeGreaterThanOrEqual(60);
  });

  it('goes on where it was stopped when its connections die, and erases nothing twice', async () => {
    for (let n = 0; n < 250; n += 1) await world.report();
    await world.at(after(9));
    const id = await world.approved();
    // A connection of its own, which does not die with the others.
    const { url, schema } = world.app.fresh;
    const own = new Database({ url, schema, connectionsMax: 1 });
    const outcomes = () =>
      own.query<{ outcome: string | null; n: number }>(
        `SELECT outcome, count(*) AS n FROM retention_item WHERE proposal_id = $1 GROUP BY 1 ORDER BY 1`,
        [id],
      );
    const [{ n: listed } = { n: 0 }] = await outcomes();
    const stopped = world.run(id).then(
      () => false,
      () => true,
    );
    while (!(await outcomes()).some(({ outcome }) => outcome === 'erased'));
    await own.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND usename = current_user AND pid <> pg_backend_pid()`,
    );
    expect(await stopped).toBe(true);
    expect((await outcomes()).length).toBe(2);
    const made = await own.query(`SELECT 1 FROM retention_protocol WHERE proposal_id = $1`, [id]);
    expect(made).toEqual([]);
    // As the queue does: again until it is through.
    await eventually(() =>
      world.run(id).then(
        () => true,
        () => false,
      ),
    );
    expect(await outcomes()).toEqual([{ outcome: 'erased', n: listed }]);
    const logged = await own.query<{ id: string }>(
      `SELECT unnest(subject_ids) AS id FROM audit_entry WHERE action = 'incident.erased' AND details->>'proposal' = $1`,
      [id],
    );
    expect(new Set(logged.map((row) => row.id)).size).toBe(listed);
    expect(logged.length).toBe(listed);
    await own.close();
  });
});
