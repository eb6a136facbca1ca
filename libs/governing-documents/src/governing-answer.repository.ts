import { Injectable } from '@nestjs/common';
import { Database, type Queryable, type Transaction } from '#database';
import { newId } from '#protection';

/** How one organisation carries out one goal, as it stands or stood. */
export interface StandingAnswer {
  readonly goalId: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly revision: number;
  readonly text: string;
  readonly writtenAt: Date;
}

const COLUMNS = `a.goal_id AS "goalId", a.organisation_id AS "organisationId", o.name AS "organisationName", a.revision,
  a.text, a.written_at AS "writtenAt"`;
const FROM = `FROM governing_answer a JOIN organisation o ON o.id = a.organisation_id`;

/** The versions of what organisations say of goals. */
@Injectable()
export class GoverningAnswerRepository {
  constructor(private readonly database: Database) {}

  /** What stands of these goals, by the name of the organisation; empty where an answer was taken back. */
  standing(goalIds: readonly string[], on: Queryable = this.database): Promise<StandingAnswer[]> {
    return on.query<StandingAnswer>(
      `SELECT DISTINCT ON (a.goal_id, o.name, a.organisation_id) ${COLUMNS} ${FROM} WHERE a.goal_id = ANY ($1::uuid[])
        ORDER BY a.goal_id, o.name, a.organisation_id, a.revision DESC`,
      [goalIds],
    );
  }

  /** Every version of one answer, newest first. */
  history(
    goalId: string,
    organisationId: string,
    on: Queryable = this.database,
  ): Promise<StandingAnswer[]> {
    return on.query<StandingAnswer>(
      `SELECT ${COLUMNS} ${FROM} WHERE a.goal_id = $1 AND a.organisation_id = $2 ORDER BY a.revision DESC`,
      [goalId, organisationId],
    );
  }

  /** Adds a version. @returns false when that one is there already: somebody else was faster. */
  async add(
    tx: Transaction,
    answer: Pick<StandingAnswer, 'goalId' | 'organisationId' | 'revision' | 'text' | 'writtenAt'>,
    by: string | null,
  ): Promise<boolean> {
    const { goalId, organisationId, revision, text, writtenAt } = answer;
    const added = await tx.query(
      `INSERT INTO governing_answer (id, goal_id, organisation_id, revision, text, written_by, written_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING RETURNING id`,
      [newId(), goalId, organisationId, revision, text, by, writtenAt],
    );
    return added.length === 1;
  }
}
