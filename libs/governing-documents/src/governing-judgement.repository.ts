import { Injectable } from '@nestjs/common';
import { Database, type Queryable, type Transaction } from '#database';
import type { Fulfilment } from '#domain';
import { newId } from '#protection';

/** How far somebody judges that a goal is reached in a year, as it stands. */
export interface StandingJudgement {
  readonly goalId: string;
  /** Null for the municipality as a whole. */
  readonly organisationId: string | null;
  readonly organisationName: string | null;
  readonly year: number;
  readonly revision: number;
  /** Null where it was taken back. */
  readonly fulfilment: Fulfilment | null;
  readonly motivation: string;
  readonly writtenAt: Date;
}

const STANDING = `
  SELECT DISTINCT ON (j.goal_id, j.year, o.name, j.organisation_id)
         j.goal_id AS "goalId", j.organisation_id AS "organisationId", o.name AS "organisationName", j.year, j.revision,
         j.fulfilment, j.motivation, j.written_at AS "writtenAt"
    FROM governing_judgement j LEFT JOIN organisation o ON o.id = j.organisation_id
   WHERE j.goal_id = ANY ($1::uuid[]) AND ($2::integer IS NULL OR j.year = $2)
   ORDER BY j.goal_id, j.year, o.name, j.organisation_id, j.revision DESC`;

/** The versions of how far goals are judged to be reached. */
@Injectable()
export class GoverningJudgementRepository {
  constructor(private readonly database: Database) {}

  /** What stands of these goals, by year and name of organisation; those taken back have no fulfilment. */
  standing(
    goalIds: readonly string[],
    year: number | null = null,
    on: Queryable = this.database,
  ): Promise<StandingJudgement[]> {
    return on.query<StandingJudgement>(STANDING, [goalIds, year]);
  }

  /** Adds a version. @returns false when that one is there already: somebody else was faster. */
  async add(
    tx: Transaction,
    judgement: Omit<StandingJudgement, 'organisationName'>,
    by: string | null,
  ): Promise<boolean> {
    const { goalId, organisationId, year, revision, fulfilment, motivation, writtenAt } = judgement;
    const added = await tx.query(
      `INSERT INTO governing_judgement (id, goal_id, organisation_id, year, revision, fulfilment, motivation, written_by,
                                        written_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING RETURNING id`,
      [
        ...[newId(), goalId, organisationId, year, revision],
        ...[fulfilment, motivation, by, writtenAt],
      ],
    );
    return added.length === 1;
  }
}
