import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { manyRevisions, plantIncidents } from '../support/planted-incidents.js';
import { RunningApp, type Person } from '../support/running-app.js';
import { DEMO_PASSWORD, furnish } from '../support/stockholm.js';

let app: RunningApp;
let security: Person;

beforeAll(async () => {
  app = await RunningApp.start();
  app.clock.set('2026-11-15T12:00:00Z');
  await furnish(app);
  security = await app.signIn('security@demo.example', DEMO_PASSWORD);
}, 120_000);
afterAll(() => app?.close());

describe('exact points on the map', () => {
  const box = 'bbox=17.8,59.2,18.0,59.4&zoom=14';
  const month = 'from=2026-10-01&to=2026-11-01';

  it('are those that the caller may read, open and internal only, and each look is audited', async () => {
    const [own] = await app.database.query<{ id: string }>(
      `SELECT id FROM account WHERE email = 'security@demo.example'`,
    );
    await plantIncidents(
      app,
      manyRevisions(7, (n) => ({
        area: 'bredang',
        month: '2026-10-01',
        senderId: own!.id,
        tier: n < 5 ? 'internal' : 'protected',
        category: 'order.litter',
      })),
    );
    const looks = async () =>
      (
        await app.database.query<{ ids: number }>(
          `SELECT cardinality(subject_ids) AS ids FROM audit_entry
            WHERE action = 'incident.location-read' AND details->>'purpose' = 'map'`,
        )
      ).map(({ ids }) => ids);
    const { body, status } = await security.send<{ features: { properties: { count: number } }[] }>(
      'GET',
      `/clusters.geojson?${box}&${month}`,
    );
    expect(status).toBe(200);
    expect(body.features.map(({ properties }) => properties.count)).toEqual([5]);
    expect(await looks()).toEqual([5]);
    const elsewhere = 'bbox=18.05,59.3,18.06,59.31&zoom=14';
    const none = await security.send<{ features: unknown[] }>(
      'GET',
      `/clusters.geojson?${elsewhere}&${month}`,
    );
    expect(none.body.features).toEqual([]);
  });

  it('are not for those who read no incident', async () => {
    const analyst = await app.signIn('analyst@demo.example', DEMO_PASSWORD);
    expect((await analyst.send('GET', `/clusters.geojson?${box}&${month}`)).status).toBe(403);
    expect(
      (await security.send('GET', `/clusters.geojson?bbox=1,2,3&zoom=14&${month}`)).status,
    ).toBe(422);
  });
});
