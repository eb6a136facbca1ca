import { Injectable } from '@nestjs/common';
import { Database, type Queryable, type Transaction } from '#database';
import type { GoverningDocument, RegisteredDocument } from '#domain';

/** A document as it stands, and who has it. */
export interface StandingDocument extends RegisteredDocument {
  readonly revision: number;
  /** Null where it is the municipality's. */
  readonly organisationName: string | null;
}

interface Row {
  readonly id: string;
  readonly revision: number;
  readonly organisationId: string | null;
  readonly organisationName: string | null;
  readonly content: GoverningDocument;
}

const LOCK = `SELECT pg_advisory_xact_lock(hashtextextended(current_schema() || ' governing-documents', 0))`;
const STANDING = `
  SELECT DISTINCT ON (d.id) d.id, d.revision, d.organisation_id AS "organisationId", o.name AS "organisationName", d.content
    FROM governing_document d LEFT JOIN organisation o ON o.id = d.organisation_id
   ORDER BY d.id, d.revision DESC`;
const ADD = `
  INSERT INTO governing_document (id, revision, organisation_id, content, written_by, written_at)
  VALUES ($1, $2, $3, $4, $5, $6)`;

/** The versions of governing documents. There are tens of them, so all are read at once and judged in the domain. */
@Injectable()
export class GoverningDocumentRepository {
  constructor(private readonly database: Database) {}

  /** Every document as it stands. */
  async all(on: Queryable = this.database): Promise<StandingDocument[]> {
    const rows = await on.query<Row>(STANDING);
    return rows.map(({ content, ...row }) => ({ ...content, ...row }));
  }

  /** The same while nobody else registers or changes any until this transaction ends: a circle can close from two ends. */
  async allLocked(tx: Transaction): Promise<StandingDocument[]> {
    await tx.query(LOCK);
    return this.all(tx);
  }

  async add(
    tx: Transaction,
    row: { id: string; revision: number; organisationId: string | null },
    content: GoverningDocument,
    by: string | null,
    at: Date,
  ): Promise<void> {
    const { id, revision, organisationId } = row;
    await tx.query(ADD, [id, revision, organisationId, JSON.stringify(content), by, at]);
  }
}
