import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { VerifyAudit } from '#audit';
import { ReconcileTallies } from '#aggregation';
import { CheckRegister } from '#register';
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
});
