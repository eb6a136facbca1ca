import { Injectable } from '@nestjs/common';
import type { Actor } from '#domain';
import { ReadProblem } from '#problems';
import type { GoalDto } from './goal.dto.js';
import { GoalRepository } from './goal.repository.js';
import { KeepGoal } from './goals.js';
import type { MeasureCauseDto } from './measure.dto.js';
import type { MeasureFound } from './measure.repository.js';

/** What a measure hangs on: its problem, the causes that it acts on, and its goal. */
@Injectable()
export class DescribeChain {
  constructor(
    private readonly problems: ReadProblem,
    private readonly goals: GoalRepository,
    private readonly keepGoal: KeepGoal,
  ) {}

  /** With words, which whoever asks has noted as read. */
  async run(
    actor: Actor,
    { problemId, causeIds, goalId }: MeasureFound,
  ): Promise<{ problemTitle: string | null; causes: MeasureCauseDto[]; goal: GoalDto | null }> {
    const [problem] = problemId === null ? [] : await this.problems.many(actor, [problemId]);
    const rows = problem === undefined ? [] : await this.goals.ofProblems(actor, [problem.id]);
    const [goal] = await this.keepGoal.told(rows.filter(({ id }) => id === goalId));
    const causes = problem?.causes.filter(({ id }) => causeIds.includes(id)) ?? [];
    return {
      problemTitle: problem?.title ?? null,
      causes: causes.map(({ id, words }) => ({ id, words })),
      goal: goal ?? null,
    };
  }
}
