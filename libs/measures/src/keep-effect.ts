import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import { effectClaim, Fault, type Actor } from '#domain';
import { newId } from '#protection';
import { EffectRecords } from './effect-records.js';
import type { KeepEffectDto } from './follow-up.dto.js';
import { FollowUpRepository } from './follow-up.repository.js';
import { hashOf, type EffectContent } from './kept-effects.js';
import { MeasureRepository } from './measure.repository.js';
import { ReadEffect, seenOf } from './read-effect.js';

/** Keeps what came of a measure as it was told, with what a coordinator makes of it. */
@Injectable()
export class KeepEffect {
  constructor(
    private readonly database: Database,
    private readonly measures: MeasureRepository,
    private readonly effect: ReadEffect,
    private readonly followUps: FollowUpRepository,
    private readonly records: EffectRecords,
  ) {}

  /**
   * Faults: NOT_FOUND; EFFECT_NOT_TOLD where nothing is counted or the months are not over; REVISION_CONFLICT when the
   * figures are not those that were seen any more; FIELDS_INVALID.
   */
  async run(actor: Actor, id: string, { conclusion, seen }: KeepEffectDto): Promise<void> {
    const row = await this.measures.one(actor, 'picture.write', id);
    const content = await this.effect.content(actor, row);
    if (typeof content === 'string') throw new Fault('EFFECT_NOT_TOLD');
    const { answer, figure } = content;
    if (answer.verdict === 'notWhole') throw new Fault('EFFECT_NOT_TOLD');
    if (seenOf(content) !== seen) throw new Fault('REVISION_CONFLICT');
    // Once through JSON: what is hashed is what a reader of the column gets.
    const kept = JSON.parse(JSON.stringify(content)) as EffectContent;
    const effectId = newId();
    await this.database.transaction(async (tx) => {
      await this.followUps.keep(tx, {
        ...{ id: effectId, measureId: id, figure, position: answer.asOfPosition },
        claim: effectClaim(content.question, answer.verdict),
        ...{ verdict: answer.verdict, content: kept, hash: hashOf(kept) },
        keptAt: this.records.now.moment(),
      });
      await this.records.write(tx, actor, row, effectId, { conclusion: conclusion.trim() });
    });
  }
}
