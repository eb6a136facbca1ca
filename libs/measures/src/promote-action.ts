import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import { emptyMeasure, Fault, type Action, type Actor, type Measure } from '#domain';
import { ActionRepository } from './action.repository.js';
import { DraftMeasure } from './draft-measure.js';
import { MeasureRepository } from './measure.repository.js';
import { SealedWords } from './sealed-words.repository.js';

/** Begins a measure of an action that turned out to be more. */
@Injectable()
export class PromoteAction {
  constructor(
    private readonly database: Database,
    private readonly actions: ActionRepository,
    private readonly measures: MeasureRepository,
    private readonly drafts: DraftMeasure,
    private readonly words: SealedWords,
  ) {}

  /** @returns the id of the measure, which carries the words of the action. Faults: NOT_FOUND, ACTION_PROMOTED. */
  async run(actor: Actor, actionId: string): Promise<string> {
    return this.database.transaction(async (tx) => {
      const row = await this.actions.one(actor, 'picture.write', actionId, tx, true);
      const before = await this.measures.ofActions(tx, [actionId]);
      if (before.size > 0) throw new Fault('ACTION_PROMOTED');
      const words = await this.words.standing<Action>(tx, [actionId]);
      const { what, where, who, dueOn } = words.get(actionId)!.document;
      const measure: Measure = {
        ...emptyMeasure,
        ...{ title: what, words: where, ownerFunction: who, endsOn: dueOn },
      };
      return this.drafts.run(tx, actor, { ...row, actionId }, measure);
    });
  }
}
