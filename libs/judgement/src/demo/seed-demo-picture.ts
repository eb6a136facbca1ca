import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import { periodBefore, suggestedPeriod, type Judgement, type Period } from '#domain';
import { Areas } from '#geography';
import { DescribePicture } from '../describe-picture.js';
import { BeginDemoPicture } from './begin-demo-picture.js';
import { begunJudgements, earlierJudgements } from './demo-judgements.js';

/** The demo's own authority is the one that works with a partner. */
const ANSWERING = `
  SELECT oa.organisation_id AS id, oa.level, oa.code
    FROM organisation_area oa JOIN organisation_partner op USING (organisation_id)
   ORDER BY oa.level, oa.code LIMIT 1`;

/** Puts two invented pictures into the demo, once: one of the year before last, and one begun of the year just ended. */
@Injectable()
export class SeedDemoPicture {
  constructor(
    private readonly database: Database,
    private readonly begin: BeginDemoPicture,
    private readonly areas: Areas,
    private readonly describe: DescribePicture,
  ) {}

  /** Does nothing where any picture is begun, or nobody works with a partner. Only for a database that holds a demo. */
  async run(): Promise<void> {
    const today = this.describe.today();
    const [some] = await this.database.query(`SELECT FROM situation_picture LIMIT 1`);
    const [found] = await this.database.query<{ id: string; level: string; code: string }>(
      ANSWERING,
    );
    if (some !== undefined || found === undefined) return;
    const { scheme, level, code } = (await this.areas.reload()).resolve(
      `${found.level}:${found.code}`,
    );
    const view = { organisationId: found.id, kind: 'picture' as const, scheme, level, code };
    const ground = { restsOnEditionId: null, restsOnReason: '' };
    const begunAt = new Date(`${today}T00:00:00Z`);
    const of = ({ from, to }: Period, written: Readonly<Record<string, Judgement>>) => ({
      ...{ ...view, ...ground, begunAt, written },
      ...{ periodFrom: `${from}-01`, periodTo: `${to}-01` },
    });
    const ended = suggestedPeriod(today.slice(0, 'YYYY-MM'.length));
    await this.database.transaction(async (tx) => {
      await this.begin.run(tx, of(periodBefore(ended), earlierJudgements));
      await this.begin.run(tx, of(ended, begunJudgements));
    });
  }
}
