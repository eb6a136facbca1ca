import { Injectable } from '@nestjs/common';
import { Database, SqlParameters, type Queryable, type Transaction } from '#database';
import {
  Fault,
  type Actor,
  type BreachDataKind,
  type BreachInformation,
  type BreachKind,
  type BreachNotice,
  type BreachRisk,
  type BreachSubject,
} from '#domain';
import { heldForSql } from '../case-reach.js';

/** A breach in codes and figures. */
export interface Breach {
  readonly id: string;
  readonly organisationId: string;
  readonly knownAt: Date;
  readonly beganAt: Date | null;
  readonly endedAt: Date | null;
  readonly kinds: BreachKind[];
  readonly dataKinds: BreachDataKind[];
  readonly subjects: BreachSubject[];
  readonly persons: number | null;
  readonly records: number | null;
  readonly risk: BreachRisk | null;
  readonly notice: BreachNotice | null;
  readonly notifiedAt: Date | null;
  readonly information: BreachInformation | null;
  readonly informedOn: string | null;
}

export interface StoredBreach extends Breach {
  readonly organisationName: string;
  readonly designation: string | null;
  readonly revision: number;
  readonly closedAt: Date | null;
}

const SELECT = `
  SELECT b.id, b.organisation_id AS "organisationId", o.name AS "organisationName",
         e.year || ':' || lpad(e.number::text, 6, '0') AS designation, b.known_at AS "knownAt", b.began_at AS "beganAt",
         b.ended_at AS "endedAt", b.kinds, b.data_kinds AS "dataKinds", b.subjects, b.persons, b.records, b.risk, b.notice,
         b.notified_at AS "notifiedAt", b.information, b.informed_on AS "informedOn", b.revision,
         b.closed_at AS "closedAt"
    FROM data_breach b
    JOIN organisation o ON o.id = b.organisation_id
    LEFT JOIN register_entry e ON e.document_class = 'decision' AND e.document_id = b.id`;

const WRITE = `
  INSERT INTO data_breach (id, organisation_id, known_at, began_at, ended_at, kinds, data_kinds, subjects, persons, records,
                           risk, notice, notified_at, information, informed_on, revision, changed_by, changed_at)
  VALUES ($1, $2, $3, $4, $5, $6::text[], $7::text[], $8::text[], $9, $10, $11, $12, $13, $14, $15::date, $16, $17, $18)
  ON CONFLICT (id) DO UPDATE
    SET known_at = excluded.known_at, began_at = excluded.began_at, ended_at = excluded.ended_at, kinds = excluded.kinds,
        data_kinds = excluded.data_kinds, subjects = excluded.subjects, persons = excluded.persons,
        records = excluded.records, risk = excluded.risk, notice = excluded.notice, notified_at = excluded.notified_at,
        information = excluded.information, informed_on = excluded.informed_on, revision = excluded.revision,
        changed_by = excluded.changed_by, changed_at = excluded.changed_at`;

/** The rows of breaches, for those who document them. */
@Injectable()
export class BreachRepository {
  constructor(private readonly database: Database) {}

  /** All that the actor documents, the last first: they are few. */
  list(actor: Actor, limit: number): Promise<StoredBreach[]> {
    const parameters = new SqlParameters();
    const isHeld = heldForSql(actor, 'data-breach.handle', 'b.organisation_id', parameters);
    return this.database.query<StoredBreach>(
      `${SELECT} WHERE ${isHeld} ORDER BY b.id DESC LIMIT ${parameters.add(limit)}`,
      parameters.values,
    );
  }

  /** Fault: NOT_FOUND, the same whether it is out of reach or absent. */
  async one(actor: Actor, id: string, on: Queryable = this.database): Promise<StoredBreach> {
    const parameters = new SqlParameters();
    const isHeld = heldForSql(actor, 'data-breach.handle', 'b.organisation_id', parameters);
    const [row] = await on.query<StoredBreach>(
      `${SELECT} WHERE ${isHeld} AND b.id = ${parameters.add(id)}::uuid`,
      parameters.values,
    );
    if (row === undefined) throw new Fault('NOT_FOUND');
    return row;
  }

  /** One that is open still, locked until the transaction ends. Faults: NOT_FOUND, DATA_BREACH_CLOSED, REVISION_CONFLICT. */
  async open(tx: Transaction, actor: Actor, id: string, revision: number): Promise<StoredBreach> {
    await tx.query(`SELECT FROM data_breach WHERE id = $1 FOR UPDATE`, [id]);
    const found = await this.one(actor, id, tx);
    if (found.closedAt !== null) throw new Fault('DATA_BREACH_CLOSED');
    if (found.revision !== revision) throw new Fault('REVISION_CONFLICT');
    return found;
  }

  /** Writes it in the place of what it was. */
  async write(
    tx: Transaction,
    breach: Breach,
    { revision, by, at }: { revision: number; by: string; at: Date },
  ): Promise<void> {
    await tx.query(WRITE, [
      ...[breach.id, breach.organisationId, breach.knownAt, breach.beganAt, breach.endedAt],
      ...[breach.kinds, breach.dataKinds, breach.subjects, breach.persons, breach.records],
      ...[breach.risk, breach.notice, breach.notifiedAt, breach.information, breach.informedOn],
      ...[revision, by, at],
    ]);
  }

  async close(tx: Transaction, id: string, by: string, at: Date): Promise<void> {
    await tx.query(
      `UPDATE data_breach SET closed_at = $2, changed_by = $3, changed_at = $2, revision = revision + 1 WHERE id = $1`,
      [id, at, by],
    );
  }

  /** The authorities whose breaches the actor documents, by name. */
  organisations(actor: Actor, today: string): Promise<{ id: string; name: string }[]> {
    const parameters = new SqlParameters();
    const isHeld = heldForSql(actor, 'data-breach.handle', 'o.id', parameters);
    const day = parameters.add(today);
    return this.database.query(
      `SELECT o.id, o.name FROM organisation o
        WHERE o.kind <> 'partner' AND (o.valid_to IS NULL OR o.valid_to > ${day}::date) AND ${isHeld}
        ORDER BY o.name, o.id`,
      parameters.values,
    );
  }
}
