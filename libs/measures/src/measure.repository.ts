import { Injectable } from '@nestjs/common';
import { Database, SqlParameters, type Queryable, type Transaction } from '#database';
import { Fault, type Actor, type AreaLevel, type MeasureStatus } from '#domain';
import { pictureSql, type PictureAct } from '#judgement';

export interface MeasureRow {
  readonly id: string;
  readonly organisationId: string;
  readonly scheme: string;
  readonly level: AreaLevel;
  readonly code: string;
  readonly problemId: string | null;
  readonly goalId: string | null;
  readonly causeIds: readonly string[];
  readonly actionId: string | null;
  readonly status: MeasureStatus;
  readonly statusOn: string;
  readonly registeredRevision: number | null;
  readonly ownerUnitId: string | null;
  readonly ownerAccountId: string | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly revision: number;
  readonly madeAt: Date;
}

export interface MeasureFound extends MeasureRow {
  readonly organisationName: string;
  /** What its goal counts. */
  readonly focusArea: string | null;
}

export interface MeasureFilter {
  readonly level?: string;
  readonly code?: string;
  readonly focusArea?: string;
  readonly status?: MeasureStatus;
  /** An account or a unit. */
  readonly owner?: string;
  readonly problemId?: string;
  /** Those that should have ended before this day. */
  readonly lateOn?: string;
}

const COLUMNS = `
  m.id, m.organisation_id AS "organisationId", o.name AS "organisationName", m.scheme, m.level, m.code,
  m.problem_id AS "problemId", m.goal_id AS "goalId", m.cause_ids AS "causeIds", m.action_id AS "actionId",
  m.status, m.status_on AS "statusOn", m.registered_revision AS "registeredRevision",
  m.owner_unit_id AS "ownerUnitId", m.owner_account_id AS "ownerAccountId", m.starts_on AS "startsOn",
  m.ends_on AS "endsOn", m.revision, m.made_at AS "madeAt", g.focus_area AS "focusArea"`;
const FROM = `
  FROM measure m JOIN organisation o ON o.id = m.organisation_id LEFT JOIN goal g ON g.id = m.goal_id`;

/** The rows of measures, for those who may act on the pictures of their authority. */
@Injectable()
export class MeasureRepository {
  constructor(private readonly database: Database) {}

  /** @returns whether it was added: the same id again changes nothing. */
  async add(tx: Transaction, row: MeasureRow): Promise<boolean> {
    const added = await tx.query(
      `INSERT INTO measure (id, organisation_id, scheme, level, code, made_at, action_id, problem_id, goal_id,
                            cause_ids, status, status_on, registered_revision, owner_unit_id, owner_account_id,
                            starts_on, ends_on, revision)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
       ON CONFLICT (id) DO NOTHING RETURNING id`,
      [
        ...[row.id, row.organisationId, row.scheme, row.level, row.code, row.madeAt, row.actionId],
        ...codesOf(row),
      ],
    );
    return added.length > 0;
  }

  async change(tx: Transaction, row: MeasureRow): Promise<void> {
    await tx.query(
      `UPDATE measure SET problem_id = $2, goal_id = $3, cause_ids = $4, status = $5, status_on = $6,
              registered_revision = $7, owner_unit_id = $8, owner_account_id = $9, starts_on = $10, ends_on = $11,
              revision = $12
        WHERE id = $1`,
      [row.id, ...codesOf(row)],
    );
  }

  /**
   * One that the actor may act on; `lock` makes whoever comes next wait for the transaction.
   * Fault: NOT_FOUND, the same whether it is out of reach or absent.
   */
  async one(
    actor: Actor,
    act: PictureAct,
    id: string,
    on: Queryable = this.database,
    lock = false,
  ): Promise<MeasureFound> {
    const parameters = new SqlParameters();
    const isOpen = pictureSql(actor, act, 'm.organisation_id', parameters);
    const [row] = await on.query<MeasureFound>(
      `SELECT ${COLUMNS} ${FROM} WHERE ${isOpen} AND m.id = ${parameters.add(id)}::uuid
       ${lock ? 'FOR UPDATE OF m' : ''}`,
      parameters.values,
    );
    if (row === undefined) throw new Fault('NOT_FOUND');
    return row;
  }

  /** Those that the actor may read, newest first, after the one called `before`. */
  list(
    actor: Actor,
    filter: MeasureFilter,
    { before, limit }: { before?: string | undefined; limit: number },
  ): Promise<MeasureFound[]> {
    const parameters = new SqlParameters();
    const conditions = [pictureSql(actor, 'picture.read', 'm.organisation_id', parameters)];
    const only = (sql: (value: string) => string, value: string | undefined): void => {
      if (value !== undefined) conditions.push(sql(parameters.add(value)));
    };
    only((value) => `m.level = ${value}`, filter.level);
    only((value) => `m.code = ${value}`, filter.code);
    only((value) => `g.focus_area = ${value}`, filter.focusArea);
    only((value) => `m.status = ${value}`, filter.status);
    only((value) => `${value}::uuid IN (m.owner_account_id, m.owner_unit_id)`, filter.owner);
    only((value) => `m.problem_id = ${value}::uuid`, filter.problemId);
    only(
      (value) => `m.ends_on < ${value}::date AND m.status IN ('planned', 'ongoing')`,
      filter.lateOn,
    );
    only((value) => `m.id < ${value}::uuid`, before);
    return this.database.query<MeasureFound>(
      `SELECT ${COLUMNS} ${FROM} WHERE ${conditions.join(' AND ')}
        ORDER BY m.id DESC LIMIT ${parameters.add(limit)}`,
      parameters.values,
    );
  }

  /** Units and accounts that own any measure that the actor may read. */
  owners(actor: Actor): Promise<{ unitId: string | null; accountId: string | null }[]> {
    const parameters = new SqlParameters();
    const isOpen = pictureSql(actor, 'picture.read', 'm.organisation_id', parameters);
    return this.database.query(
      `SELECT DISTINCT m.owner_unit_id AS "unitId", m.owner_account_id AS "accountId" FROM measure m
        WHERE ${isOpen} AND (m.owner_unit_id IS NOT NULL OR m.owner_account_id IS NOT NULL)`,
      parameters.values,
    );
  }

  /**
   * Those of an organisation and an area that were open some day of a period or begin in the year after it, oldest
   * first: what is planned from a picture begins when it is decided, and that is after its period.
   * @param from the first day. @param to the day after the last.
   */
  within(
    on: Queryable,
    view: Pick<MeasureRow, 'organisationId' | 'scheme' | 'level' | 'code'>,
    { from, to }: { readonly from: string; readonly to: string },
  ): Promise<MeasureFound[]> {
    return on.query<MeasureFound>(
      `SELECT ${COLUMNS} ${FROM}
        WHERE m.organisation_id = $1 AND m.scheme = $2 AND m.level = $3 AND m.code = $4
          AND (m.starts_on IS NULL OR m.starts_on < $6::date + interval '1 year')
          AND (m.status NOT IN ('done', 'stopped') OR m.status_on >= $5::date OR m.ends_on >= $5::date)
        ORDER BY m.id`,
      [view.organisationId, view.scheme, view.level, view.code, from, to],
    );
  }

  /** All that are not drafts, for whoever reminds. */
  planned(on: Queryable): Promise<MeasureFound[]> {
    return on.query<MeasureFound>(
      `SELECT ${COLUMNS} ${FROM} WHERE m.status <> 'draft' ORDER BY m.id`,
    );
  }

  /** The measure that an action became; undefined when it has not. */
  async ofActions(on: Queryable, actionIds: readonly string[]): Promise<Map<string, string>> {
    const rows = await on.query<{ id: string; actionId: string }>(
      `SELECT id, action_id AS "actionId" FROM measure WHERE action_id = ANY ($1::uuid[])`,
      [[...actionIds]],
    );
    return new Map(rows.map(({ id, actionId }) => [actionId, id]));
  }
}

const codesOf = (row: MeasureRow) => [
  ...[row.problemId, row.goalId, [...row.causeIds], row.status, row.statusOn],
  ...[row.registeredRevision, row.ownerUnitId, row.ownerAccountId],
  ...[row.startsOn, row.endsOn, row.revision],
];
