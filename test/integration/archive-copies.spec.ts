import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { RunPackage } from '#archive';
import { AGREEMENT, ARCHIVE, REASON } from '../support/archive-world.js';
import { DisclosureWorld } from '../support/disclosure-world.js';
import type { Person } from '../support/running-app.js';
import { DEMO_PASSWORD, ownOrganisation } from '../support/stockholm.js';
import { readZip } from '../support/zip-files.js';

const DAY_MS = 24 * 3_600_000;

let world: DisclosureWorld;
beforeAll(async () => {
  world = await DisclosureWorld.start();
}, 90_000);
afterAll(() => world?.app.close());

async function packageOf(archivist: Person, registrar: Person, year: number) {
  const { app } = world;
  const asked = await archivist.send<{ id: string }>('POST', '/archive/packages', {
    body: {
      ...{ organisationId: await ownOrganisation(app, 'archivist'), year, parts: ['copies'] },
      ...{ receiver: ARCHIVE, agreement: AGREEMENT, reason: REASON },
    },
  });
  expect(asked.status, JSON.stringify(asked.body)).toBe(202);
  const { id } = asked.body;
  expect((await registrar.send('POST', `/archive/packages/${id}/approval`)).status).toBe(204);
  await app.worker.get(RunPackage, { strict: false }).run(id);
  const answer = await app.api.inject({
    ...{ method: 'GET', url: `/api/v1/archive/packages/${id}/file` },
    headers: { host: '127.0.0.1', ...archivist.credentials },
  });
  expect(answer.statusCode).toBe(200);
  return readZip(answer.rawPayload);
}

it('holds the masked copies as they went out, and tells of one that can no longer be made so', async () => {
  const { app } = world;
  const text = 'Mannen med den röda jackan ropade.';
  const [given, gone] = [await world.asked(text), await world.asked(text)];
  for (const { id, incidentId } of [given, gone]) {
    expect((await world.choose(id, incidentId, [])).status).toBeLessThan(300);
    expect((await world.act(id, 'decision', { outcome: 'hand_out' })).status).toBeLessThan(300); // prettier-ignore
    expect((await world.act(id, 'hand-out', undefined)).status).toBeLessThan(300);
  }
  const { pdfSha256 } = await world.detail(given.id);
  await app.database.query(`DELETE FROM incident_content WHERE revision_id IN (SELECT id FROM incident_revision WHERE incident_id = $1)`, [gone.incidentId]); // prettier-ignore
  const year = app.clock.now().getUTCFullYear();
  app.clock.set(new Date(app.clock.now().getTime() + 366 * DAY_MS));
  const archivist = await app.signInProven('archivist@demo.example', DEMO_PASSWORD);
  const registrar = await app.signInProven('registrar@demo.example', DEMO_PASSWORD);
  const files = await packageOf(archivist, registrar, year);
  expect(files.map(([name]) => name)).toEqual([`content/utlamnade/${given.id}.pdf`, 'sip.xml']);
  const [[, pdf] = []] = files;
  expect(createHash('sha256').update(pdf!).digest('hex')).toBe(pdfSha256);
  expect(String(files[1]?.[1])).toContain('och som saknas: 1');
}, 60_000);
