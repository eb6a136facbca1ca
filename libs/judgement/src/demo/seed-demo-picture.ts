import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '#database';
import {
  firstTemplate,
  kindsFound,
  periodBefore,
  personDataIn,
  personNames,
  suggestedPeriod,
  type Judgement,
  type Period,
} from '#domain';
import { Areas } from '#geography';
import { newId } from '#protection';
import { DescribePicture } from '../describe-picture.js';
import { JudgementRepository } from '../judgement.repository.js';
import { PictureRepository, type PictureView } from '../picture.repository.js';
import { TemplateRepository } from '../template.repository.js';
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
    private readonly pictures: PictureRepository,
    private readonly templates: TemplateRepository,
    private readonly judgements: JudgementRepository,
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
    const view = { organisationId: found.id, scheme, level, code };
    const ended = suggestedPeriod(today.slice(0, 'YYYY-MM'.length));
    await this.database.transaction(async (tx) => {
      await this.templates.writeFirst(tx, new Date(`${today}T00:00:00Z`));
      await this.add(tx, view, periodBefore(ended), earlierJudgements);
      await this.add(tx, view, ended, begunJudgements);
    });
  }

  private async add(
    tx: Transaction,
    view: Pick<PictureView, 'organisationId' | 'scheme' | 'level' | 'code'>,
    { from, to }: Period,
    written: Readonly<Record<string, Judgement>>,
  ): Promise<void> {
    const [id, at] = [newId(), new Date(`${this.describe.today()}T00:00:00Z`)];
    const months = { periodFrom: `${from}-01`, periodTo: `${to}-01` };
    const { version: templateVersion } = firstTemplate;
    const row = { id, ...view, ...months, templateVersion, begunBy: null, begunAt: at };
    if (!(await this.pictures.add(tx, row))) return;
    for (const [section, judgement] of Object.entries(written)) {
      const personDataKinds = kindsFound(personDataIn(judgement, personNames()));
      await this.judgements.add(tx, {
        ...{ pictureId: id, section, revision: 1, kind: 'written', judgement, personDataKinds },
        ...{ writtenBy: null, writtenAt: at },
      });
    }
  }
}
