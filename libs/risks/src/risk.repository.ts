import { Injectable } from '@nestjs/common';
import { Database, SqlParameters, type Queryable, type Transaction } from '#database';
import { Fault, type Actor, type AreaLevel } from '#domain';
import { pictureSql, type PictureAct } from '#judgement';

/** Which risks: of one authority, of one area, or all that the reader may read. */
export interface RiskScope {
  readonly organisationId?: string | undefined;
  readonly area?: { readonly scheme: string; readonly level: AreaLevel; readonly code: string };
}

/** A risk without what is judged of it. */
export interface Risk {
  readonly id: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly scheme: string;
  readonly level: AreaLevel;
  readonly code: string;
}

export type NewRisk = Omit<Risk, 'organisationName'> & {
  readonly begunBy: string | null;
  readonly begunAt: Date;
};

const COLUMNS = `r.id, r.organisation_id AS "organisationId", o.name AS "organisationName", r.scheme, r.level, r.code`;
const FROM = `FROM risk r JOIN organisation o ON o.id = r.organisation_id`;

/** The rows of risks, for those who may act on them. */
@Injectable()
export class RiskRepository {
  constructor(private readonly database: Database) {}

  /** @returns false when a risk of that id is there already. */
  async add(tx: Transaction, row: NewRisk): Promise<boolean> {
    const added = await tx.query(
      `INSERT INTO risk (id, organisation_id, scheme, level, code, begun_by, begun_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING RETURNING id`,
      [
        ...[row.id, row.organisationId, row.scheme, row.level, row.code],
        ...[row.begunBy, row.begunAt],
      ],
    );
    return added.length === 1;
  }

  /** Those in the scope that the actor may read, oldest first. */
  list(actor: Actor, scope: RiskScope): Promise<Risk[]> {
    const parameters = new SqlParameters();
    const isOpen = pictureSql(actor, 'picture.read', 'r.organisation_id', parameters);
    return this.found(this.database, parameters, [isOpen, ...inScope(scope, parameters)]);
  }

  /** Those in the scope, whoever asks: for what is frozen and seeded. */
  all(on: Queryable, scope: RiskScope): Promise<Risk[]> {
    const parameters = new SqlParameters();
    return this.found(on, parameters, ['true', ...inScope(scope, parameters)]);
  }

  /** One that the actor may act on. Fault: NOT_FOUND, the same whether it is out of reach or absent. */
  async one(
    actor: Actor,
    act: PictureAct,
    id: string,
    on: Queryable = this.database,
  ): Promise<Risk> {
    const parameters = new SqlParameters();
    const isOpen = pictureSql(actor, act, 'r.organisation_id', parameters);
    const [row] = await this.found(on, parameters, [isOpen, `r.id = ${parameters.add(id)}::uuid`]);
    if (row === undefined) throw new Fault('NOT_FOUND');
    return row;
  }

  /** The same, held until the transaction ends: two who judge it at once come one after the other. */
  async held(actor: Actor, id: string, tx: Transaction): Promise<Risk> {
    await tx.query(`SELECT FROM risk WHERE id = $1 FOR UPDATE`, [id]);
    return this.one(actor, 'picture.write', id, tx);
  }

  /** The authorities whose risks the actor judges, by name, with an area that each answers for. */
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

  private found(
    on: Queryable,
    parameters: SqlParameters,
    conditions: readonly string[],
  ): Promise<Risk[]> {
    return on.query<Risk>(
      `SELECT ${COLUMNS} ${FROM} WHERE ${conditions.join(' AND ')} ORDER BY r.id`,
      parameters.values,
    );
  }
}

function inScope({ organisationId, area }: RiskScope, parameters: SqlParameters): string[] {
  const conditions: string[] = [];
  if (organisationId !== undefined) {
    conditions.push(`r.organisation_id = ${parameters.add(organisationId)}::uuid`);
  }
  if (area !== undefined) {
    conditions.push(`r.scheme = ${parameters.add(area.scheme)}`);
    conditions.push(`r.level = ${parameters.add(area.level)}`);
    conditions.push(`r.code = ${parameters.add(area.code)}`);
  }
  return conditions;
}
