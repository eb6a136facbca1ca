import { Injectable } from '@nestjs/common';
import type { Transaction } from '#database';
import { effectClaim } from '#domain';
import { newId } from '#protection';
import { FollowUpRepository } from './follow-up.repository.js';
import { hashOf, type EffectContent, type EffectDocument } from './kept-effects.js';
import { LocalNow } from './local-now.js';
import { MeasureLedger } from './measure-ledger.js';
import type { MeasureFound } from './measure.repository.js';
import { personKindsIn, SealedWords } from './sealed-words.repository.js';

/** What is kept of an outcome: the figures as they were told, what is made of them, and that it was done. */
@Injectable()
export class EffectRecords {
  constructor(
    private readonly followUps: FollowUpRepository,
    private readonly words: SealedWords,
    private readonly ledger: MeasureLedger,
    private readonly now: LocalNow,
  ) {}

  /** @param writtenBy the account; null for the demo's. Fault: FIELDS_INVALID for a person where none may stand. */
  async keep(
    tx: Transaction,
    writtenBy: string | null,
    { id: measureId, problemId }: MeasureFound,
    content: EffectContent,
    conclusion: string,
  ): Promise<void> {
    const { answer, figure, question } = content;
    // Once through JSON: what is hashed is what a reader of the column gets.
    const kept = JSON.parse(JSON.stringify(content)) as EffectContent;
    const [id, at] = [newId(), this.now.moment()];
    await this.followUps.keep(tx, {
      ...{ id, measureId, figure, position: answer.asOfPosition, verdict: answer.verdict },
      ...{ claim: effectClaim(question, answer.verdict), content: kept, hash: hashOf(kept) },
      keptAt: at,
    });
    const [problem] = await tx.query<{ concerns: boolean }>(
      `SELECT concerns_extremism AS concerns FROM problem WHERE id = $1`,
      [problemId],
    );
    const document: EffectDocument = { conclusion };
    await this.words.add(tx, {
      ...{ subject: 'effect', subjectId: id, revision: 1, document, writtenBy, writtenAt: at },
      personDataKinds: personKindsIn(document, ['conclusion'], problem?.concerns),
    });
    const details = { effectId: id };
    await this.ledger.step(tx, writtenBy, 'measure.effect-kept', 'measure', [measureId], details);
  }
}
