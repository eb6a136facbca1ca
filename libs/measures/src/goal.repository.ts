import { Injectable } from '@nestjs/common';
import { Database, SqlParameters, type Queryable, type Transaction } from '#database';
import { Fault, type Actor, type AreaLevel } from '#domain';
import { pictureSql, type PictureAct } from '#judgement';

export interface GoalRow {
  readonly id: string;
  readonly organisationId: string;
  readonly scheme: string;
  readonly level: AreaLevel;
  readonly code: string;
  readonly problemId: string;
  readonly focusArea: string | null;
  readonly byWhen: string;
  readonly revision: number;
  readonly madeAt: Date;
}

const COLUMNS = `
  g.id, g.organisation_id AS "organisationId", g.scheme, g.level, g.code, g.problem_id AS "problemId",
  g.focus_area AS "focusArea", g.by_when AS "byWhen", g.revision, g.made_at AS "madeAt"`;

/** The rows of goals, for those who may act on the pictures of their authority. */
@Injectable()
export class GoalRepository {
  constructor(private readonly database: Database) {}

  /** @returns whether it was added: the same id again changes nothing. */
  async add(tx: Transaction, row: GoalRow): Promise<boolean> {
    const added = await tx.query(
      `INSERT INTO goal (id, organisation_id, scheme, level, code, problem_id, focus_area, by_when, revision, made_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
       ON CONFLICT (id) DO NOTHING RETURNING id`,
      [
        ...[row.id, row.organisationId, row.scheme, row.level, row.code, row.problemId],
        ...[row.focusArea, row.byWhen, row.revision, row.madeAt],
      ],
    );
    return added.length > 0;
  }

  async change(
    tx: Transaction,
    { id, revision, focusArea, byWhen }: Pick<GoalRow, 'id' | 'revision' | 'focusArea' | 'byWhen'>,
  ): Promise<void> {
    await tx.query(`UPDATE goal SET revision = $2, focus_area = $3, by_when = $4 WHERE id = $1`, [
      ...[id, revision, focusArea, byWhen],
    ]);
  }

  /** Fault: NOT_FOUND, the same whether it is out of reach or absent. */
  async one(
    actor: Actor,
    act: PictureAct,
    id: string,
    on: Queryable = this.database,
    lock = false,
  ): Promise<GoalRow> {
    const parameters = new SqlParameters();
    const isOpen = pictureSql(actor, act, 'g.organisation_id', parameters);
    const [row] = await on.query<GoalRow>(
      `SELECT ${COLUMNS} FROM goal g WHERE ${isOpen} AND g.id = ${parameters.add(id)}::uuid
       ${lock ? 'FOR UPDATE OF g' : ''}`,
      parameters.values,
    );
    if (row === undefined) throw new Fault('NOT_FOUND');
    return row;
  }

  /** Those of these problems that the actor may read, in the order in which they were set. */
  ofProblems(actor: Actor, problemIds: readonly string[]): Promise<GoalRow[]> {
    const parameters = new SqlParameters();
    const isOpen = pictureSql(actor, 'picture.read', 'g.organisation_id', parameters);
    return this.database.query<GoalRow>(
      `SELECT ${COLUMNS} FROM goal g
        WHERE ${isOpen} AND g.problem_id = ANY (${parameters.add(problemIds)}::uuid[]) ORDER BY g.id`,
      parameters.values,
    );
  }

  /** Those of an authority and an area, in the order in which they were set. */
  ofView(
    on: Queryable,
    view: Pick<GoalRow, 'organisationId' | 'scheme' | 'level' | 'code'>,
  ): Promise<GoalRow[]> {
    return on.query<GoalRow>(
      `SELECT ${COLUMNS} FROM goal g
        WHERE g.organisation_id = $1 AND g.scheme = $2 AND g.level = $3 AND g.code = $4 ORDER BY g.id`,
      [view.organisationId, view.scheme, view.level, view.code],
    );
  }

  /** Those with these ids, whoever asks: for measures that rest on them. */
  many(on: Queryable, ids: readonly string[]): Promise<GoalRow[]> {
    return on.query<GoalRow>(`SELECT ${COLUMNS} FROM goal g WHERE g.id = ANY ($1::uuid[])`, [
      [...ids],
    ]);
  }

  /** Whether a measure that has left the drafts rests on it. */
  async isRestedOn(on: Queryable, id: string): Promise<boolean> {
    const rows = await on.query(
      `SELECT FROM measure WHERE goal_id = $1 AND status <> 'draft' LIMIT 1`,
      [id],
    );
    return rows.length > 0;
  }
}
