import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Database, type Queryable } from '#database';
import { eventually } from '../support/process-runs.js';
import { after, RetentionWorld, type Reported } from '../support/retention-world.js';
import { DEMO_PASSWORD } from '../support/stockholm.js';

let world: RetentionWorld;
beforeAll(async () => {
  world = await RetentionWorld.start();
  await world.rule();
}, 60_000);
afterAll(() => world?.close());
beforeEach(() => world.at(after(0)));

const protocol = (id: string) =>
  world.read<{ erased: number; fellAway: number }>(`/retention/protocols/${id}`);

describe('an erasure beside others who work', () => {
  it('waits for the review of break-glass, and takes its reason along', async () => {
    const threat = { kind: 'staff_incident', category: 'threat.work.threat', text: 'Kanarie' };
    const { id: incidentId, reference } = await world.report(threat);
    await world.rule({ kind: 'staff_incident' });
    const coordinator = await world.app.signInProven('coordinator@demo.example', DEMO_PASSWORD);
    const wish = {
      reference,
      reason: 'Kanarieskälet är att ingen nås i kväll.',
      caseReference: 'KS 1',
    };
    const opened = await coordinator.send('POST', '/break-glass', { body: wish });
    expect(opened.status).toBe(201);
    await world.at(after(8));
    const { held } = await world.dryRun();
    const { body } = await world.people.security.send<{ items: { id: string }[] }>('GET', '/break-glass'); // prettier-ignore
    const review = { body: { verdict: 'justified' } };
    const reviewed = await world.people.security.send('POST', `/break-glass/${body.items[0]!.id}/review`, review); // prettier-ignore
    expect(reviewed.status).toBeLessThan(300);
    expect((await world.dryRun()).held).toBe(held - 1);
    await world.erased();
    const left = await world.app.database.query(
      `SELECT b.verdict, length(b.ciphertext) AS bytes FROM break_glass b WHERE b.incident_id = $1
          AND NOT EXISTS (SELECT FROM content_key k WHERE k.revision_id = b.id)`,
      [incidentId],
    );
    expect(left).toEqual([{ verdict: 'justified', bytes: 0 }]);
    const again = await world.app.signInProven('coordinator@demo.example', DEMO_PASSWORD);
    expect((await again.send('POST', '/break-glass', { body: wish })).status).toBe(404);
    expect((await world.people.security.send('GET', '/break-glass')).status).toBe(200);
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
    const outcomes = (on: Queryable = own) =>
      on.query<{ outcome: string | null; n: number }>(
        `SELECT outcome, count(*) AS n FROM retention_item WHERE proposal_id = $1 GROUP BY 1 ORDER BY 1`,
        [id],
      );
    const [{ n: listed } = { n: 0 }] = await outcomes();
    const stopped = world.run(id).then(
      () => false,
      () => true,
    );
    await own.transaction(async (tx) => {
      // Somebody has the last of the list in hand: it is not through before its connections die.
      await tx.query(
        `SELECT FROM incident WHERE id = (SELECT incident_id FROM retention_item
                                           WHERE proposal_id = $1 ORDER BY place DESC LIMIT 1) FOR UPDATE`,
        [id],
      );
      await eventually(async () =>
        (await outcomes(tx)).some(({ outcome }) => outcome === 'erased'),
      );
      await tx.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
          WHERE datname = current_database() AND usename = current_user AND pid <> pg_backend_pid()`,
      );
      expect(await stopped).toBe(true);
    });
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
