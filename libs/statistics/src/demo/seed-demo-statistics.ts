import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import { Database } from '#database';
import { csvLine } from '#domain';
import { AreaReader, Areas } from '#geography';
import { ImportStatistics } from '../import-statistics.js';
import { demoFiles, type DemoStatisticArea } from './demo-statistics.js';

/** Said of every series of the demo: nobody is to take it for what a source has published. */
export const DEMO_ORIGIN = 'Påhittade siffror för demon';
export const DEMO_LICENCE = 'Påhittade siffror, ingen källa';

/** Puts invented series of statistics into the demo, once. */
@Injectable()
export class SeedDemoStatistics {
  constructor(
    private readonly importStatistics: ImportStatistics,
    private readonly areas: Areas,
    private readonly populations: AreaReader,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** Does nothing where any statistics have been taken in. Throws outside demo mode. */
  async run(): Promise<void> {
    if (this.settings.production || this.settings.demo === 'none') {
      throw new Error('There is no demo here.');
    }
    const some = await this.database.query(`SELECT FROM statistic_import LIMIT 1`);
    if (some.length > 0) return;
    const today = this.clock.localDate(this.settings.timeZone);
    const year = Number(today.slice(0, 'YYYY'.length));
    for (const { profile, name, rows } of demoFiles(await this.places(today, year), year)) {
      await this.importStatistics.run(null, {
        ...{ profile, fileName: name, origin: DEMO_ORIGIN, licence: DEMO_LICENCE },
        file: Readable.from([Buffer.from(rows.map((row) => csvLine(row)).join(''))]),
      });
    }
  }

  /** The municipality and its districts, as far as their inhabitants are known. */
  private async places(today: string, year: number): Promise<DemoStatisticArea[]> {
    const index = await this.areas.reload();
    const known = await this.populations.populations(year);
    const counted = (level: string, code: string) =>
      known.find((one) => one.level === level && one.code === code)?.count;
    const districts = index.areasAt(today, 'district').flatMap(({ level, code, name }) => {
      const population = counted(level, code);
      return population === undefined ? [] : [{ level, name, population }];
    });
    const population = districts.reduce((sum, each) => sum + each.population, 0);
    const whole = districts.length === 0 ? [] : index.areasAt(today, 'municipality').slice(0, 1);
    return [...whole.map(({ level, name }) => ({ level, name, population })), ...districts];
  }
}
