import { Injectable } from '@nestjs/common';
import type { Actor } from '#domain';
import type { GoalHistoryDto } from './goal.dto.js';
import { GoalRepository } from './goal.repository.js';
import { MeasureHistory } from './measure-history.js';
import { MeasureLedger } from './measure-ledger.js';

/** All that has stood of a goal, and what was set aside in merges. */
@Injectable()
export class ReadGoalHistory {
  constructor(
    private readonly goals: GoalRepository,
    private readonly history: MeasureHistory,
    private readonly ledger: MeasureLedger,
  ) {}

  /** Fault: NOT_FOUND. */
  async run(actor: Actor, id: string): Promise<GoalHistoryDto> {
    await this.goals.one(actor, 'picture.read', id);
    await this.ledger.read(actor, 'goal.history-read', 'goal', [id]);
    return { items: await this.history.ofGoal(actor, id) };
  }
}
