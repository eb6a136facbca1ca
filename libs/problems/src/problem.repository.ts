import { Injectable } from '@nestjs/common';
import { Database, SqlParameters, type Queryable, type Transaction } from '#database';
import {
  Fault,
  type Actor,
  type AreaLevel,
  type FocusAreaCode,
  type ProblemOutcome,
  type ProblemStatus,
} from '#domain';
import { pictureSql, type PictureAct } from '#judgement';

/** Whose problems, and of which area. */
export interface ProblemView {
  readonly organisationId: string;
  readonly scheme: string;
  readonly level: AreaLevel;
  readonly code: string;
}

/** What of the newest revision stands in plain columns. */
export interface ProblemCodes {
  readonly revision: number;
  readonly focusArea: FocusAreaCode;
  readonly concernsExtremism: boolean;
  readonly status: ProblemStatus;
  readonly outcome: ProblemOutcome | null;
  /** Local day; null while it is open. */
  readonly closedOn: string | null;
}

export interface ProblemRow extends ProblemView, ProblemCodes {
  readonly id: string;
  readonly begunInPictureId: string;
  readonly begunBy: string | null;
  readonly begunAt: Date;
  /** Local day. */
  readonly openedOn: string;
  readonly organisationName: string;
}

const COLUMNS = `
  p.id, p.organisation_id AS "organisationId", p.scheme, p.level, p.code,
  p.begun_in_picture_id AS "begunInPictureId", p.begun_by AS "begunBy", p.begun_at AS "begunAt", p.revision,
  p.focus_area AS "focusArea", p.concerns_extremism AS "concernsExtremism", p.status, p.outcome,
  p.opened_on AS "openedOn", p.closed_on AS "closedOn", o.name AS "organisationName"`;
const FROM = `problem p JOIN organisation o ON o.id = p.organisation_id`;

/** The rows of problems, for those who may act on the pictures of their authority. */
@Injectable()
export class ProblemRepository {
  constructor(private readonly database: Database) {}

  /** @returns whether it was added: the same id again changes nothing. */
  async add(tx: Transaction, row: Omit<ProblemRow, 'organisationName'>): Promise<boolean> {
    const added = await tx.query(
      `INSERT INTO problem (id, organisation_id, scheme, level, code, begun_in_picture_id, begun_by, begun_at,
                            opened_on, revision, focus_area, concerns_extremism, status, outcome, closed_on)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
       ON CONFLICT (id) DO NOTHING RETURNING id`,
      [
        ...[row.id, row.organisationId, row.scheme, row.level, row.code],
        ...[row.begunInPictureId, row.begunBy, row.begunAt, row.openedOn],
        ...codesOf(row),
      ],
    );
    return added.length > 0;
  }

  async change(tx: Transaction, id: string, codes: ProblemCodes): Promise<void> {
    await tx.query(
      `UPDATE problem SET revision = $2, focus_area = $3, concerns_extremism = $4, status = $5, outcome = $6,
                          closed_on = $7
        WHERE id = $1`,
      [id, ...codesOf(codes)],
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
  ): Promise<ProblemRow> {
    const parameters = new SqlParameters();
    const isOpen = pictureSql(actor, act, 'p.organisation_id', parameters);
    const [row] = await on.query<ProblemRow>(
      `SELECT ${COLUMNS} FROM ${FROM} WHERE ${isOpen} AND p.id = ${parameters.add(id)}::uuid
       ${lock ? 'FOR UPDATE OF p' : ''}`,
      parameters.values,
    );
    if (row === undefined) throw new Fault('NOT_FOUND');
    return row;
  }

  /** Those of these ids that the actor may read, newest first. */
  many(actor: Actor, ids: readonly string[], on: Queryable = this.database): Promise<ProblemRow[]> {
    const parameters = new SqlParameters();
    const isOpen = pictureSql(actor, 'picture.read', 'p.organisation_id', parameters);
    return on.query<ProblemRow>(
      `SELECT ${COLUMNS} FROM ${FROM} WHERE ${isOpen} AND p.id = ANY (${parameters.add(ids)}::uuid[])
        ORDER BY p.id DESC`,
      parameters.values,
    );
  }

  /** Those of all authorities that the actor may read, newest first, after the one called `before`. */
  list(actor: Actor, { before, limit }: { before?: string; limit: number }): Promise<ProblemRow[]> {
    const parameters = new SqlParameters();
    const conditions = [pictureSql(actor, 'picture.read', 'p.organisation_id', parameters)];
    if (before !== undefined) conditions.push(`p.id < ${parameters.add(before)}::uuid`);
    return this.database.query<ProblemRow>(
      `SELECT ${COLUMNS} FROM ${FROM} WHERE ${conditions.join(' AND ')}
        ORDER BY p.id DESC LIMIT ${parameters.add(limit)}`,
      parameters.values,
    );
  }

  /**
   * The problems of a view that were open some day of a period, the first begun first. A picture is made when its period
   * is over, so a problem belongs to the period of the picture that it was begun in, and to those after it.
   * @param from the first day. @param to the day after the last.
   */
  within(
    on: Queryable,
    { organisationId, scheme, level, code }: ProblemView,
    { from, to }: { readonly from: string; readonly to: string },
  ): Promise<ProblemRow[]> {
    return on.query<ProblemRow>(
      `SELECT ${COLUMNS} FROM ${FROM} JOIN situation_picture s ON s.id = p.begun_in_picture_id
        WHERE p.organisation_id = $1 AND p.scheme = $2 AND p.level = $3 AND p.code = $4
          AND s.period_from < $6::date AND (p.closed_on IS NULL OR p.closed_on >= $5::date)
        ORDER BY p.id`,
      [organisationId, scheme, level, code, from, to],
    );
  }
}

const codesOf = (codes: ProblemCodes) => [
  ...[codes.revision, codes.focusArea, codes.concernsExtremism],
  ...[codes.status, codes.outcome, codes.closedOn],
];
