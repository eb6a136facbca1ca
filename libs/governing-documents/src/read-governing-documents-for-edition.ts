import { Injectable } from '@nestjs/common';
import type { Queryable } from '#database';
import {
  heldDuring,
  successorsOf,
  yearOfPeriod,
  type FocusAreaCode,
  type Fulfilment,
  type GoverningKind,
  type Period,
} from '#domain';
import { GoverningAnswerRepository } from './governing-answer.repository.js';
import { GoverningDocumentRepository } from './governing-document.repository.js';
import { GoverningJudgementRepository } from './governing-judgement.repository.js';

/** A governing document as an edition freezes it: plain JSON. */
export interface EditionGoverningDocument {
  readonly id: string;
  readonly revision: number;
  /** Name of the organisation whose own it is; null where it is the municipality's. */
  readonly owner: string | null;
  readonly name: string;
  readonly kind: GoverningKind;
  readonly adoptedBy: string;
  readonly adoptedOn: string | null;
  readonly caseNumber: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly link: string;
  readonly goals: readonly {
    readonly id: string;
    readonly focusArea: FocusAreaCode | null;
    readonly text: string;
    readonly wishedResult: string;
    readonly indicator: string;
    /** How the organisation of the edition carries it out; empty where it has not said. */
    readonly answer: string;
    /**
     * How far the organisation judges that it was reached in the year of the period; null where it has not. Absent in what
     * was frozen before goals were judged.
     */
    readonly judged?: { readonly fulfilment: Fulfilment; readonly motivation: string } | null;
  }[];
}

type EditionGoal = EditionGoverningDocument['goals'][number];

/** What steered an organisation in a period, and how it carries that out, for an edition to freeze. */
@Injectable()
export class ReadGoverningDocumentsForEdition {
  constructor(
    private readonly documents: GoverningDocumentRepository,
    private readonly answers: GoverningAnswerRepository,
    private readonly judgements: GoverningJudgementRepository,
  ) {}

  /**
   * The documents of the municipality and of the organisation that held on some day of the period, with the goals that
   * stand. Sorted by id, goals as in the document, so that the same rows give the same bytes.
   * @param period whole months, `to` exclusive.
   */
  async run(
    on: Queryable,
    { organisationId, period }: { readonly organisationId: string; readonly period: Period },
  ): Promise<EditionGoverningDocument[]> {
    const all = await this.documents.all(on);
    const days = { from: `${period.from}-01`, to: `${period.to}-01` };
    const held = all.filter(
      (each) =>
        (each.organisationId === null || each.organisationId === organisationId) &&
        heldDuring(each, successorsOf(each.id, all), days),
    );
    const goalIds = held.flatMap(({ goals }) => goals.map(({ id }) => id));
    const answers = await this.answers.standing(goalIds, on);
    const answerTo = (goalId: string): string =>
      answers.find((each) => each.goalId === goalId && each.organisationId === organisationId)
        ?.text ?? '';
    const judgements = await this.judgements.standing(goalIds, yearOfPeriod(period.to), on);
    const judgedOf = (goalId: string): EditionGoal['judged'] => {
      const own = judgements.find(
        (each) => each.goalId === goalId && each.organisationId === organisationId,
      );
      if (!own || own.fulfilment === null) return null;
      return { fulfilment: own.fulfilment, motivation: own.motivation };
    };
    return held
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((each) => ({
        ...{ id: each.id, revision: each.revision, owner: each.organisationName, name: each.name },
        ...{ kind: each.kind, adoptedBy: each.adoptedBy, adoptedOn: each.adoptedOn },
        ...{ caseNumber: each.caseNumber, validFrom: each.validFrom, validTo: each.validTo },
        link: each.link,
        goals: each.goals
          .filter(({ isEnded }) => !isEnded)
          .map(({ id, focusArea, text, wishedResult, indicator }) => ({
            ...{
              id,
              focusArea,
              text,
              wishedResult,
              indicator,
              answer: answerTo(id),
              judged: judgedOf(id),
            },
          })),
      }));
  }
}
