import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { SeedDemoAccounts } from '#access';
import { ImportAreas } from '#geography';
import { lillstadAreasPath, lillstadLevels } from './lillstad.js';
import { RunningApp } from './running-app.js';

/** The day on which registers are imported in tests. */
export const TODAY = '2026-03-10';

/** The api with the demo's accounts in Lillstad, on a day that stands still. */
export async function startRegisterApp(environment: NodeJS.ProcessEnv = {}): Promise<RunningApp> {
  const app = await RunningApp.start({ LAGESBILD_DEMO: 'liten', ...environment });
  app.clock.set(`${TODAY}T12:00:00Z`);
  await app.api.get(SeedDemoAccounts, { strict: false }).run();
  for (const level of lillstadLevels) {
    await app.api.get(ImportAreas, { strict: false }).run(null, {
      file: Readable.from([readFileSync(lillstadAreasPath(level))]),
      ...{ level, codeProperty: 'code', nameProperty: 'name', scheme: 'lillstad' },
      ...(level !== 'county' && { parentProperty: 'parent' }),
    });
  }
  return app;
}

/** What the named tables hold, for "nothing has changed". */
export function rowsOf(app: RunningApp, tables: readonly string[]): Promise<unknown[]> {
  return Promise.all(
    tables.map((table) => app.database.query(`SELECT t::text FROM ${table} t ORDER BY 1`)),
  );
}
