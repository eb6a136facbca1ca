import { Injectable } from '@nestjs/common';
import type { Queryable } from '#database';
import type { StandingAnswer } from '#domain';
import {
  CollectionRepository,
  type Collection,
  type NamedRecipient,
} from './collection.repository.js';
import { ReadAnswers } from './read-answers.js';
import { StepRepository, type SaidInStep } from './step.repository.js';

/** A collection, with how the answer of each who is asked stands. */
export interface HandedIn {
  readonly collection: Collection;
  readonly rows: readonly {
    readonly recipient: NamedRecipient;
    readonly answer: StandingAnswer;
    /** What the step says that stands: a short answer, or why there is nothing. Null for a version and for none. */
    readonly said: SaidInStep | null;
  }[];
}

/**
 * What has been handed in, for whoever puts it together: short answers opened, versions by their ids, and never a draft.
 * It asks nobody's rights and writes no audit row: whoever calls has asked, and notes what was read.
 */
@Injectable()
export class ReadHandedIn {
  constructor(
    private readonly collections: CollectionRepository,
    private readonly answers: ReadAnswers,
    private readonly steps: StepRepository,
  ) {}

  /** Fault: NOT_FOUND. */
  async run(on: Queryable, collectionId: string): Promise<HandedIn> {
    const collection = await this.collections.known(on, collectionId);
    const recipients = await this.collections.recipients(on, collectionId);
    const answerOf = await this.answers.run(collection, on);
    const rows = recipients.map((recipient) => {
      return { recipient, answer: answerOf(recipient.organisationId) };
    });
    const said = await this.steps.saidTo(
      on,
      rows.flatMap(({ answer }) => answer.stepId ?? []),
    );
    return {
      collection,
      rows: rows.map(({ recipient, answer }) => {
        const step = answer.stepId === null ? undefined : said.get(answer.stepId);
        return { recipient, answer, said: step ?? null };
      }),
    };
  }
}
