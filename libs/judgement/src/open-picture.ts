import { Injectable } from '@nestjs/common';
import type { Transaction } from '#database';
import { newId } from '#protection';
import { PictureLedger } from './picture-ledger.js';
import { PictureRepository, type NewPicture } from './picture.repository.js';
import { TemplateRepository } from './template.repository.js';

/** Writes a new picture down, with the template of its kind as it is now. Whoever calls has asked who may. */
@Injectable()
export class OpenPicture {
  constructor(
    private readonly pictures: PictureRepository,
    private readonly templates: TemplateRepository,
    private readonly ledger: PictureLedger,
  ) {}

  /** @returns its id; undefined when there is one of the same authority, kind, area and period already. */
  async run(
    tx: Transaction,
    wished: Omit<NewPicture, 'id' | 'templateVersion'>,
  ): Promise<string | undefined> {
    const { organisationId, kind, level, code, periodFrom: from, periodTo: to, begunAt } = wished;
    const { version, madeAt } = await this.templates.newest(kind, tx);
    if (madeAt === null) await this.templates.writeFirst(tx, kind, begunAt);
    const id = newId();
    if (!(await this.pictures.add(tx, { ...wished, id, templateVersion: version }))) return;
    const of = { organisationId, kind, area: `${level}:${code}`, from, to, template: version };
    const details = { ...of, restsOn: wished.restsOnEditionId };
    await this.ledger.step(tx, wished.begunBy, 'picture.begun', id, details);
    return id;
  }
}
