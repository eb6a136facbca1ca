import { Injectable } from '@nestjs/common';
import type { Transaction } from '#database';
import type { Action, FollowUp, Goal, Measure, MeasureStatus, Occasion } from '#domain';
import { newId } from '#protection';
import { ActionRepository } from '../action.repository.js';
import { FollowUpRepository } from '../follow-up.repository.js';
import { GoalRepository } from '../goal.repository.js';
import { codesOf, type GoalDocument } from '../goals.js';
import { LocalNow } from '../local-now.js';
import { MeasureRepository } from '../measure.repository.js';
import type { WorkView } from '../place-of-work.js';
import { SealedWords, type WordsSubject } from '../sealed-words.repository.js';
import { codesIn, type MeasureDocument } from '../write-measure.js';

/** Rows of the demo, written by nobody. */
@Injectable()
export class DemoRecords {
  constructor(
    private readonly goals: GoalRepository,
    private readonly measures: MeasureRepository,
    private readonly followUps: FollowUpRepository,
    private readonly actions: ActionRepository,
    private readonly words: SealedWords,
    private readonly now: LocalNow,
  ) {}

  today(): string {
    return this.now.today();
  }

  async goal(
    tx: Transaction,
    view: WorkView,
    of: { readonly problemId: string; readonly madeOn: string },
    goal: Goal,
  ): Promise<string> {
    const madeAt = noonOf(of.madeOn);
    const row = { id: newId(), ...view, problemId: of.problemId, revision: 1, madeAt };
    await this.goals.add(tx, { ...row, ...codesOf(goal) });
    const document: GoalDocument = { goal, reason: '' };
    await this.keep(tx, 'goal', row.id, document, madeAt);
    return row.id;
  }

  /** @param at when it was written, and in which status it stands since when. */
  async measure(
    tx: Transaction,
    view: WorkView,
    measure: Measure,
    at: { readonly madeOn: string; readonly status: MeasureStatus; readonly statusOn: string },
  ): Promise<string> {
    const { status, statusOn } = at;
    const [id, madeAt] = [newId(), noonOf(at.madeOn)];
    const registered = { registeredRevision: status === 'draft' ? null : 1 };
    const row = { id, ...view, ...codesIn(measure), ...registered, status, statusOn };
    await this.measures.add(tx, { ...row, actionId: null, revision: 1, madeAt });
    const goalRevision = measure.goalId === null ? null : 1;
    const document: MeasureDocument = { measure, status, reason: '', goalRevision };
    await this.keep(tx, 'measure', id, document, madeAt);
    return id;
  }

  async followUp(
    tx: Transaction,
    measureId: string,
    at: { readonly year: number; readonly occasion: Occasion },
    followUp: FollowUp,
  ): Promise<void> {
    const { goalJudgement, carriedOut } = followUp;
    const row = { id: newId(), measureId, ...at, goalJudgement, revision: 1 };
    await this.followUps.write(tx, { ...row, carriedOut: carriedOut! });
    await this.keep(tx, 'follow_up', row.id, followUp);
  }

  async action(tx: Transaction, view: WorkView, action: Action): Promise<void> {
    const row = { id: newId(), ...view, dueOn: action.dueOn, doneAt: null, revision: 1 };
    await this.actions.add(tx, { ...row, madeAt: this.now.moment() });
    await this.keep(tx, 'action', row.id, action);
  }

  private keep(
    tx: Transaction,
    subject: WordsSubject,
    subjectId: string,
    document: object,
    writtenAt = this.now.moment(),
  ): Promise<void> {
    const written = { writtenBy: null, writtenAt, personDataKinds: [] };
    return this.words.add(tx, { subject, subjectId, revision: 1, document, ...written });
  }
}

const noonOf = (day: string): Date => new Date(`${day}T11:00:00Z`);
