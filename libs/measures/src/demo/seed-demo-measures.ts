import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '#database';
import { addDays, occasions, type Measure, type MeasureStatus } from '#domain';
import { demoMaker, ReadProblemsForEdition } from '#problems';
import { ReadBeforeAfter, type BeforeAfterQueryDto } from '#situation-picture';
import type { WorkView } from '../place-of-work.js';
import {
  demoActions,
  demoConclusion,
  demoFollowUps,
  demoGoal,
  demoOwnGoal,
  doneMeasure,
  draftMeasure,
  ongoingMeasure,
  plannedMeasure,
} from './demo-measures.js';
import { DemoOutcome } from './demo-outcome.js';
import { DemoRecords } from './demo-records.js';

interface DemoPicture extends WorkView {
  readonly from: string;
}

/** What the demo's measures hang on. */
interface DemoChain {
  readonly view: WorkView;
  readonly year: number;
  readonly today: string;
  readonly problemId: string;
  readonly causeIds: readonly string[];
  /** What the done measure is held against. */
  readonly against: Pick<Measure, 'comparison' | 'comparisonArea'>;
}

const PICTURE = `
  SELECT organisation_id AS "organisationId", scheme, level, code, period_from AS "from"
    FROM situation_picture WHERE begun_by IS NULL AND kind = 'picture' ORDER BY period_from DESC LIMIT 1`;

/** Puts invented goals, measures and actions into the demo, once; one with an outcome of the demo's own incidents. */
@Injectable()
export class SeedDemoMeasures {
  constructor(
    private readonly database: Database,
    private readonly problems: ReadProblemsForEdition,
    private readonly records: DemoRecords,
    private readonly beforeAfter: ReadBeforeAfter,
    private readonly effects: DemoOutcome,
  ) {}

  /** Does nothing where a measure is begun, or the demo has no problem with causes.*/
  async run(): Promise<void> {
    const [some] = await this.database.query(`SELECT FROM measure LIMIT 1`);
    const [picture] = await this.database.query<DemoPicture>(PICTURE);
    if (some !== undefined || picture === undefined) return;
    const { from, ...view } = picture;
    const year = Number(from.slice(0, 'YYYY'.length));
    const { organisationId, scheme, level, code } = view;
    const period = { from: `${year}-01`, to: `${year + 1}-01` };
    const asked = { organisationId, area: { scheme, level, code }, period };
    const [problem] = await this.problems.run(this.database, asked);
    if (problem === undefined || problem.causes.length === 0) return;
    const causeIds = problem.causes.map(({ id }) => id);
    const against = await this.against(view, doneMeasure(year));
    const today = this.records.today();
    const chain = { view, year, today, problemId: problem.id, causeIds, against };
    const done = await this.database.transaction((tx) => this.add(tx, chain));
    await this.effects.keep(done, demoMaker(organisationId), demoConclusion);
  }

  /** An area with about as many incidents, where there is one. */
  private async against(
    view: WorkView,
    { startsOn, endsOn }: Measure,
  ): Promise<DemoChain['against']> {
    const { alike } = await this.beforeAfter.run(demoMaker(view.organisationId), {
      ...{ area: `${view.level}:${view.code}`, from: startsOn!, to: addDays(endsOn!, 1) },
      category: [demoGoal('').category!],
    } as BeforeAfterQueryDto);
    const [nearest] = alike;
    return nearest === undefined
      ? { comparison: 'own_past', comparisonArea: null }
      : { comparison: 'area', comparisonArea: nearest.area };
  }

  /** @returns the id of the measure that is done. */
  private async add(tx: Transaction, chain: DemoChain): Promise<string> {
    const { view, year, today, problemId, causeIds, against } = chain;
    // Said before the first of them began.
    const madeOn = `${year - 1}-12-10`;
    const of = { problemId, madeOn };
    const goalId = await this.records.goal(tx, view, of, demoGoal(`${year}-12-31`));
    const own = await this.records.goal(tx, view, of, demoOwnGoal(`${year + 1}-12-31`));
    const about = (at: number) => ({
      problemId,
      goalId,
      causeIds: [causeIds[at % causeIds.length]!],
    });
    const add = (measure: Measure, status: MeasureStatus, statusOn: string, writtenOn = statusOn) =>
      this.records.measure(tx, view, measure, { madeOn: writtenOn, status, statusOn });
    const done = { ...doneMeasure(year), ...about(0), ...against };
    const doneId = await add(done, 'done', `${year}-11-05`, madeOn);
    for (const occasion of occasions) {
      await this.records.followUp(tx, doneId, { year, occasion }, demoFollowUps[occasion]);
    }
    const began = addDays(today, -40);
    const ongoing = { ...ongoingMeasure(began, addDays(today, 12)), ...about(3) };
    await add(ongoing, 'ongoing', began, addDays(began, -14));
    const planned = plannedMeasure(addDays(today, 20), addDays(today, 300));
    await add({ ...planned, ...about(0), goalId: own }, 'planned', addDays(today, -3));
    const draft = { ...draftMeasure, problemId, causeIds: [...about(2).causeIds] };
    await add(draft, 'draft', addDays(today, -1));
    for (const [what, where, who, days] of demoActions) {
      const dueOn = days === null ? null : addDays(today, days);
      await this.records.action(tx, view, { what, where, who, dueOn });
    }
    return doneId;
  }
}
