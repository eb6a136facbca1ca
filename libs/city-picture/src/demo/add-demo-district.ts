import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '#database';
import type { AreaLevel } from '#domain';
import { JudgeDemoGoals } from '#governing-documents';
import { BeginDemoPicture, PictureRepository, type Picture } from '#judgement';
import { DemoRecords } from '#measures';
import { AddDemoProblem } from '#problems';
import { AddDemoRisk } from '#risks';
import {
  districtFollowUp,
  districtGoal,
  districtGoalJudgements,
  districtJudgements,
  districtMeasures,
  districtProblems,
  districtRisks,
} from './demo-city.js';

/** A district of the demo that answers with a picture. */
export interface DemoDistrict {
  readonly organisationId: string;
  readonly scheme: string;
  readonly level: AreaLevel;
  readonly code: string;
}

/** Puts an invented picture of a district into the demo, with risks, a problem, measures and judged goals. */
@Injectable()
export class AddDemoDistrict {
  constructor(
    private readonly database: Database,
    private readonly pictures: PictureRepository,
    private readonly begin: BeginDemoPicture,
    private readonly risks: AddDemoRisk,
    private readonly problems: AddDemoProblem,
    private readonly rest: AddDemoRest,
  ) {}

  /** @param at which of those that are told of. @returns the picture; undefined where there is one already. */
  async run(district: DemoDistrict, at: number, year: number): Promise<Picture | undefined> {
    const months = { periodFrom: `${year}-01-01`, periodTo: `${year + 1}-01-01` };
    const begunAt = new Date(`${year}-12-01T11:00:00Z`);
    const id = await this.database.transaction(async (tx) => {
      const ground = { restsOnEditionId: null, restsOnReason: '', begunAt };
      const row = { ...district, kind: 'picture' as const, ...months, ...ground };
      const begun = await this.begin.run(tx, { ...row, written: districtJudgements });
      for (const written of begun === undefined ? [] : districtRisks[at]!) {
        await this.risks.run(tx, { ...district, begunBy: null, begunAt }, [{ ...written, year }]);
      }
      return begun;
    });
    if (id === undefined) return undefined;
    const days = { from: months.periodFrom, to: months.periodTo };
    const view = { ...district, id, ...days, begunAt };
    const { id: problemId, causeIds } = await this.problems.run(view, districtProblems[at]!, days);
    await this.database.transaction((tx) =>
      this.rest.run(tx, { district, at, year, problemId, causeIds }),
    );
    return this.pictures.known(this.database, id);
  }
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
