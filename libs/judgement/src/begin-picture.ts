import { Injectable } from '@nestjs/common';
import { Clock } from '#config';
import { Database } from '#database';
import { decide, Fault, isPicturePeriod, type Actor } from '#domain';
import { Areas } from '#geography';
import { newId } from '#protection';
import type { BeginPictureDto } from './picture.dto.js';
import { PictureLedger } from './picture-ledger.js';
import { PictureRepository } from './picture.repository.js';
import { TemplateRepository } from './template.repository.js';

const MONTH = 'YYYY-MM'.length;

/** Begins a picture of an area and a period, with the template as it is now. */
@Injectable()
export class BeginPicture {
  constructor(
    private readonly database: Database,
    private readonly pictures: PictureRepository,
    private readonly templates: TemplateRepository,
    private readonly areas: Areas,
    private readonly ledger: PictureLedger,
    private readonly clock: Clock,
  ) {}

  /**
   * @param today the local day. @returns its id.
   * Faults: NOT_FOUND for an authority that the actor makes no pictures of; AREA_UNKNOWN, AREA_CODE_AMBIGUOUS;
   * FIELDS_INVALID for a period that is no year and no tertial; PICTURE_EXISTS.
   */
  async run(actor: Actor, wish: BeginPictureDto, today: string): Promise<string> {
    const { organisationId, from, to } = wish;
    if (!decide(actor, 'picture.write', { organisationId }).allowed) throw new Fault('NOT_FOUND');
    const organisations = await this.pictures.organisations(actor, today);
    if (!organisations.some((each) => each.id === organisationId)) throw new Fault('NOT_FOUND');
    if (!isPicturePeriod({ from: from.slice(0, MONTH), to: to.slice(0, MONTH) })) {
      const fields = [{ path: 'to', code: 'PICTURE_PERIOD_WRONG' as const }];
      throw new Fault('FIELDS_INVALID', {}, { fields });
    }
    const { scheme, level, code } = (await this.areas.current()).resolve(wish.area);
    const [id, begunBy, begunAt] = [newId(), actor.accountId, this.clock.now()];
    await this.database.transaction(async (tx) => {
      const { version, madeAt } = await this.templates.newest(tx);
      if (madeAt === null) await this.templates.writeFirst(tx, begunAt);
      const view = { organisationId, scheme, level, code, periodFrom: from, periodTo: to };
      const row = { ...view, id, templateVersion: version, begunBy, begunAt };
      if (!(await this.pictures.add(tx, row))) throw new Fault('PICTURE_EXISTS');
      const details = { organisationId, area: `${level}:${code}`, from, to, template: version };
      await this.ledger.step(tx, begunBy, 'picture.begun', id, details);
    });
    return id;
  }
}
