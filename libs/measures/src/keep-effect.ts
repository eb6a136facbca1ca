import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import { Fault, type Actor } from '#domain';
import { EffectRecords } from './effect-records.js';
import type { KeepEffectDto } from './follow-up.dto.js';
import { MeasureRepository } from './measure.repository.js';
import { ReadEffect, seenOf } from './read-effect.js';

/** Keeps what came of a measure as it was told, with what a coordinator makes of it. */
@Injectable()
export class KeepEffect {
  constructor(
    private readonly database: Database,
    private readonly measures: MeasureRepository,
    private readonly effect: ReadEffect,
    private readonly records: EffectRecords,
  ) {}

  /**
   * Faults: NOT_FOUND; EFFECT_NOT_TOLD where nothing is counted or the months are not over; REVISION_CONFLICT when the
   * figures are not those that were seen any more; FIELDS_INVALID.
   */
  async run(actor: Actor, id: string, { conclusion, seen }: KeepEffectDto): Promise<void> {
    const row = await this.measures.one(actor, 'picture.write', id);
    const content = await this.effect.content(actor, row);
    if (typeof content === 'string' || content.answer.verdict === 'notWhole') {
      throw new Fault('EFFECT_NOT_TOLD');
    }
    if (seenOf(content) !== seen) throw new Fault('REVISION_CONFLICT');
    const said = conclusion.trim();
    if (said === '') {
      const fields = [{ path: 'conclusion', code: 'FIELD_REQUIRED' as const }];
      throw new Fault('FIELDS_INVALID', {}, { fields });
    }
    await this.database.transaction((tx) =>
      this.records.keep(tx, actor.accountId, row, content, said),
    );
  }
}
