import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import { decide, type Actor } from '#domain';
import { ReadProblem } from '#problems';
import { GoalRepository } from './goal.repository.js';
import { KeepGoal } from './goals.js';
import { MeasureLedger } from './measure-ledger.js';
import type { MeasureChoicesDto } from './measure.dto.js';
import { PlaceOfWork } from './place-of-work.js';

const OPEN_PROBLEMS = `
  SELECT id FROM problem WHERE organisation_id = $1 AND status = 'open' ORDER BY id DESC LIMIT 200`;

/** What can be chosen while a measure of an authority is written. */
@Injectable()
export class ReadChoices {
  constructor(
    private readonly database: Database,
    private readonly problems: ReadProblem,
    private readonly keepGoal: KeepGoal,
    private readonly goals: GoalRepository,
    private readonly place: PlaceOfWork,
    private readonly ledger: MeasureLedger,
  ) {}

  /** @param today the local day. An authority out of reach has nothing to choose. */
  async run(actor: Actor, organisationId: string, today: string): Promise<MeasureChoicesDto> {
    if (!decide(actor, 'picture.write', { organisationId }).allowed) {
      return { units: [], people: [], problems: [] };
    }
    const open = await this.database.query<{ id: string }>(OPEN_PROBLEMS, [organisationId]);
    const ids = open.map(({ id }) => id);
    const problems = await this.problems.many(actor, ids);
    const reached = problems.map(({ id }) => id);
    await this.ledger.read(actor, 'measure.choices-read', 'measure', reached);
    const goals = await this.keepGoal.told(await this.goals.ofProblems(actor, reached));
    const [units, people] = await Promise.all([
      this.place.units(organisationId, today),
      this.place.people(actor, organisationId, today),
    ]);
    return {
      units,
      people,
      problems: problems.map(({ id, title, level, code, causes }) => ({
        ...{ id, title, area: `${level}:${code}` },
        causes: causes.map((cause) => ({ id: cause.id, words: cause.words })),
        goals: goals.filter(({ problemId }) => problemId === id),
      })),
    };
  }
}
