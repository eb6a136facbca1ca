import { Injectable } from '@nestjs/common';
import type { Transaction } from '#database';
import type { AreaLevel } from '#domain';
import { JudgeDemoGoals } from '#governing-documents';
import { DemoRecords } from '#measures';
import {
  districtFollowUp,
  districtGoal,
  districtGoalJudgements,
  districtMeasures,
} from './demo-city.js';

/** A district of the demo that answers with a picture. */
export interface DemoDistrict {
  readonly organisationId: string;
  readonly scheme: string;
  readonly level: AreaLevel;
  readonly code: string;
}

/** What a district does about its problem, and what it says of the goals. */
@Injectable()
export class AddDemoRest {
  constructor(
    private readonly records: DemoRecords,
    private readonly goals: JudgeDemoGoals,
  ) {}

  async run(
    tx: Transaction,
    of: {
      readonly district: DemoDistrict;
      readonly at: number;
      readonly year: number;
      readonly problemId: string;
      readonly causeIds: readonly string[];
    },
  ): Promise<void> {
    const { district, at, year, problemId, causeIds } = of;
    const madeOn = `${year}-01-15`;
    const goal = districtGoal(`${year}-12-31`);
    const goalId = await this.records.goal(tx, district, { problemId, madeOn }, goal);
    for (const [number, written] of districtMeasures(year)[at]!.entries()) {
      const measure = { ...written, problemId, goalId, causeIds };
      const isFirst = number === 0;
      const status = isFirst ? ('done' as const) : ('ongoing' as const);
      const statusOn = isFirst ? `${year}-11-30` : `${year}-02-01`;
      const id = await this.records.measure(tx, district, measure, { madeOn, status, statusOn });
      if (!isFirst) continue;
      await this.records.followUp(tx, id, { year, occasion: 'year_end' }, districtFollowUp);
    }
    const writtenAt = new Date(`${year}-12-10T11:00:00Z`);
    const said = districtGoalJudgements[at]!;
    await this.goals.run(tx, district.organisationId, year, said, writtenAt);
  }
}
