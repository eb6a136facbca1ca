import { Injectable } from '@nestjs/common';
import { Clock } from '#config';
import { Database } from '#database';
import {
  category,
  changedMeasuring,
  Fault,
  goalFaults,
  type Actor,
  type FieldFault,
  type Goal,
  type GoalFigure,
} from '#domain';
import { ReadProblem } from '#problems';
import { newId } from '#protection';
import type { BeginGoalDto, GoalContentDto, GoalDto, WriteGoalDto } from './goal.dto.js';
import { GoalRepository, type GoalRow } from './goal.repository.js';
import { MeasureLedger } from './measure-ledger.js';
import { personKindsIn, SealedWords, type Words } from './sealed-words.repository.js';

/** What is kept of a goal at each revision. */
export interface GoalDocument {
  readonly goal: Goal;
  /** Why what it is measured by has changed; empty otherwise. */
  readonly reason: string;
}

const GOAL_TEXTS = ['words', 'ownIndicator', 'ownSource'] as const;
const STAFF_THREATS: GoalFigure = 'staffThreats@1';

/** Goals of problems: what shall come of it, and what it is measured by. */
@Injectable()
export class KeepGoal {
  constructor(
    private readonly database: Database,
    private readonly problems: ReadProblem,
    private readonly goals: GoalRepository,
    private readonly words: SealedWords,
    private readonly ledger: MeasureLedger,
    private readonly clock: Clock,
  ) {}

  /** @returns its id; the same id again changes nothing. Faults: NOT_FOUND for a problem out of reach; FIELDS_INVALID, also where nothing measures it. */
  async begin(actor: Actor, wish: BeginGoalDto): Promise<string> {
    const { id = newId(), problemId } = wish;
    const at = this.clock.now();
    await this.database.transaction(async (tx) => {
      const problem = await this.problems.run(actor, 'picture.write', problemId, tx);
      const goal = checked(wish.goal);
      const kinds = personKindsIn(goal, GOAL_TEXTS, problem.concernsExtremism);
      const { organisationId, scheme, level, code } = problem;
      const row = { id, organisationId, scheme, level, code, problemId, revision: 1, madeAt: at };
      if (!(await this.goals.add(tx, { ...row, ...codesOf(goal) }))) return;
      const document: GoalDocument = { goal, reason: '' };
      await this.words.add(tx, {
        ...{ subject: 'goal', subjectId: id, revision: 1, personDataKinds: kinds, document },
        ...{ writtenBy: actor.accountId, writtenAt: at },
      });
      await this.ledger.step(tx, actor.accountId, 'goal.set', 'goal', [id], { problemId });
    });
    return id;
  }

  /**
   * Faults: NOT_FOUND; REVISION_CONFLICT; FIELDS_INVALID, also for another way of measuring without a reason once a
   * measure that has left the drafts rests on it.
   */
  async write(actor: Actor, id: string, revision: number, wish: WriteGoalDto): Promise<void> {
    await this.database.transaction(async (tx) => {
      const row = await this.goals.one(actor, 'picture.write', id, tx, true);
      if (row.revision !== revision) throw new Fault('REVISION_CONFLICT');
      const problem = await this.problems.run(actor, 'picture.write', row.problemId, tx);
      const goal = checked(wish.goal);
      const kinds = personKindsIn(goal, GOAL_TEXTS, problem.concernsExtremism);
      const standing = (await this.words.standing<GoalDocument>(tx, [id])).get(id)!;
      const changed = changedMeasuring(standing.document.goal, goal);
      const reason = changed.length > 0 ? (wish.reason ?? '').trim() : '';
      if (changed.length > 0 && reason === '' && (await this.goals.isRestedOn(tx, id))) {
        const fields: FieldFault[] = [{ path: 'reason', code: 'CHANGE_NEEDS_REASON' }];
        throw new Fault('FIELDS_INVALID', {}, { fields });
      }
      const { aside = [] } = wish;
      const next = { id, revision: revision + 1 + aside.length, ...codesOf(goal) };
      await this.goals.change(tx, next);
      const kept = {
        ...{ subject: 'goal' as const, subjectId: id },
        ...{ writtenBy: actor.accountId, writtenAt: this.clock.now() },
      };
      // What was not chosen stands nowhere, so a gap in it is no fault.
      for (const [at, each] of aside.entries()) {
        const document: GoalDocument = { goal: trimmed(each), reason: '' };
        const personDataKinds = personKindsIn(each, GOAL_TEXTS, problem.concernsExtremism);
        const place = { kind: 'aside' as const, revision: revision + 1 + at };
        await this.words.add(tx, { ...kept, ...place, document, personDataKinds });
      }
      const document: GoalDocument = { goal, reason };
      const newest = { revision: next.revision, document, personDataKinds: kinds };
      await this.words.add(tx, { ...kept, ...newest });
      const details = { revision: next.revision, changed, merged: aside.length > 0 };
      await this.ledger.step(tx, actor.accountId, 'goal.changed', 'goal', [id], details);
    });
  }

  /** Those of one problem, in the order in which they were set. Fault: NOT_FOUND. */
  async list(actor: Actor, problemId: string): Promise<GoalDto[]> {
    await this.problems.run(actor, 'picture.read', problemId);
    await this.ledger.read(actor, 'goals.read', 'goal', [problemId]);
    return this.told(await this.goals.ofProblems(actor, [problemId]));
  }

  /** Fault: NOT_FOUND. */
  async one(actor: Actor, id: string): Promise<GoalDto> {
    const row = await this.goals.one(actor, 'picture.read', id);
    await this.ledger.read(actor, 'goal.read', 'goal', [id]);
    return (await this.told([row]))[0]!;
  }

  /** With their words, which whoever asks has noted as read. */
  async told(rows: readonly GoalRow[]): Promise<GoalDto[]> {
    const ids = rows.map(({ id }) => id);
    const words = await this.words.standing<GoalDocument>(this.database, ids);
    return Promise.all(
      rows.map(async (row) => {
        const isRestedOn = await this.goals.isRestedOn(this.database, row.id);
        return goalDto(row, words.get(row.id)!, isRestedOn);
      }),
    );
  }
}

function goalDto(row: GoalRow, { document }: Words<GoalDocument>, isRestedOn: boolean): GoalDto {
  const { id, problemId, revision } = row;
  const { goal, reason } = document;
  return { id, problemId, revision, goal: goal as GoalContentDto, reason, isRestedOn };
}

const trimmed = (goal: Goal): Goal => ({
  ...goal,
  words: goal.words.trim(),
  ownIndicator: goal.ownIndicator.trim(),
  ownSource: goal.ownSource.trim(),
});

function checked(wished: Goal): Goal {
  const goal = trimmed(wished);
  const fields = goalFaults(goal).map((fault) => ({ ...fault, path: `goal.${fault.path}` }));
  if (fields.length > 0) throw new Fault('FIELDS_INVALID', {}, { fields });
  if (goal.category !== null && category(goal.category) === undefined) {
    const unknown = [{ path: 'goal.category', code: 'CATEGORY_UNKNOWN' as const }];
    throw new Fault('FIELDS_INVALID', {}, { fields: unknown });
  }
  return goal;
}

/** What of a goal stands in plain columns. */
export function codesOf(goal: Goal): Pick<GoalRow, 'focusArea' | 'byWhen'> {
  const focusArea =
    goal.figure === STAFF_THREATS
      ? 'threats_staff'
      : (goal.focusArea ?? (goal.category && category(goal.category)?.focusArea) ?? null);
  return { focusArea, byWhen: goal.byWhen! };
}
