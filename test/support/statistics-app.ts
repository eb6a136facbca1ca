import { Readable } from 'node:stream';
import type { Fault } from '#domain';
import {
  ImportStatistics,
  WithdrawStatistics,
  type ImportedStatistics,
  type ImportStatisticsInput,
} from '#statistics';
import { rowsOf } from './register-app.js';
import { csvOf } from './registers.js';
import { RunningApp } from './running-app.js';
import { furnish } from './stockholm.js';

const TABLES = ['municipality_group_member', 'statistic_population', 'statistic_value'].concat(
  ...['statistic_series', 'statistic_import'],
);

type More = Partial<ImportStatisticsInput>;
const CRIME_HEAD = ['kommun', 'brottstyp', 'år', 'antal'];

/** A file of reported crimes. */
export const crimes = (...rows: readonly (readonly string[])[]): string =>
  csvOf([CRIME_HEAD, ...rows]);

/** The demo's Stockholm, which takes in files of statistics on a day that stands still. */
export class StatisticsApp {
  private constructor(readonly app: RunningApp) {}

  static async start(): Promise<StatisticsApp> {
    const app = await RunningApp.start();
    app.clock.set('2026-03-10T12:00:00Z');
    await furnish(app);
    return new StatisticsApp(app);
  }

  run(file: string | Buffer, more: More = {}): Promise<ImportedStatistics> {
    return this.app.api.get(ImportStatistics, { strict: false }).run(null, {
      ...{ profile: 'bra', file: Readable.from([Buffer.from(file)]), fileName: 'prov.csv' },
      ...more,
    });
  }

  /** Why a file is refused as a whole; `taken` when it is not. */
  refusal(file: string | Buffer, more: More = {}): Promise<string | undefined> {
    return this.run(file, more).then(
      () => 'taken',
      (error: unknown) => (error as Fault).fields?.[0]?.code,
    );
  }

  withdraw(id: string | null): Promise<void> {
    return this.app.api.get(WithdrawStatistics, { strict: false }).run(null, id ?? '');
  }

  /** Everything that a file may change, inhabitants last. */
  everything(): Promise<unknown[]> {
    return rowsOf(this.app, [...TABLES, 'area_population']);
  }

  async clear(): Promise<void> {
    for (const table of TABLES) await this.app.database.query(`DELETE FROM ${table}`);
  }
}
