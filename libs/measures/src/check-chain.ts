import { Injectable } from '@nestjs/common';
import type { Transaction } from '#database';
import { Fault, type Actor, type FieldFault, type Measure } from '#domain';
import { Areas } from '#geography';
import { CheckGoverningLinks } from '#governing-documents';
import { ReadProblem, type KnownProblem } from '#problems';
import { GoalRepository } from './goal.repository.js';
import { LocalNow } from './local-now.js';
import { PlaceOfWork, type WorkView } from './place-of-work.js';

/** Holds what a measure names against what is there: a problem of the same authority, its causes, its goal, an owner, an area. */
@Injectable()
export class CheckChain {
  constructor(
    private readonly problems: ReadProblem,
    private readonly goals: GoalRepository,
    private readonly areas: Areas,
    private readonly place: PlaceOfWork,
    private readonly now: LocalNow,
    private readonly links: CheckGoverningLinks,
  ) {}

  /** @returns the problem and the revision of the goal, null where there is none yet. Fault: FIELDS_INVALID, each field by its name. */
  async run(
    actor: Actor,
    tx: Transaction,
    view: WorkView,
    measure: Measure,
  ): Promise<{ problem: KnownProblem | null; goalRevision: number | null }> {
    const { problemId, goalId, causeIds, comparison, comparisonArea } = measure;
    const faults: FieldFault[] = [];
    const [problem] = problemId === null ? [] : await this.problems.many(actor, [problemId], tx);
    const isOwn = problem?.organisationId === view.organisationId;
    if (problemId !== null && !isOwn) faults.push({ path: 'problemId', code: 'PROBLEM_UNKNOWN' });
    const known = new Set(isOwn ? problem.causes.map(({ id }) => id) : []);
    if (causeIds.some((id) => !known.has(id))) {
      faults.push({ path: 'causeIds', code: 'CAUSE_UNKNOWN' });
    }
    const [goal] = goalId === null ? [] : await this.goals.many(tx, [goalId]);
    if (goalId !== null && (goal === undefined || goal.problemId !== problemId)) {
      faults.push({ path: 'goalId', code: 'GOAL_UNKNOWN' });
    }
    const { unknown } = await this.links.run(measure.governing, tx);
    if (unknown.length > 0) faults.push({ path: 'governing', code: 'GOVERNING_LINK_UNKNOWN' });
    const today = this.now.today();
    faults.push(...(await this.place.ownerFaults(tx, view.organisationId, measure, today)));
    if (comparison === 'area' && comparisonArea !== null) {
      faults.push(...(await this.areaFaults(view, comparisonArea)));
    }
    if (faults.length > 0) throw new Fault('FIELDS_INVALID', {}, { fields: faults });
    return { problem: problem ?? null, goalRevision: goal?.revision ?? null };
  }

  /** What is held against may not lie in what it is held against, or around it. */
  private async areaFaults(view: WorkView, reference: string): Promise<FieldFault[]> {
    const path = 'comparisonArea';
    const index = await this.areas.current();
    try {
      const other = index.resolve(reference);
      const own = index.resolve(`${view.level}:${view.code}`);
      const keys = new Set(index.descendantKeys([own.areaKey]));
      const overlaps = [...index.descendantKeys([other.areaKey])].some((key) => keys.has(key));
      return overlaps ? [{ path, code: 'EFFECT_AREAS_OVERLAP' }] : [];
    } catch (error) {
      if (error instanceof Fault) return [{ path, code: error.code }];
      throw error;
    }
  }
}
