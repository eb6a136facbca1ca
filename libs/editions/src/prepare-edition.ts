import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import { authorityActor, type EditionFigure } from '#domain';
import { ReadPictureForEdition, type Picture } from '#judgement';
import { FigurePosition } from './figure-position.js';
import { FreezeFigures } from './figures/freeze-figures.js';
import { PackInputs } from './figures/pack-inputs.js';
import { PlanFigures, type FigurePlan } from './figures/plan-figures.js';
import { frozenTaxonomy } from './frozen-taxonomy.js';

/** What is looked up and counted before anything is frozen. */
export interface PreparedEdition {
  readonly plan: FigurePlan;
  /** How far in the stream of revisions the figures have seen. */
  readonly position: number;
  readonly figures: readonly EditionFigure[];
}

/**
 * Counts a version's figures before its transaction holds anything that somebody waits for: among a million incidents
 * that takes seconds, and half a minute for a whole city. They are of one snapshot and name its position.
 */
@Injectable()
export class PrepareEdition {
  constructor(
    private readonly database: Database,
    private readonly pictures: ReadPictureForEdition,
    private readonly plan: PlanFigures,
    private readonly packed: PackInputs,
    private readonly position: FigurePosition,
    private readonly figures: FreezeFigures,
  ) {}

  /** @param accountId who asks: opened places are in the audit log under it. */
  async run(picture: Picture, accountId: string): Promise<PreparedEdition> {
    const plan = await this.plan.run(picture);
    const { template } = await this.pictures.run(this.database, picture);
    const actor = authorityActor(picture.organisationId, accountId);
    const area = `${picture.level}:${picture.code}`;
    const packed = await this.packed.run(actor, area, plan.period, template.sections);
    return this.database.transaction(
      async (tx) => {
        const position = await this.position.run(tx, picture);
        const order = { plan, packed, position, taxonomy: frozenTaxonomy };
        const figures = await this.figures.run(tx, order, template.sections);
        return { plan, position, figures };
      },
      { isolation: 'repeatable read' },
    );
  }
}
