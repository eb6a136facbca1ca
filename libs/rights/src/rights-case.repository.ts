import { Injectable } from '@nestjs/common';
import { Database, SqlParameters, type Queryable, type Transaction } from '#database';
import {
  Fault,
  type Actor,
  type IdentityCheck,
  type RightsChannel,
  type RightsKind,
  type RightsOutcome,
  type WeighingResult,
} from '#domain';
import { handledSql } from './case-reach.js';

export interface NewRightsCase {
  readonly id: string;
  readonly organisationId: string;
  readonly kind: RightsKind;
  readonly channel: RightsChannel;
  readonly receivedOn: string;
  readonly identity: IdentityCheck;
  readonly openedBy: string;
  readonly openedAt: Date;
}

export interface RightsCase extends NewRightsCase {
  readonly organisationName: string;
  readonly extendedAt: Date | null;
  readonly accountId: string | null;
  readonly outcome: RightsOutcome | null;
  readonly weighing: WeighingResult | null;
  /** Whether a decision of the case restricts incidents, or has. */
  readonly isRestricting: boolean;
  readonly decidedAt: Date | null;
  /** Of the register entry of the request: year and running number. */
  readonly registeredYear: number | null;
  readonly registeredNumber: number | null;
}

const COLUMNS = `
  c.id, c.organisation_id AS "organisationId", o.name AS "organisationName", c.kind, c.channel,
  c.received_on AS "receivedOn", c.identity, c.extended_at AS "extendedAt", c.account_id AS "accountId", c.outcome, c.weighing,
  EXISTS (SELECT FROM rights_restriction s WHERE s.case_id = c.id) AS "isRestricting",
  c.opened_by AS "openedBy", c.opened_at AS "openedAt", c.decided_at AS "decidedAt", e.year AS "registeredYear",
  e.number AS "registeredNumber"`;
const FROM = `
    FROM rights_case c
    JOIN organisation o ON o.id = c.organisation_id
    LEFT JOIN register_entry e ON e.document_class = 'request' AND e.document_id = c.id`;

/** The rows of cases, for those who handle them. */
@Injectable()
export class RightsCaseRepository {
  constructor(private readonly database: Database) {}

  async add(tx: Transaction, row: NewRightsCase): Promise<void> {
    await tx.query(
      `INSERT INTO rights_case (id, organisation_id, kind, channel, received_on, identity, opened_by, opened_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        ...[row.id, row.organisationId, row.kind, row.channel, row.receivedOn, row.identity],
        ...[row.openedBy, row.openedAt],
      ],
    );
  }

  /** Those that the actor handles, newest first, after the one called `before`. */
  list(
    actor: Actor,
    { isOpen, before, limit }: { isOpen?: boolean; before?: string; limit: number },
  ): Promise<RightsCase[]> {
    const parameters = new SqlParameters();
    const conditions = [handledSql(actor, 'c.organisation_id', parameters)];
    if (isOpen !== undefined) conditions.push(`c.outcome IS ${isOpen ? '' : 'NOT '}NULL`);
    if (before !== undefined) conditions.push(`c.id < ${parameters.add(before)}::uuid`);
    return this.database.query<RightsCase>(
      `SELECT ${COLUMNS} ${FROM} WHERE ${conditions.join(' AND ')}
        ORDER BY c.id DESC LIMIT ${parameters.add(limit)}`,
      parameters.values,
    );
  }

  /** One that the actor handles. Fault: NOT_FOUND, the same whether it is out of reach or absent. */
  async one(actor: Actor, id: string, on: Queryable = this.database): Promise<RightsCase> {
    const parameters = new SqlParameters();
    const isHandled = handledSql(actor, 'c.organisation_id', parameters);
    const [row] = await on.query<RightsCase>(
      `SELECT ${COLUMNS} ${FROM} WHERE ${isHandled} AND c.id = ${parameters.add(id)}::uuid`,
      parameters.values,
    );
    if (row === undefined) throw new Fault('NOT_FOUND');
    return row;
  }

  /** One that is open still, locked until the transaction ends. Faults: NOT_FOUND, RIGHTS_CASE_CLOSED. */
  async open(tx: Transaction, actor: Actor, id: string): Promise<RightsCase> {
    await tx.query(`SELECT FROM rights_case WHERE id = $1 FOR UPDATE`, [id]);
    const found = await this.one(actor, id, tx);
    if (found.outcome !== null) throw new Fault('RIGHTS_CASE_CLOSED');
    return found;
  }

  /** The authorities that the actor handles cases of, by name. A partner is another authority. */
  organisations(actor: Actor, today: string): Promise<{ id: string; name: string }[]> {
    const parameters = new SqlParameters();
    const isHandled = handledSql(actor, 'o.id', parameters);
    const day = parameters.add(today);
    return this.database.query(
      `SELECT o.id, o.name FROM organisation o
        WHERE o.kind <> 'partner' AND (o.valid_to IS NULL OR o.valid_to > ${day}::date) AND ${isHandled}
        ORDER BY o.name, o.id`,
      parameters.values,
    );
  }
}
