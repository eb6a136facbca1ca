import { Injectable } from '@nestjs/common';
import { Database, SqlParameters, type Queryable, type Transaction } from '#database';
import { Fault, type Actor, type AreaLevel } from '#domain';
import { pictureSql, type PictureAct } from '#judgement';

export interface ActionRow {
  readonly id: string;
  readonly organisationId: string;
  readonly scheme: string;
  readonly level: AreaLevel;
  readonly code: string;
  readonly dueOn: string | null;
  readonly doneAt: Date | null;
  readonly revision: number;
  readonly madeAt: Date;
}

const COLUMNS = `
  a.id, a.organisation_id AS "organisationId", a.scheme, a.level, a.code, a.due_on AS "dueOn",
  a.done_at AS "doneAt", a.revision, a.made_at AS "madeAt"`;

/** The rows of actions, for those who may act on the pictures of their authority. */
@Injectable()
export class ActionRepository {
  constructor(private readonly database: Database) {}

  /** @returns whether it was added: the same id again changes nothing. */
  async add(tx: Transaction, row: ActionRow): Promise<boolean> {
    const added = await tx.query(
      `INSERT INTO action (id, organisation_id, scheme, level, code, due_on, done_at, revision, made_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       ON CONFLICT (id) DO NOTHING RETURNING id`,
      [
        ...[row.id, row.organisationId, row.scheme, row.level, row.code],
        ...[row.dueOn, row.doneAt, row.revision, row.madeAt],
      ],
    );
    return added.length > 0;
  }

  async change(tx: Transaction, { id, dueOn, doneAt, revision }: ActionRow): Promise<void> {
    await tx.query(`UPDATE action SET due_on = $2, done_at = $3, revision = $4 WHERE id = $1`, [
      ...[id, dueOn, doneAt, revision],
    ]);
  }

  /** Fault: NOT_FOUND, the same whether it is out of reach or absent. */
  async one(
    actor: Actor,
    act: PictureAct,
    id: string,
    on: Queryable = this.database,
    lock = false,
  ): Promise<ActionRow> {
    const parameters = new SqlParameters();
    const isOpen = pictureSql(actor, act, 'a.organisation_id', parameters);
    const [row] = await on.query<ActionRow>(
      `SELECT ${COLUMNS} FROM action a WHERE ${isOpen} AND a.id = ${parameters.add(id)}::uuid
       ${lock ? 'FOR UPDATE OF a' : ''}`,
      parameters.values,
    );
    if (row === undefined) throw new Fault('NOT_FOUND');
    return row;
  }

  /** Those that the actor may read: what is left to do first, and the newest of what is done. */
  list(actor: Actor, limit: number): Promise<ActionRow[]> {
    const parameters = new SqlParameters();
    const isOpen = pictureSql(actor, 'picture.read', 'a.organisation_id', parameters);
    return this.database.query<ActionRow>(
      `SELECT ${COLUMNS} FROM action a WHERE ${isOpen}
        ORDER BY a.done_at DESC NULLS FIRST, a.due_on, a.id LIMIT ${parameters.add(limit)}`,
      parameters.values,
    );
  }

  /**
   * Those of an organisation and an area that belong to a period: due or done in it, or made before its end and not done.
   * @param from the first day. @param to the day after the last.
   */
  within(
    on: Queryable,
    view: Pick<ActionRow, 'organisationId' | 'scheme' | 'level' | 'code'>,
    { from, to }: { readonly from: string; readonly to: string },
  ): Promise<ActionRow[]> {
    return on.query<ActionRow>(
      `SELECT ${COLUMNS} FROM action a
        WHERE a.organisation_id = $1 AND a.scheme = $2 AND a.level = $3 AND a.code = $4
          AND (a.due_on IS NULL OR a.due_on < $6::date)
          AND (a.done_at IS NULL OR a.done_at >= $5::date OR a.due_on >= $5::date)
        ORDER BY a.id`,
      [view.organisationId, view.scheme, view.level, view.code, from, to],
    );
  }
}
