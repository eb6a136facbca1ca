import { Injectable } from '@nestjs/common';
import type { Transaction } from '#database';
import type { FocusAreaCode, Fulfilment } from '#domain';
import { GoverningAnswerRepository } from '../governing-answer.repository.js';
import { GoverningDocumentRepository } from '../governing-document.repository.js';
import { GoverningJudgementRepository } from '../governing-judgement.repository.js';

/** What is said of the goal of a focus area; `how` is empty where only a judgement is made. */
export interface DemoGoalJudgement {
  readonly focusArea: FocusAreaCode;
  readonly how: string;
  readonly fulfilment: Fulfilment;
  readonly motivation: string;
}

/** Puts invented judgements of the municipality's goals into the demo. Only for a database that holds a demo. */
@Injectable()
export class JudgeDemoGoals {
  constructor(
    private readonly documents: GoverningDocumentRepository,
    private readonly answers: GoverningAnswerRepository,
    private readonly judgements: GoverningJudgementRepository,
  ) {}

  /** @param organisationId null for the municipality as a whole. */
  async run(
    tx: Transaction,
    organisationId: string | null,
    year: number,
    said: readonly DemoGoalJudgement[],
    writtenAt: Date,
  ): Promise<void> {
    const goals = (await this.documents.all(tx))
      .filter((each) => each.organisationId === null)
      .flatMap((each) => each.goals);
    for (const { focusArea, how, fulfilment, motivation } of said) {
      const goal = goals.find((each) => each.focusArea === focusArea);
      if (goal === undefined) continue;
      const row = { goalId: goal.id, revision: 1, writtenAt };
      if (organisationId !== null && how !== '') {
        await this.answers.add(tx, { ...row, organisationId, text: how }, null);
      }
      await this.judgements.add(tx, { ...row, organisationId, year, fulfilment, motivation }, null);
    }
  }
}
