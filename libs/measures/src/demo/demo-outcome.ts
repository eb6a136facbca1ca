import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import type { Actor } from '#domain';
import { EffectRecords } from '../effect-records.js';
import { MeasureRepository } from '../measure.repository.js';
import { ReadEffect } from '../read-effect.js';

/** The outcome of the demo's measure that is done, of the demo's own incidents, as any other is kept. */
@Injectable()
export class DemoOutcome {
  constructor(
    private readonly database: Database,
    private readonly measures: MeasureRepository,
    private readonly effect: ReadEffect,
    private readonly records: EffectRecords,
  ) {}

  /** Keeps nothing where the incidents do not reach so far back, or not to the end of its months. */
  async keep(measureId: string, actor: Actor, conclusion: string): Promise<void> {
    const row = (await this.measures.planned(this.database)).find(({ id }) => id === measureId)!;
    const content = await this.effect.content(actor, row);
    if (typeof content === 'string' || content.answer.verdict === 'notWhole') return;
    await this.database.transaction((tx) => this.records.keep(tx, null, row, content, conclusion));
  }
}
