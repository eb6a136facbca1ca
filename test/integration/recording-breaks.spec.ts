import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RebuildTallies } from '#aggregation';
import type { LivePicture, RecordingBreak } from '#domain';
import { manyRevisions, plantIncidents } from '../support/planted-incidents.js';
import { RunningApp, type Person } from '../support/running-app.js';
import { DEMO_PASSWORD, furnish } from '../support/stockholm.js';

const NOW = '2026-11-15T12:00:00Z';
const A_MONTH = 20;
const months = ['2023', '2024', '2025', '2026']
  .flatMap((year) =>
    Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`),
  )
  .filter((month) => month <= '2026-10');

let app: RunningApp;
let coordinator: Person;

interface MapAnswer {
  compared: unknown;
  recordingBreaks: RecordingBreak[];
}

/** The same incidents in every month; from 2026 on nobody says in which sub-area of Skärholmen they happened. */
beforeAll(async () => {
  app = await RunningApp.start();
  app.clock.set(NOW);
  await furnish(app);
  const planted = months.flatMap((month) => {
    const isFine = month < '2026-01';
    const isOfGuards = month >= '2026-05';
    return Array.from({ length: A_MONTH }, (_, at) => [
      { area: isFine && at > 2 ? 'bredang' : 'district:skarholmen', month, source: 'staff' },
      { area: 'district:farsta', month, source: isOfGuards ? 'guards' : 'staff' },
    ]).flat();
  });
  let next = 0;
  await plantIncidents(
    app,
    manyRevisions(planted.length, () => {
      const { area, month, source } = planted[next++]!;
      return {
        ...{ area, source, month: `${month}-01`, category: 'order.litter', kind: 'observation' },
        ...{ severity: 1, tier: 'open', status: 'recorded' },
      } as const;
    }),
  );
  await app.worker.get(RebuildTallies, { strict: false }).run();
  coordinator = await app.signIn('coordinator@demo.example', DEMO_PASSWORD);
}, 120_000);
afterAll(() => app?.close());

async function picture(area: string, year: number): Promise<LivePicture> {
  const query = `area=${area}&from=${year}-01-01&to=${year + 1}-01-01&exact=true`;
  const answer = await coordinator.send<LivePicture>('GET', `/situation-pictures/live?${query}`);
  expect(answer.status).toBe(200);
  return answer.body;
}

const coarser = {
  ...{ kind: 'area_level', subject: 'district:skarholmen', from: '2026-01', settled: '2026-01' },
  ...{ before: 0.15, after: 1 },
};

describe('when incidents are recorded in another way', () => {
  it('claims no fall in a sub-area that nobody names any more', async () => {
    const bredang = await picture('sub_area:bredang', 2026);
    expect(bredang).toMatchObject({ total: 0, compared: null, expected: null, now: 0, before: 0 });
    expect(bredang.breaks).toMatchObject([{ ...coarser, hits: 'everything' }]);
    expect(bredang.months[0]).toMatchObject({ month: '2026-01', before: 17, expected: null });
  });

  it('compares the years before as ever', async () => {
    const bredang = await picture('sub_area:bredang', 2025);
    expect(bredang).toMatchObject({ total: 204, now: 204, before: 204, breaks: [] });
  });

  it('still compares the district that they are known for, and not its parts', async () => {
    const district = await picture('district:skarholmen', 2026);
    expect(district).toMatchObject({ now: 200, before: 200, areasCompared: false });
    expect(district.expected).not.toBeNull();
    expect(district.breaks).toMatchObject([{ ...coarser, hits: 'areas' }]);
    expect(district.areas.every(({ now, before }) => now === 0 && before === 0)).toBe(true);
  });

  it('says so on the map, and colours no change', async () => {
    const query =
      'level=sub_area&area=district:skarholmen&from=2026-01-01&to=2027-01-01&measure=change';
    const { body } = await coordinator.send<MapAnswer>(
      'GET',
      `/choropleth.geojson?${query}&geometry=false`,
    );
    const map = body;
    expect(map.compared).toBeNull();
    expect(map.recordingBreaks).toMatchObject([coarser]);
  });

  it('finds when another source takes over', async () => {
    const farsta = await picture('district:farsta', 2026);
    expect(farsta.compared).toBeNull();
    expect(farsta.breaks).toMatchObject([
      { kind: 'source', subject: 'guards', hits: 'everything', from: '2026-05', after: 1 },
    ]);
  });
});
