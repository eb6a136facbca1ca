import { Injectable } from '@nestjs/common';
import { Database, SqlParameters, type Queryable, type Transaction } from '#database';
import { Fault, type Actor, type AnswerForm, type CollectionState } from '#domain';
import { collectionSql, keepsCollections } from './collection-reach.js';

/** What is asked, of whom, until when. */
export interface CollectionPlan {
  readonly year: number;
  /** Civil dates. */
  readonly opensOn: string;
  readonly dueOn: string;
  readonly instructions: string;
  readonly contact: string;
}

export interface Collection extends CollectionPlan {
  readonly id: string;
  readonly state: CollectionState;
  /** Null until it is closed. */
  readonly asOfPosition: number | null;
  readonly revision: number;
}

/** Who is asked, and for what. */
export interface Recipient {
  readonly organisationId: string;
  readonly form: AnswerForm;
}

export interface NamedRecipient extends Recipient {
  readonly name: string;
  readonly kind: string;
  readonly hasArea: boolean;
}

const COLUMNS = `c.id, c.year, c.opens_on::text AS "opensOn", c.due_on::text AS "dueOn", c.instructions, c.contact, c.state,
  c.as_of_position AS "asOfPosition", c.revision`;

/** The rows of collections and of those who are asked. */
@Injectable()
export class CollectionRepository {
  constructor(private readonly database: Database) {}

  /** @returns false when a collection of that id is there already. Fault: COLLECTION_EXISTS for another of the year. */
  async add(
    tx: Transaction,
    row: CollectionPlan & {
      readonly id: string;
      readonly begunBy: string | null;
      readonly begunAt: Date;
    },
  ): Promise<boolean> {
    const added = await tx.query(
      `INSERT INTO collection (id, year, opens_on, due_on, instructions, contact, begun_by, begun_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING RETURNING id`,
      [
        ...[row.id, row.year, row.opensOn, row.dueOn, row.instructions, row.contact],
        ...[row.begunBy, row.begunAt],
      ],
    );
    if (added.length === 1) return true;
    const [same] = await tx.query(`SELECT FROM collection WHERE id = $1`, [row.id]);
    if (same === undefined) throw new Fault('COLLECTION_EXISTS');
    return false;
  }

  async change(tx: Transaction, id: string, plan: CollectionPlan): Promise<void> {
    await tx.query(
      `UPDATE collection SET opens_on = $2, due_on = $3, instructions = $4, contact = $5, revision = revision + 1
        WHERE id = $1`,
      [id, plan.opensOn, plan.dueOn, plan.instructions, plan.contact],
    );
  }

  async move(
    tx: Transaction,
    id: string,
    to: CollectionState,
    asOfPosition: number | null,
  ): Promise<void> {
    await tx.query(
      `UPDATE collection SET state = $2, as_of_position = $3, revision = revision + 1 WHERE id = $1`,
      [id, to, asOfPosition],
    );
  }

  /** Writes who is asked; whoever is not named any more is not asked any more. */
  async keepRecipients(
    tx: Transaction,
    id: string,
    recipients: readonly Recipient[],
  ): Promise<void> {
    const organisations = recipients.map(({ organisationId }) => organisationId);
    const gone = `collection_id = $1 AND organisation_id <> ALL ($2::uuid[])`;
    await tx.query(
      `WITH draft AS (DELETE FROM collection_draft WHERE ${gone} RETURNING id)
       DELETE FROM content_key WHERE revision_id IN (SELECT id FROM draft)`,
      [id, organisations],
    );
    await tx.query(`DELETE FROM collection_recipient WHERE ${gone}`, [id, organisations]);
    await tx.query(
      `INSERT INTO collection_recipient (collection_id, organisation_id, form)
       SELECT $1, r.organisation_id, r.form FROM unnest($2::uuid[], $3::text[]) AS r (organisation_id, form)
       ON CONFLICT (collection_id, organisation_id) DO UPDATE SET form = excluded.form`,
      [id, organisations, recipients.map(({ form }) => form)],
    );
  }

  /** Those that the actor keeps or answers in, newest year first. One that is being prepared is the city's alone. */
  list(actor: Actor): Promise<Collection[]> {
    const parameters = new SqlParameters();
    return this.database.query<Collection>(
      `SELECT ${COLUMNS} FROM collection c WHERE ${isOpenTo(actor, parameters)} ORDER BY c.year DESC`,
      parameters.values,
    );
  }

  /** Fault: NOT_FOUND, the same whether it is out of reach or absent. */
  async one(actor: Actor, id: string, on: Queryable = this.database): Promise<Collection> {
    const parameters = new SqlParameters();
    const [row] = await on.query<Collection>(
      `SELECT ${COLUMNS} FROM collection c
        WHERE ${isOpenTo(actor, parameters)} AND c.id = ${parameters.add(id)}::uuid`,
      parameters.values,
    );
    if (row === undefined) throw new Fault('NOT_FOUND');
    return row;
  }

  /** One, whoever asks: for what is put together downstream, where it is asked who may. Fault: NOT_FOUND. */
  async known(on: Queryable, id: string): Promise<Collection> {
    const [row] = await on.query<Collection>(
      `SELECT ${COLUMNS} FROM collection c WHERE c.id = $1::uuid`,
      [id],
    );
    if (row === undefined) throw new Fault('NOT_FOUND');
    return row;
  }

  /** Nobody changes or answers it until this transaction ends. Fault: NOT_FOUND. */
  async locked(tx: Transaction, actor: Actor, id: string): Promise<Collection> {
    await tx.query(`SELECT FROM collection WHERE id = $1 FOR UPDATE`, [id]);
    return this.one(actor, id, tx);
  }

  /** All that are open, whoever asks: for whoever reminds. */
  open(on: Queryable): Promise<Collection[]> {
    return on.query<Collection>(
      `SELECT ${COLUMNS} FROM collection c WHERE c.state = 'open' ORDER BY c.year`,
    );
  }

  /** The one of the latest year before this; undefined when there is none. */
  async before(year: number): Promise<Collection | undefined> {
    const [row] = await this.database.query<Collection>(
      `SELECT ${COLUMNS} FROM collection c WHERE c.year < $1 ORDER BY c.year DESC LIMIT 1`,
      [year],
    );
    return row;
  }

  /** Who is asked, by name; of these alone whose rows the actor sees, or all where nobody asks. */
  recipients(on: Queryable, id: string, actor?: Actor): Promise<NamedRecipient[]> {
    const parameters = new SqlParameters();
    const isShown = actor
      ? collectionSql(actor, 'collection.read', 'r.organisation_id', parameters)
      : 'true';
    return on.query<NamedRecipient>(
      `SELECT r.organisation_id AS "organisationId", r.form, o.name, o.kind,
              EXISTS (SELECT FROM organisation_area a WHERE a.organisation_id = o.id) AS "hasArea"
         FROM collection_recipient r JOIN organisation o ON o.id = r.organisation_id
        WHERE r.collection_id = ${parameters.add(id)}::uuid AND ${isShown}
        ORDER BY "hasArea" DESC, o.kind, o.name, o.id`,
      parameters.values,
    );
  }

  /** The committees and companies that there are on a day, by name: those who can be asked. */
  organisations(today: string): Promise<Omit<NamedRecipient, 'form'>[]> {
    return this.database.query(
      `SELECT o.id AS "organisationId", o.name, o.kind,
              EXISTS (SELECT FROM organisation_area a WHERE a.organisation_id = o.id) AS "hasArea"
         FROM organisation o
        WHERE o.kind IN ('committee', 'company') AND (o.valid_to IS NULL OR o.valid_to > $1::date)
        ORDER BY "hasArea" DESC, o.kind, o.name, o.id`,
      [today],
    );
  }
}

function isOpenTo(actor: Actor, parameters: SqlParameters): string {
  if (keepsCollections(actor)) return 'true';
  const isAsked = collectionSql(actor, 'collection.read', 'r.organisation_id', parameters);
  return `c.state <> 'draft' AND EXISTS (SELECT FROM collection_recipient r WHERE r.collection_id = c.id AND ${isAsked})`;
}
