import { Injectable } from '@nestjs/common';
import type { Transaction } from '#database';
import type { Actor } from '#domain';
import type { EffectDocument } from './kept-effects.js';
import { LocalNow } from './local-now.js';
import { MeasureLedger } from './measure-ledger.js';
import type { MeasureFound } from './measure.repository.js';
import { personKindsIn, SealedWords } from './sealed-words.repository.js';

/** What is made of a kept outcome, in words and in the audit log. */
@Injectable()
export class EffectRecords {
  constructor(
    private readonly words: SealedWords,
    private readonly ledger: MeasureLedger,
    readonly now: LocalNow,
  ) {}

  async write(
    tx: Transaction,
    actor: Actor,
    { id, problemId }: MeasureFound,
    effectId: string,
    document: EffectDocument,
  ): Promise<void> {
    const [problem] = await tx.query<{ concerns: boolean }>(
      `SELECT concerns_extremism AS concerns FROM problem WHERE id = $1`,
      [problemId],
    );
    await this.words.add(tx, {
      ...{ subject: 'effect', subjectId: effectId, revision: 1, document },
      personDataKinds: personKindsIn({ ...document }, ['conclusion'], problem?.concerns),
      ...{ writtenBy: actor.accountId, writtenAt: this.now.moment() },
    });
    const details = { effectId };
    await this.ledger.step(tx, actor.accountId, 'measure.effect-kept', 'measure', [id], details);
  }
}
