import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import { Database } from '#database';
import { Fault, governingValidity, successorsOf, type Actor } from '#domain';
import type { AnswerPlace } from './answer-goal.js';
import { GoverningAnswerRepository, type StandingAnswer } from './governing-answer.repository.js';
import type {
  GoverningAnswerDto,
  GoverningAnswersDto,
  GoverningDocumentDto,
  GoverningDocumentsDto,
  OneGoverningDocumentDto,
} from './governing-document.dto.js';
import {
  GoverningDocumentRepository,
  type StandingDocument,
} from './governing-document.repository.js';
import {
  GoverningJudgementRepository,
  type StandingJudgement,
} from './governing-judgement.repository.js';
import type { GoverningJudgementDto } from './governing-judgement.dto.js';
import { mayKeep, organisationsOf } from './governing-reach.js';

const YEAR = 'YYYY'.length;

/** The register of what steers, for all who work with pictures, whatever authority they belong to. */
@Injectable()
export class ReadDocuments {
  constructor(
    private readonly database: Database,
    private readonly documents: GoverningDocumentRepository,
    private readonly answers: GoverningAnswerRepository,
    private readonly judgements: GoverningJudgementRepository,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  async list(actor: Actor): Promise<GoverningDocumentsDto> {
    const all = await this.documents.all();
    const goals = all.flatMap((each) => each.goals.map(({ id }) => id));
    const answers = await this.answers.standing(goals);
    const told = all.map((each) => this.told(actor, each, all, answers));
    return {
      items: told.sort(inOrder),
      mayKeep: mayKeep(actor, null),
      organisations: await organisationsOf(actor, this.database, this.today()),
    };
  }

  /** Fault: NOT_FOUND. */
  async one(actor: Actor, id: string): Promise<OneGoverningDocumentDto> {
    const all = await this.documents.all();
    const document = all.find((each) => each.id === id);
    if (document === undefined) throw new Fault('NOT_FOUND');
    const goalIds = document.goals.map((goal) => goal.id);
    const answers = await this.answers.standing(goalIds);
    const judgements = await this.judgements.standing(goalIds);
    return {
      ...this.told(actor, document, all, answers),
      answers: answers.map(answerDto),
      judgements: judgements.map(judgementDto),
      mayJudge: document.organisationId === null && mayKeep(actor, null),
      year: Number(this.today().slice(0, YEAR)),
      organisations: await organisationsOf(actor, this.database, this.today()),
    };
  }

  /** Every version of one answer, newest first. Fault: NOT_FOUND for a goal that the document does not have. */
  async history({ documentId, goalId, organisationId }: AnswerPlace): Promise<GoverningAnswersDto> {
    const document = (await this.documents.all()).find((each) => each.id === documentId);
    if (!document?.goals.some(({ id }) => id === goalId)) throw new Fault('NOT_FOUND');
    return { items: (await this.answers.history(goalId, organisationId)).map(answerDto) };
  }

  private told(
    actor: Actor,
    document: StandingDocument,
    all: readonly StandingDocument[],
    answers: readonly StandingAnswer[],
  ): GoverningDocumentDto {
    const successors = successorsOf(document.id, all);
    const replaced = all.filter(({ id }) => document.replaces.includes(id));
    const goals = new Set(document.goals.map(({ id }) => id));
    const standing = answers.filter(({ goalId, text }) => goals.has(goalId) && text !== '');
    return {
      ...document,
      replaces: [...document.replaces],
      goals: document.goals.map((goal) => ({ ...goal })),
      validity: governingValidity(document, successors, this.today()),
      replaced: replaced.map(({ id, name }) => ({ id, name })),
      replacedBy: successors.map(({ id, name }) => ({ id, name })),
      answering: new Set(standing.map(({ organisationId }) => organisationId)).size,
      mayChange: mayKeep(actor, document.organisationId),
    };
  }

  private today(): string {
    return this.clock.localDate(this.settings.timeZone);
  }
}

function answerDto({ writtenAt, ...answer }: StandingAnswer): GoverningAnswerDto {
  return { ...answer, writtenAt: writtenAt.toISOString() };
}

function judgementDto({ writtenAt, ...judgement }: StandingJudgement): GoverningJudgementDto {
  return { ...judgement, writtenAt: writtenAt.toISOString() };
}

/** The municipality's first, then by owner and name. */
function inOrder(a: GoverningDocumentDto, b: GoverningDocumentDto): number {
  const owners = (a.organisationName ?? '').localeCompare(b.organisationName ?? '', 'sv');
  return owners || a.name.localeCompare(b.name, 'sv') || a.id.localeCompare(b.id);
}
