import { Injectable } from '@nestjs/common';
import { Database, SqlParameters, type Queryable, type Transaction } from '#database';
import {
  Fault,
  type Actor,
  type AreaLevel,
  type DecidingKind,
  type PictureKind,
  type PictureState,
} from '#domain';
import { pictureRowSql, pictureSql, type PictureAct } from './picture-reach.js';

/** What a picture is of. */
export interface PictureView {
  readonly organisationId: string;
  readonly kind: PictureKind;
  readonly scheme: string;
  readonly level: AreaLevel;
  readonly code: string;
  /** First day of the first month, and of the month after the last. */
  readonly periodFrom: string;
  readonly periodTo: string;
}

export interface NewPicture extends PictureView {
  readonly id: string;
  readonly templateVersion: number;
  /** The decided version that a plan or a follow-up rests on, or why it rests on none. */
  readonly restsOnEditionId: string | null;
  readonly restsOnReason: string;
  readonly begunBy: string | null;
  readonly begunAt: Date;
}

export interface Picture extends NewPicture {
  readonly organisationName: string;
  readonly organisationKind: DecidingKind;
  readonly state: PictureState;
  /** Rises with each step. */
  readonly stateRevision: number;
  /** Sections in which something stands. */
  readonly written: number;
  readonly openComments: number;
  /** The day of its last decision; null before one. */
  readonly decidedOn: string | null;
  /** Whether none of its kind, authority and area was decided later. */
  readonly isLastDecided: boolean;
}

/** A decided version that something can rest on. */
export interface DecidedEdition {
  readonly id: string;
  readonly pictureId: string;
  readonly kind: PictureKind;
  readonly organisationId: string;
  readonly level: AreaLevel;
  readonly code: string;
  readonly scheme: string;
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly number: number;
  readonly hash: string;
}

const COLUMNS = `
  p.id, p.organisation_id AS "organisationId", o.name AS "organisationName",
  o.kind AS "organisationKind", p.state, p.state_revision AS "stateRevision", p.scheme, p.level, p.code,
  p.period_from AS "periodFrom", p.period_to AS "periodTo", p.template_version AS "templateVersion",
  p.begun_by AS "begunBy", p.begun_at AS "begunAt", p.kind, p.rests_on_edition_id AS "restsOnEditionId",
  p.rests_on_reason AS "restsOnReason", p.decided_on AS "decidedOn",
  NOT EXISTS (SELECT FROM situation_picture l
               WHERE l.organisation_id = p.organisation_id AND l.kind = p.kind AND l.decided_on > p.decided_on
                 AND (l.scheme, l.level, l.code) = (p.scheme, p.level, p.code)) AS "isLastDecided",
  (SELECT count(DISTINCT j.section)::integer FROM picture_judgement j WHERE j.picture_id = p.id) AS written,
  (SELECT count(*)::integer FROM picture_comment c WHERE c.picture_id = p.id AND c.resolved_at IS NULL)
    AS "openComments"`;
/** Versions lie downstream; their table is read here by name, for what a plan and a follow-up can rest on. */
const DECIDED = `
  SELECT e.id, e.picture_id AS "pictureId", p.kind, p.organisation_id AS "organisationId", p.scheme, p.level,
         p.code, p.period_from AS "periodFrom", p.period_to AS "periodTo", e.number, e.hash
    FROM edition e JOIN situation_picture p ON p.id = e.picture_id`;
const FROM = `FROM situation_picture p JOIN organisation o ON o.id = p.organisation_id`;

/** The rows of pictures, for those who may act on them. */
@Injectable()
export class PictureRepository {
  constructor(private readonly database: Database) {}

  /** @returns false when the authority has a picture of the same area and period already. */
  async add(tx: Transaction, row: NewPicture): Promise<boolean> {
    const added = await tx.query(
      `INSERT INTO situation_picture (id, organisation_id, scheme, level, code, period_from, period_to,
                                      template_version, begun_by, begun_at, kind, rests_on_edition_id, rests_on_reason)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
       ON CONFLICT ON CONSTRAINT uq_situation_picture_view DO NOTHING RETURNING id`,
      [
        ...[row.id, row.organisationId, row.scheme, row.level, row.code],
        ...[row.periodFrom, row.periodTo, row.templateVersion, row.begunBy, row.begunAt],
        ...[row.kind, row.restsOnEditionId, row.restsOnReason],
      ],
    );
    return added.length === 1;
  }

  /** Those that the actor may act on, newest first, after the one called `before`. */
  list(
    actor: Actor,
    act: PictureAct,
    { before, limit, kind }: { before?: string; limit: number; kind?: PictureKind },
  ): Promise<Picture[]> {
    const parameters = new SqlParameters();
    const conditions = [pictureRowSql(actor, act, 'p', parameters)];
    if (kind !== undefined) conditions.push(`p.kind = ${parameters.add(kind)}`);
    if (before !== undefined) conditions.push(`p.id < ${parameters.add(before)}::uuid`);
    return this.database.query<Picture>(
      `SELECT ${COLUMNS} ${FROM} WHERE ${conditions.join(' AND ')}
        ORDER BY p.id DESC LIMIT ${parameters.add(limit)}`,
      parameters.values,
    );
  }

  /** One that the actor may act on. Fault: NOT_FOUND, the same whether it is out of reach or absent. */
  async one(
    actor: Actor,
    act: PictureAct,
    id: string,
    on: Queryable = this.database,
  ): Promise<Picture> {
    const parameters = new SqlParameters();
    const isOpen = pictureRowSql(actor, act, 'p', parameters);
    const [row] = await on.query<Picture>(
      `SELECT ${COLUMNS} ${FROM} WHERE ${isOpen} AND p.id = ${parameters.add(id)}::uuid`,
      parameters.values,
    );
    if (row === undefined) throw new Fault('NOT_FOUND');
    return row;
  }

  /**
   * One of an authority's own, to which problems, measures and risks belong; the municipality's holds only what others
   * have answered. Fault: NOT_FOUND.
   */
  async ofAuthority(
    actor: Actor,
    act: PictureAct,
    id: string,
    on: Queryable = this.database,
  ): Promise<Picture> {
    const picture = await this.one(actor, act, id, on);
    if (picture.kind === 'city') throw new Fault('NOT_FOUND');
    return picture;
  }

  /** One, whoever asks. Fault: NOT_FOUND. */
  async known(on: Queryable, id: string): Promise<Picture> {
    const [row] = await on.query<Picture>(`SELECT ${COLUMNS} ${FROM} WHERE p.id = $1`, [id]);
    if (row === undefined) throw new Fault('NOT_FOUND');
    return row;
  }

  /** Nobody moves, writes or freezes the picture until this transaction ends. @returns where it stands. */
  async locked(
    tx: Transaction,
    id: string,
  ): Promise<{ state: PictureState; stateRevision: number }> {
    const [row] = await tx.query<{ state: PictureState; stateRevision: number }>(
      `SELECT state, state_revision AS "stateRevision" FROM situation_picture WHERE id = $1 FOR UPDATE`,
      [id],
    );
    if (row === undefined) throw new Fault('NOT_FOUND');
    return row;
  }

  /** @param decidedOn the day of a decision. @returns the number of the step. */
  async move(
    tx: Transaction,
    id: string,
    to: PictureState,
    decidedOn: string | null = null,
  ): Promise<number> {
    const [row] = await tx.query<{ number: number }>(
      `UPDATE situation_picture
          SET state = $2, state_revision = state_revision + 1, decided_on = coalesce($3::date, decided_on)
        WHERE id = $1
       RETURNING state_revision AS number`,
      [id, to, decidedOn],
    );
    return row!.number;
  }

  /** The picture of the same authority and area of another period; undefined when there is none. */
  async of(view: PictureView): Promise<Picture | undefined> {
    const { organisationId, kind, scheme, level, code, periodFrom, periodTo } = view;
    const [row] = await this.database.query<Picture>(
      `SELECT ${COLUMNS} ${FROM}
        WHERE p.organisation_id = $1 AND p.scheme = $2 AND p.level = $3 AND p.code = $4
          AND p.period_from = $5 AND p.period_to = $6 AND p.kind = $7`,
      [organisationId, scheme, level, code, periodFrom, periodTo, kind],
    );
    return row;
  }

  /** The newest decided version of each picture, plan or follow-up of the authorities, newest first. */
  decided(
    on: Queryable,
    organisationIds: readonly string[],
    id?: string,
  ): Promise<DecidedEdition[]> {
    return on.query<DecidedEdition>(
      `${DECIDED}
        WHERE p.organisation_id = ANY ($1::uuid[]) AND e.kind = 'decided' AND ($2::uuid IS NULL OR e.id = $2)
          AND NOT EXISTS (SELECT FROM edition n
                           WHERE n.picture_id = e.picture_id AND n.kind = 'decided' AND n.number > e.number)
        ORDER BY p.period_from DESC, e.id`,
      [organisationIds, id ?? null],
    );
  }

  /** A version by its id, whether or not another has taken its place since. */
  frozen(on: Queryable, id: string): Promise<DecidedEdition[]> {
    return on.query<DecidedEdition>(`${DECIDED} WHERE e.id = $1`, [id]);
  }

  /** The authorities that the actor makes pictures of, by name. A partner makes none here. */
  organisations(
    actor: Actor,
    today: string,
  ): Promise<{ id: string; name: string; area: string | null }[]> {
    const parameters = new SqlParameters();
    const isWritten = pictureSql(actor, 'picture.write', 'o.id', parameters);
    return this.database.query(
      `SELECT o.id, o.name, (SELECT min(oa.level || ':' || oa.code) FROM organisation_area oa
                              WHERE oa.organisation_id = o.id) AS area
         FROM organisation o
        WHERE o.kind <> 'partner' AND ${isWritten}
          AND (o.valid_to IS NULL OR o.valid_to > ${parameters.add(today)}::date)
        ORDER BY o.name, o.id`,
      parameters.values,
    );
  }
}
