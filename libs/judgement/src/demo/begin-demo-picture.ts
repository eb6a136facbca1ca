import { Injectable } from '@nestjs/common';
import type { Transaction } from '#database';
import { firstTemplates, kindsFound, personDataIn, personNames, type Judgement } from '#domain';
import { newId } from '#protection';
import { JudgementRepository } from '../judgement.repository.js';
import { PictureRepository, type NewPicture } from '../picture.repository.js';
import { TemplateRepository } from '../template.repository.js';

/** A picture, a plan or a follow-up of the demo, which nobody has begun. */
export interface DemoPicture extends Omit<NewPicture, 'id' | 'templateVersion' | 'begunBy'> {
  readonly written: Readonly<Record<string, Judgement>>;
}

/** Puts an invented picture, plan or follow-up into the demo, with what stands in its sections. */
@Injectable()
export class BeginDemoPicture {
  constructor(
    private readonly pictures: PictureRepository,
    private readonly templates: TemplateRepository,
    private readonly judgements: JudgementRepository,
  ) {}

  /** @returns its id; undefined when there is one of the same kind, area and period already. */
  async run(tx: Transaction, { written, ...row }: DemoPicture): Promise<string | undefined> {
    const { kind, begunAt } = row;
    await this.templates.writeFirst(tx, kind, begunAt);
    const [id, templateVersion] = [newId(), firstTemplates[kind].version];
    if (!(await this.pictures.add(tx, { ...row, id, templateVersion, begunBy: null }))) return;
    for (const [section, judgement] of Object.entries(written)) {
      const personDataKinds = kindsFound(personDataIn(judgement, personNames()));
      await this.judgements.add(tx, {
        ...{ pictureId: id, section, revision: 1, kind: 'written', judgement, personDataKinds },
        ...{ writtenBy: null, writtenAt: begunAt },
      });
    }
    return id;
  }
}
