import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import { AddDemoProblem, type DemoProblemView } from './add-demo-problem.js';
import { earlierProblem, newProblem } from './demo-problems.js';

const PICTURES = `
  SELECT id, organisation_id AS "organisationId", scheme, level, code,
         period_from AS "from", period_to AS "to", begun_at AS "begunAt"
    FROM situation_picture WHERE begun_by IS NULL AND kind = 'picture' ORDER BY period_from LIMIT 2`;

/** Puts two invented problems into the demo's pictures, once, with figures of the demo's own incidents frozen. */
@Injectable()
export class SeedDemoProblems {
  constructor(
    private readonly database: Database,
    private readonly add: AddDemoProblem,
  ) {}

  /**
   * Does nothing where any problem is begun, or the demo has no pictures. The incidents must have their positions: a
   * figure counts up to the last one that has.
   */
  async run(): Promise<void> {
    const [some] = await this.database.query(`SELECT FROM problem LIMIT 1`);
    const [earlier, begun] = await this.database.query<DemoProblemView>(PICTURES);
    if (some !== undefined || earlier === undefined || begun === undefined) return;
    // What is frozen is of the year that is looked at, for both: today's figure stands beside it.
    await this.add.run(earlier, earlierProblem, begun);
    await this.add.run(begun, newProblem, begun);
  }
}
