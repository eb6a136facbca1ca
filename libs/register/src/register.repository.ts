import { Injectable } from '@nestjs/common';
import type { Transaction } from '#database';
import type { RegisteredDocument } from './document.js';

/** A document with what its entry says of it. */
export interface NewEntry extends Omit<RegisteredDocument, 'at' | 'organisationId'> {
  readonly id: string;
  readonly organisationId: string;
  /** `YYYY-MM-DD`; its year is that of the number. */
  readonly datedOn: string;
}

/** Registrations of one municipality wait for each other, so that each sees what the others have registered. */
const LOCK = `SELECT pg_advisory_xact_lock(hashtextextended(current_schema() || ' register', 0))`;

const REGISTERED = `
  SELECT e.document_class || ' ' || e.document_id AS key
    FROM unnest($1::text[], $2::uuid[]) AS d (class, id)
    JOIN register_entry e ON (e.document_class, e.document_id) = (d.class, d.id)`;

/**
 * Each series grows by as many numbers as its entries take, in the statement that adds them: both are there or neither,
 * so no number is given twice and none is left out. `ordinality` is the order in which they came.
 */
const ADD = `
  WITH given AS (
    SELECT d.*, extract(year FROM d.dated_on)::smallint AS year
      FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::uuid[], $5::date[], $6::text[], $7::text[])
           WITH ORDINALITY AS d (id, organisation_id, class, document_id, dated_on, line, party, place)
  ), series AS (
    INSERT INTO register_series AS s (organisation_id, year, last_number)
    SELECT organisation_id, year, count(*)::integer FROM given GROUP BY organisation_id, year
     ORDER BY organisation_id, year
    ON CONFLICT (organisation_id, year) DO UPDATE SET last_number = s.last_number + excluded.last_number
    RETURNING organisation_id, year, last_number
  )
  INSERT INTO register_entry (
    id, organisation_id, year, number, document_class, document_id, dated_on, line, party, registered_at)
  SELECT g.id, g.organisation_id, g.year,
         s.last_number - (count(*) OVER series_of)::integer
           + (row_number() OVER (PARTITION BY g.organisation_id, g.year ORDER BY g.place))::integer,
         g.class, g.document_id, g.dated_on, g.line, g.party, $8
    FROM given g JOIN series s USING (organisation_id, year)
  WINDOW series_of AS (PARTITION BY g.organisation_id, g.year)`;

/** Writes entries and gives them their numbers. */
@Injectable()
export class RegisterRepository {
  /** Until the transaction ends nobody else registers; what they registered before is seen by the next statement. */
  async lock(tx: Transaction): Promise<void> {
    await tx.prepared('register.lock', LOCK);
  }

  /** Those of the documents that have an entry, as `<class> <id>`. */
  async registered(
    tx: Transaction,
    documents: readonly Pick<RegisteredDocument, 'documentClass' | 'documentId'>[],
  ): Promise<ReadonlySet<string>> {
    const rows = await tx.prepared<{ key: string }>('register.registered', REGISTERED, [
      documents.map(({ documentClass }) => documentClass),
      documents.map(({ documentId }) => documentId),
    ]);
    return new Set(rows.map(({ key }) => key));
  }

  /** Adds the entries, numbered in this order within each authority and year. */
  async add(tx: Transaction, entries: readonly NewEntry[], registeredAt: Date): Promise<void> {
    await tx.prepared('register.add', ADD, [
      entries.map(({ id }) => id),
      entries.map(({ organisationId }) => organisationId),
      entries.map(({ documentClass }) => documentClass),
      entries.map(({ documentId }) => documentId),
      entries.map(({ datedOn }) => datedOn),
      entries.map(({ line }) => line),
      entries.map(({ party }) => party),
      registeredAt,
    ]);
  }
}
