import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  FILTERS,
  figureFilter,
  plantFigures,
  queryOf,
  STOOD,
  stoodValues,
  squares,
  type Spots,
} from '../support/figure-rows.js';
import type { Person, RunningApp } from '../support/running-app.js';
import { DEMO_PASSWORD, ownOrganisation } from '../support/stockholm.js';

let app: RunningApp;
let coordinator: Person, analyst: Person;
let spotOf: Spots;

interface TopPlaces {
  asOfPosition: number;
  total: number;
  examined: number;
  withoutPlace: number;
  places: {
    placeId: string | null;
    lon: number;
    lat: number;
    count: number;
    share: number;
    before: number | null;
    wasTop: boolean | null;
  }[];
  summedCount: number;
  summedShare: number | null;
  before: { from: string; total: number } | null;
}

beforeAll(async () => {
  ({ app, spotOf } = await plantFigures());
  coordinator = await app.signIn('coordinator@demo.example', DEMO_PASSWORD);
  analyst = await app.signIn('analyst@demo.example', DEMO_PASSWORD);
}, 120_000);
afterAll(() => app?.close());

describe('the places with most incidents', () => {
  it(`are those of the raw rows and of what was planted, of ${FILTERS} random filters`, async () => {
    const own = await ownOrganisation(app, 'coordinator');
    await fc.assert(
      fc.asyncProperty(figureFilter, async (chosen) => {
        const { body } = await coordinator.send<TopPlaces>(
          'GET',
          `/figures/top-places?${queryOf(chosen)}`,
        );
        const spots = async (period: readonly string[]) => {
          const values = stoodValues(chosen, body.asOfPosition, { period: [...period] as never });
          const rows = await app.database.query<{ id: string }>(
            `${STOOD} SELECT incident_id AS id FROM stood WHERE organisation_id = $10`,
            [...values, own],
          );
          const counts = new Map<string | null, number>();
          for (const { id } of rows) {
            const name = spotOf.get(id) ?? null;
            counts.set(name, (counts.get(name) ?? 0) + 1);
          }
          return { total: rows.length, counts };
        };
        const now = await spots(chosen.period);
        expect([body.total, body.examined]).toEqual([now.total, now.total]);
        expect(body.withoutPlace).toBe(now.counts.get(null) ?? 0);
        const sizes = [...now.counts].flatMap(([name, n]) => (name === null || n < 2 ? [] : [n]));
        const most = sizes.sort((a, b) => b - a).slice(0, 10);
        expect(body.places.map(({ count }) => count)).toEqual(most);
        expect(body.summedCount).toBe(most.slice(0, 5).reduce((all, n) => all + n, 0));
        const earlier = body.before && (await spots([body.before.from, chosen.period[0]!]));
        for (const { placeId, lon, count, before } of body.places) {
          const near = squares.find(({ location }) => Math.abs(location.lon - lon) < 0.002);
          const name = placeId ?? near!.name;
          expect(count).toBe(now.counts.get(name));
          // Only where the months before adjoin the period are they this easily told.
          if (earlier && chosen.period[0]!.endsWith('-01') && chosen.period[1]!.endsWith('-01')) {
            expect(before).toBe(earlier.counts.get(name) ?? 0);
          }
        }
      }),
      { numRuns: FILTERS },
    );
  }, 240_000);

  it('are told to those who may read incidents only, and each look is audited with what it opened', async () => {
    const query = 'area=district:skarholmen&from=2026-01-01&to=2027-01-01';
    expect((await analyst.send('GET', `/figures/top-places?${query}`)).status).toBe(403);
    const looks = () =>
      app.database.query<{ ids: number }>(
        `SELECT cardinality(subject_ids) AS ids FROM audit_entry
          WHERE action = 'incident.location-read' AND details->>'purpose' = 'top-places'
          ORDER BY occurred_at, id`,
      );
    const before = (await looks()).length;
    const { body } = await coordinator.send<TopPlaces>('GET', `/figures/top-places?${query}`);
    const after = await looks();
    expect(after).toHaveLength(before + 1);
    expect(after.at(-1)!.ids).toBe(body.examined + body.before!.total);
  });
});
