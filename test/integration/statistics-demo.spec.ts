import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SeedDemoStatistics } from '#statistics';
import { StatisticsApp } from '../support/statistics-app.js';

let stats: StatisticsApp;

beforeAll(async () => {
  stats = await StatisticsApp.start();
}, 60_000);
afterAll(() => stats?.app.close());

describe('the series of the demo', () => {
  it('are put in place once, are said to be made up, and stand where the demo’s areas are', async () => {
    const seed = stats.app.api.get(SeedDemoStatistics, { strict: false });
    await seed.run();
    const before = await stats.everything();
    await seed.run();
    expect(await stats.everything()).toEqual(before);
    const series = await stats.app.database.query<{ view: string; theme: string | null }>(
      `SELECT DISTINCT s.view, s.theme FROM statistic_series s JOIN statistic_value v ON v.series_id = s.id
        ORDER BY 1, 2`,
    );
    expect(series).toEqual([
      { view: 'experienced', theme: 'unsafe' },
      { view: 'experienced', theme: 'vandalism' },
      { view: 'experienced', theme: 'violence' },
      { view: 'police', theme: 'drugs' },
      { view: 'police', theme: 'theft' },
      { view: 'police', theme: 'vandalism' },
      { view: 'police', theme: 'violence' },
      { view: 'rescue', theme: 'fire' },
    ]);
    const [told] = await stats.app.database.query(
      `SELECT count(*) FILTER (WHERE origin NOT LIKE 'Påhittade%' OR licence NOT LIKE 'Påhittade%')::integer AS unsaid,
              (SELECT count(DISTINCT area_code)::integer FROM statistic_value) AS areas,
              (SELECT count(*)::integer FROM statistic_value WHERE area_scheme = 'elsewhere') AS elsewhere
         FROM statistic_series`,
    );
    expect(told).toEqual({ unsaid: 0, areas: 12, elsewhere: 0 });
  });
});
