import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import { Database } from '#database';
import { csvLine, type CsvValue } from '#domain';
import { Areas } from '#geography';
import { MUNICIPALITY_GROUPS } from '../groups/group.repository.js';
import { ImportMunicipalityGroups } from '../groups/import-municipality-groups.js';
import { ImportStatistics } from '../import-statistics.js';
import { DEMO_LICENCE, DEMO_ORIGIN } from './seed-demo-statistics.js';
import { demoGroupRows, demoRateRows } from './demo-groups.js';

const VALID_FROM = '2020-01-01';

/** Puts an invented group of municipalities into the demo, with invented rates of them, once. */
@Injectable()
export class SeedDemoGroups {
  constructor(
    private readonly importGroups: ImportMunicipalityGroups,
    private readonly importStatistics: ImportStatistics,
    private readonly areas: Areas,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** Does nothing where a grouping has been taken in. Throws outside demo mode. */
  async run(): Promise<void> {
    if (this.settings.production || this.settings.demo === 'none') {
      throw new Error('There is no demo here.');
    }
    const some = await this.database.query(
      `SELECT FROM statistic_import WHERE profile = $1 LIMIT 1`,
      [MUNICIPALITY_GROUPS],
    );
    const today = this.clock.localDate(this.settings.timeZone);
    const [own] = (await this.areas.reload()).areasAt(today, 'municipality');
    if (some.length > 0 || own === undefined) return;
    await this.importGroups.run(null, {
      ...{ file: fileOf(demoGroupRows(own.code)), fileName: 'pahittad-grupp.csv' },
      ...{ source: DEMO_ORIGIN, validFrom: VALID_FROM },
    });
    await this.importStatistics.run(null, {
      ...{ profile: 'bra-per-100000', fileName: 'pahittade-brott-per-100000.csv' },
      ...{ origin: DEMO_ORIGIN, licence: DEMO_LICENCE },
      file: fileOf(demoRateRows(own, Number(today.slice(0, 'YYYY'.length)))),
    });
  }
}

function fileOf(rows: readonly (readonly CsvValue[])[]): Readable {
  return Readable.from([Buffer.from(rows.map((row) => csvLine(row)).join(''))]);
}
