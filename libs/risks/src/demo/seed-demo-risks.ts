import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import { Database } from '#database';
import type { RiskJudgement } from '#domain';
import { Areas } from '#geography';
import { AddDemoRisk } from './add-demo-risk.js';
import { demoRisks, demoStatus } from './demo-risks.js';

const YEAR = 'YYYY'.length;
/** The demo's own authority is the one that works with a partner. */
const ANSWERING = `
  SELECT oa.organisation_id AS id, oa.level, oa.code
    FROM organisation_area oa JOIN organisation_partner op USING (organisation_id)
   ORDER BY oa.level, oa.code LIMIT 1`;

/** Puts some invented risks into the demo, once: each judged for the year before and for the running one. */
@Injectable()
export class SeedDemoRisks {
  constructor(
    private readonly database: Database,
    private readonly add: AddDemoRisk,
    private readonly areas: Areas,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** Does nothing where any risk is begun, or nobody works with a partner. Only for a database that holds a demo. */
  async run(): Promise<void> {
    const [some] = await this.database.query(`SELECT FROM risk LIMIT 1`);
    const [found] = await this.database.query<{ id: string; level: string; code: string }>(
      ANSWERING,
    );
    if (some !== undefined || found === undefined) return;
    const area = (await this.areas.reload()).resolve(`${found.level}:${found.code}`);
    const { scheme, level, code } = area;
    const today = this.clock.localDate(this.settings.timeZone);
    const begunAt = new Date(`${today}T00:00:00Z`);
    const row = { organisationId: found.id, scheme, level, code, begunBy: null, begunAt };
    const year = Number(today.slice(0, YEAR));
    const within = (each: Omit<RiskJudgement, 'year' | 'governing'>, of: number) => ({
      ...{ ...each, year: of, governing: [] },
    });
    await this.database.transaction(async (tx) => {
      for (const [before, now] of demoRisks.map(([first, last]) => [first!, last!] as const)) {
        await this.add.run(tx, row, [within(before, year - 1), within(now, year)]);
      }
      await this.add.run(tx, row, [within(demoStatus, year)]);
    });
  }
}
