import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import { changedMeasuring, changedRegistered, type Actor, type FollowUp, type Goal } from '#domain';
import { AuthorNames } from '#judgement';
import type { FollowUpContentDto, FollowUpRevisionDto } from './follow-up.dto.js';
import type { GoalContentDto, GoalRevisionDto } from './goal.dto.js';
import type { GoalDocument } from './goals.js';
import type { MeasureContentDto } from './measure-content.dto.js';
import type { MeasureRevisionDto, RegisteredChangeDto, RegisteredDto } from './measure.dto.js';
import type { MeasureFound } from './measure.repository.js';
import { SealedWords, type Words } from './sealed-words.repository.js';
import type { MeasureDocument } from './write-measure.js';

type NameOf = (id: string | null) => string | null;

/** All that has ever stood in a measure, and what has changed since it was said beforehand. */
@Injectable()
export class MeasureHistory {
  constructor(
    private readonly database: Database,
    private readonly words: SealedWords,
    private readonly names: AuthorNames,
  ) {}

  /** Newest first. */
  async list(actor: Actor, measureId: string): Promise<MeasureRevisionDto[]> {
    const revisions = await this.words.history<MeasureDocument>(this.database, measureId);
    const nameOf = await this.nameOf(actor, revisions);
    return revisions.reverse().map(({ revision, kind, document, writtenBy, writtenAt }) => ({
      ...{ revision, kind, status: document.status, reason: document.reason },
      measure: document.measure as MeasureContentDto,
      ...{ writtenBy: nameOf(writtenBy), writtenAt: writtenAt.toISOString() },
    }));
  }

  /** Newest first. */
  async ofFollowUp(actor: Actor, id: string): Promise<FollowUpRevisionDto[]> {
    const revisions = await this.words.history<FollowUp>(this.database, id);
    const nameOf = await this.nameOf(actor, revisions);
    return revisions.reverse().map(({ revision, document, writtenBy, writtenAt }) => ({
      ...{ revision, followUp: document as FollowUpContentDto },
      ...{ writtenBy: nameOf(writtenBy), writtenAt: writtenAt.toISOString() },
    }));
  }

  /** Of a goal, newest first. */
  async ofGoal(actor: Actor, id: string): Promise<GoalRevisionDto[]> {
    const revisions = await this.words.history<GoalDocument>(this.database, id);
    const nameOf = await this.nameOf(actor, revisions);
    return revisions.reverse().map(({ revision, kind, document, writtenBy, writtenAt }) => ({
      ...{ revision, kind, reason: document.reason, goal: document.goal as GoalContentDto },
      ...{ writtenBy: nameOf(writtenBy), writtenAt: writtenAt.toISOString() },
    }));
  }

  /** What was said when it left the drafts, and each change of that since; null while it is a draft. */
  async registered(actor: Actor, row: MeasureFound): Promise<RegisteredDto | null> {
    const { id, goalId, registeredRevision } = row;
    if (registeredRevision === null) return null;
    const revisions = await this.written<MeasureDocument>(id);
    const from = revisions.findIndex(({ revision }) => revision === registeredRevision);
    const first = revisions[from]!;
    const goalOf = first.document.measure.goalId ?? goalId!;
    const goals = await this.written<GoalDocument>(goalOf);
    const nameOf = await this.nameOf(actor, [...revisions, ...goals]);
    const before = goals.find(({ revision }) => revision === first.document.goalRevision)!;
    const changes = [
      ...measureChanges(revisions.slice(from), nameOf),
      ...goalChanges(goals.slice(goals.indexOf(before)), nameOf),
    ];
    return {
      at: first.writtenAt.toISOString(),
      endsOn: first.document.measure.endsOn!,
      goal: before.document.goal as GoalContentDto,
      changes: changes.sort((a, b) => (a.at < b.at ? -1 : 1)),
    };
  }

  /** What has stood, oldest first, without what was set aside. */
  private async written<Document>(id: string): Promise<Words<Document>[]> {
    const all = await this.words.history<Document>(this.database, id);
    return all.filter(({ kind }) => kind === 'written');
  }

  private nameOf(actor: Actor, revisions: readonly Words<unknown>[]): Promise<NameOf> {
    return this.names.of(
      actor,
      revisions.map(({ writtenBy }) => writtenBy),
    );
  }
}

function measureChanges(
  revisions: readonly Words<MeasureDocument>[],
  nameOf: NameOf,
): RegisteredChangeDto[] {
  return changesOf(revisions, nameOf, (a, b) => changedRegistered(a.measure, b.measure));
}

function goalChanges(
  revisions: readonly Words<GoalDocument>[],
  nameOf: NameOf,
): RegisteredChangeDto[] {
  const fields = (a: Goal, b: Goal) => changedMeasuring(a, b).map((field) => `goal.${field}`);
  return changesOf(revisions, nameOf, (a, b) => fields(a.goal, b.goal));
}

function changesOf<Document extends { readonly reason: string }>(
  revisions: readonly Words<Document>[],
  nameOf: NameOf,
  changed: (before: Document, after: Document) => string[],
): RegisteredChangeDto[] {
  return revisions.slice(1).flatMap(({ document, writtenAt, writtenBy }, at) => {
    const fields = changed(revisions[at]!.document, document);
    if (fields.length === 0) return [];
    const by = nameOf(writtenBy);
    return [{ at: writtenAt.toISOString(), by, reason: document.reason, fields }];
  });
}
