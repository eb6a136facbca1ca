import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ImportIncidents, WithdrawImport } from '#imports';
import { importTwoMunicipalities, plainProfile, writePlainFile } from '../support/plain-import.js';
import { RunningApp, type Person } from '../support/running-app.js';
import { DEMO_PASSWORD, furnish, submission } from '../support/stockholm.js';

let app: RunningApp;
let reporter: Person;
let folder: string;

beforeAll(async () => {
  app = await RunningApp.start();
  folder = await mkdtemp(join(tmpdir(), 'lagesbild-times-'));
  await furnish(app);
  await importTwoMunicipalities(app.api, folder);
  reporter = await app.signIn('reporter@demo.example', DEMO_PASSWORD);
});
afterAll(async () => {
  await app?.close();
  await rm(folder, { recursive: true, force: true });
});

async function recorded(otherwise: Record<string, unknown>): Promise<string> {
  const { status, body } = await reporter.send('POST', '/incidents', {
    body: submission(otherwise),
  });
  expect(status).toBe(201);
  return String(body['id']);
}

/** By revision, from the first. */
async function hoursOf(id: string): Promise<(number | null)[]> {
  const rows = await app.database.query<{ hours: number | null }>(
    `SELECT hours_touched AS hours FROM incident_revision WHERE incident_id = $1 ORDER BY revision`,
    [id],
  );
  return rows.map(({ hours }) => hours);
}

const evening = '2026-03-13T17:00:00+01:00';

describe('how exactly a time is known', () => {
  it('is kept of what is reported, and anew when that is corrected; a withdrawal keeps it', async () => {
    const id = await recorded({ occurredFrom: evening, occurredTo: '2026-03-16T07:00:00+01:00' });
    const patched = await reporter.send('PATCH', `/incidents/${id}`, {
      headers: { 'if-match': '"1"' },
      body: { occurredTo: '2026-03-13T19:30:00+01:00' },
    });
    expect(patched.status).toBe(200);
    const exact = await reporter.send('PATCH', `/incidents/${id}`, {
      headers: { 'if-match': '"2"' },
      body: { occurredTo: null },
    });
    expect(exact.status).toBe(200);
    const gone = await reporter.send('POST', `/incidents/${id}/transitions`, {
      headers: { 'if-match': '"3"' },
      body: { to: 'withdrawn' },
    });
    expect(gone.status).toBeLessThan(300);
    expect(await hoursOf(id)).toEqual([62, 3, 1, 1]);
  });

  it('is not kept of what is protected, also when it becomes so', async () => {
    const threat = { kind: 'staff_incident', category: 'threat.work.threat' };
    const id = await recorded({ occurredFrom: evening, ...threat });
    const raised = await recorded({ occurredFrom: evening });
    const patched = await reporter.send('PATCH', `/incidents/${raised}`, {
      headers: { 'if-match': '"1"' },
      body: threat,
    });
    expect(patched.status).toBe(200);
    expect(await hoursOf(id)).toEqual([null]);
    expect(await hoursOf(raised)).toEqual([1, null]);
  });

  it('is told as unknown of what a file dates by month or day only, and stays so when it is taken back', async () => {
    const file = await writePlainFile(folder, 'times.csv', [
      { id: 1, when: '2025-03' },
      { id: 2, when: '2025-03-04' },
      { id: 3, when: '2025-03-04 00:00' },
      { id: 4, when: '2025-03-04 22:15' },
    ]);
    const { importRunId } = await app.api
      .get(ImportIncidents, { strict: false })
      .run(null, { file, profile: plainProfile });
    const hours = () =>
      app.database.query<{ hours: number; hour: number }>(
        `SELECT r.hours_touched AS hours, r.hour_band AS hour FROM incident i
           JOIN incident_revision r ON r.incident_id = i.id AND r.revision = i.current_revision
          WHERE r.import_run_id = $1 ORDER BY 1, 2`,
        [importRunId],
      );
    const told = [
      { hours: 0, hour: 0 },
      { hours: 0, hour: 0 },
      { hours: 1, hour: 0 },
      { hours: 1, hour: 22 },
    ];
    expect(await hours()).toEqual(told);
    const withdraw = app.api.get(WithdrawImport, { strict: false });
    await withdraw.request(null, importRunId ?? '');
    await withdraw.run(importRunId ?? '');
    expect(await hours()).toEqual(told);
  });
});
