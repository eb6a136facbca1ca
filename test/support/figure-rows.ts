import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { RebuildTallies } from '#aggregation';
import { categoriesWithin, countedCategories } from '#domain';
import { manyRevisions, plantIncidents } from './planted-incidents.js';
import { RunningApp } from './running-app.js';
import { furnish, ownOrganisation } from './stockholm.js';

/** Two hundred with `npm run test:long`. */
export const FILTERS = Number(process.env['LAGESBILD_TEST_FILTERS'] ?? 40);
const INCIDENTS = 4_000;
const CATEGORIES = ['order.gathering', 'order.litter', 'crime.theft', 'resilience.power'];
const KINDS = ['observation', 'accident', 'environment_fault'];
const SUB_AREAS = ['bredang', 'satra', 'varberg', 'sub_area:skarholmen'].concat(
  ...['district:farsta', 'municipality:0180'],
);
const SQUARE_SPOTS = 7;

/** Where each planted incident is said to have happened: the name of a spot, or null. */
export type Spots = ReadonlyMap<string, string | null>;

/** Between 0 and 1, the same at every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** Points 300 meters from each other and from every named place: each in a square of its own. */
export const squares = Array.from({ length: SQUARE_SPOTS }, (_, n) => ({
  name: `square ${n}`,
  location: { lon: 17.88 + n * 0.006, lat: 59.262, source: 'map' },
}));

/** Some thousand incidents in Stockholm, of all tiers, places and ways to know a time. */
export async function plantFigures(): Promise<{ app: RunningApp; spotOf: Spots }> {
  const spotOf = new Map<string, string | null>();
  const app = await RunningApp.start();
  app.clock.set('2026-11-15T12:00:00Z');
  await furnish(app);
  await app.database.query(
    `INSERT INTO place (id, source, code, type, name, lon, lat, valid_from) SELECT gen_random_uuid(), 'test', 'p' || n, 'other',
            'Plats ' || n, 17.88 + n * 0.006, 59.29, '2000-01-01' FROM generate_series(0, 7) AS n`,
  );
  const places = await app.database.query<{ id: string; name: string; lon: number; lat: number }>(
    `SELECT id, name, lon, lat FROM place WHERE source = 'test' ORDER BY code`,
  );
  const random = randomFrom(2_027);
  const one = <Value>(of: readonly Value[]): Value => of[Math.floor(random() * of.length)]!;
  const spots = [
    ...squares,
    ...places.map(({ id }) => ({ name: id, location: { placeId: id } })),
    // Some thirty meters from the first place, and a hundred and eleven from the second.
    { name: places[0]!.id, location: { lon: places[0]!.lon, lat: 59.29027, source: 'gps' } },
    { name: null, location: { lon: 17.9, lat: 59.28, source: 'gps', uncertaintyMeters: 400 } },
    { name: null, location: { areaCode: 'sub_area:satra' } },
  ] as const;
  // Some spots are visited far more often than others.
  const spot = () => spots[Math.floor(random() ** 2 * spots.length)]!;
  const ours = { organisationId: await ownOrganisation(app, 'coordinator') };
  const safe = {
    tier: 'protected',
    organisationId: await ownOrganisation(app, 'security'),
  } as const;
  await plantIncidents(
    app,
    manyRevisions(INCIDENTS, () => {
      const at = spot();
      const incidentId = randomUUID();
      spotOf.set(incidentId, at.name);
      return {
        incidentId,
        location: at.location,
        area: one(SUB_AREAS),
        month: `${one([2024, 2025, 2026])}-${one(['01', '04', '05', '09', '10', '11'])}-01`,
        category: one(CATEGORIES),
        kind: one(KINDS),
        source: one(['staff', 'guards']),
        weekday: 1 + Math.floor(random() * 7),
        hour: Math.floor(random() * 24),
        hoursTouched: one([1, 1, 1, 2, 5, 14, 62, 168, 0, null]),
        ...one([
          { tier: 'open', ...ours },
          { tier: 'internal', ...ours },
          { tier: 'open' },
          safe,
        ] as const),
        status: random() < 0.05 ? 'withdrawn' : 'recorded',
      };
    }),
  );
  await app.worker.get(RebuildTallies, { strict: false }).run();
  return { app, spotOf };
}

/** What figures are asked of. */
export const figureFilter = fc.record({
  area: fc.constantFrom(
    'municipality:0180',
    'district:skarholmen',
    'district:farsta',
    'sub_area:bredang',
  ),
  period: fc.constantFrom(
    ['2025-01', '2026-01'],
    ['2026-01', '2027-01'],
    ['2025-11', '2026-02'],
    ['2024-01', '2026-01'],
    ['2026-05', '2026-09'],
  ),
  category: fc.option(fc.subarray([...CATEGORIES, 'order'], { minLength: 1 }), { nil: undefined }),
  focusArea: fc.option(fc.subarray(['crime', 'accidents', 'resilience'], { minLength: 1 }), {
    nil: undefined,
  }),
  kind: fc.option(fc.subarray(KINDS, { minLength: 1 }), { nil: undefined }),
  source: fc.option(fc.constantFrom(['guards'], ['staff']), { nil: undefined }),
});
export type FigureFilter = typeof figureFilter extends fc.Arbitrary<infer Value> ? Value : never;

export function queryOf({ area, period: [from, to], ...lists }: FigureFilter): string {
  const more = Object.entries(lists).flatMap(([name, values]) =>
    values === undefined ? [] : [`&${name}=${values.join(',')}`],
  );
  return `area=${area}&from=${from}-01&to=${to}-01${more.join('')}`;
}

/** The raw rows as they stood at a position; knows nothing of tallies, readers or filters of the product. */
export const STOOD = `
  WITH RECURSIVE within AS (
    SELECT area_key FROM area WHERE level = $2 AND code = $3
    UNION SELECT a.area_key FROM area a JOIN within w ON a.parent_key = w.area_key
  ), last AS (
    SELECT DISTINCT ON (v.incident_id) v.* FROM incident_revision v
      JOIN revision_position p ON p.revision_id = v.id AND p.position <= $1
     ORDER BY v.incident_id, p.position DESC
  ), stood AS (
    SELECT * FROM last r
     WHERE r.status = 'recorded' AND r.area_key IN (SELECT area_key FROM within)
       AND r.category = ANY ($4) AND r.tier = ANY ($5)
       AND ($6::text[] IS NULL OR r.kind = ANY ($6)) AND ($7::text[] IS NULL OR r.source = ANY ($7))
       AND to_char(r.local_month, 'YYYY-MM') >= $8 AND to_char(r.local_month, 'YYYY-MM') < $9)`;

export function stoodValues(
  chosen: FigureFilter,
  position: number,
  { area = chosen.area, tiers = ['open', 'internal'], period = chosen.period } = {},
) {
  const [level, code] = area.split(':');
  const within = categoriesWithin(chosen.category, chosen.focusArea) ?? countedCategories;
  const categories = [...within].filter((each) => countedCategories.has(each));
  return [
    ...[position, level!, code!, categories, tiers, chosen.kind ?? null, chosen.source ?? null],
    ...[period[0]!, period[1]!],
  ];
}
