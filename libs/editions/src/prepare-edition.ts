import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import { authorityActor } from '#domain';
import { ReadPictureForEdition, type Picture } from '#judgement';
import { PackInputs, type PackedInputs } from './figures/pack-inputs.js';
import { PlanFigures, type FigurePlan } from './figures/plan-figures.js';

/** What is looked up before a version is frozen: nothing of it is a count of a revision. */
export interface PreparedEdition {
  readonly plan: FigurePlan;
  readonly packed: PackedInputs;
}

/** Looks up what a version's figures are of, before its transaction holds anything that somebody waits for. */
@Injectable()
export class PrepareEdition {
  constructor(
    private readonly database: Database,
    private readonly pictures: ReadPictureForEdition,
    private readonly plan: PlanFigures,
    private readonly packed: PackInputs,
  ) {}

  /** @param accountId who asks: opened places are in the audit log under it. */
  async run(picture: Picture, accountId: string): Promise<PreparedEdition> {
    const plan = await this.plan.run(picture);
    const { template } = await this.pictures.run(this.database, picture);
    const actor = authorityActor(picture.organisationId, accountId);
    const area = `${picture.level}:${picture.code}`;
    const packed = await this.packed.run(actor, area, plan.period, template.sections);
    return { plan, packed };
  }
}
