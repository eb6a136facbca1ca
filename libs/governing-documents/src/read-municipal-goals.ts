import { Injectable } from '@nestjs/common';
import type { Queryable } from '#database';
import {
  heldDuring,
  successorsOf,
  yearOfPeriod,
  type FocusAreaCode,
  type Fulfilment,
  type Period,
} from '#domain';
import { GoverningAnswerRepository } from './governing-answer.repository.js';
import { GoverningDocumentRepository } from './governing-document.repository.js';
import {
  GoverningJudgementRepository,
  type StandingJudgement,
} from './governing-judgement.repository.js';

interface Judged {
  readonly fulfilment: Fulfilment;
  readonly motivation: string;
}

/** A document of the municipality as it stands, with what everybody says of its goals. */
export interface MunicipalDocument {
  readonly id: string;
  readonly revision: number;
  readonly name: string;
  /** Those that stand, in the order of the document. */
  readonly goals: readonly {
    readonly id: string;
    readonly focusArea: FocusAreaCode | null;
    readonly text: string;
    /** Of the municipality as a whole; null while nobody has judged. */
    readonly judged: Judged | null;
    readonly answers: readonly {
      readonly organisationId: string;
      /** How it carries the goal out; empty where it has not said. */
      readonly how: string;
      readonly judged: Judged | null;
    }[];
  }[];
}

/** The goals of the municipality's documents for whoever puts together what all say of them. They are public texts. */
@Injectable()
export class ReadMunicipalGoals {
  constructor(
    private readonly documents: GoverningDocumentRepository,
    private readonly answers: GoverningAnswerRepository,
    private readonly judgements: GoverningJudgementRepository,
  ) {}

  /** Of the documents that held on some day of the period, by id. @param period whole months, `to` exclusive. */
  async run(on: Queryable, period: Period): Promise<MunicipalDocument[]> {
    const all = await this.documents.all(on);
    const days = { from: `${period.from}-01`, to: `${period.to}-01` };
    const held = all.filter(
      (each) => each.organisationId === null && heldDuring(each, successorsOf(each.id, all), days),
    );
    const goalIds = held.flatMap(({ goals }) => goals.map(({ id }) => id));
    const answers = await this.answers.standing(goalIds, on);
    const judgements = await this.judgements.standing(goalIds, yearOfPeriod(period.to), on);
    const judgedOf = (goalId: string, organisationId: string | null): Judged | null =>
      judgedIn(
        judgements.find((each) => each.goalId === goalId && each.organisationId === organisationId),
      );
    const answersTo = (goalId: string) => {
      const said = answers.filter((each) => each.goalId === goalId);
      const judged = judgements.filter((each) => each.goalId === goalId);
      const ids = [...said, ...judged].flatMap(({ organisationId }) => organisationId ?? []);
      return [...new Set(ids)].sort().map((organisationId) => ({
        organisationId,
        how: said.find((each) => each.organisationId === organisationId)?.text ?? '',
        judged: judgedOf(goalId, organisationId),
      }));
    };
    return held.map(({ id, revision, name, goals }) => ({
      ...{ id, revision, name },
      goals: goals
        .filter(({ isEnded }) => !isEnded)
        .map(({ id: goalId, focusArea, text }) => ({
          ...{ id: goalId, focusArea, text, judged: judgedOf(goalId, null) },
          answers: answersTo(goalId),
        })),
    }));
  }
}

function judgedIn(found: StandingJudgement | undefined): Judged | null {
  if (!found || found.fulfilment === null) return null;
  return { fulfilment: found.fulfilment, motivation: found.motivation };
}
