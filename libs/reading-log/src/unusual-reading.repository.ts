import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '#database';
import { ContentCipher, type ContentPlace, type SealedContent } from '#protection';
import type { ReadingScope } from './reading-scope.js';

export interface NewUnusualReading {
  readonly id: string;
  readonly organisationId: string;
  readonly accountId: string;
  readonly day: string;
  readonly incidents: number;
  readonly usual: number;
  readonly method: string;
  readonly foundAt: Date;
}

export interface StoredUnusualReading extends NewUnusualReading {
  readonly organisation: string;
  readonly seenAt: Date | null;
  readonly note: string | null;
}

type Row = Omit<StoredUnusualReading, 'note'> & {
  readonly [Part in keyof SealedContent]: SealedContent[Part] | null;
};

const LISTED_MAX = 200;
/** A day that is still going on may grow; whoever has looked into it has looked into the day. */
const ADD = `
  INSERT INTO unusual_reading (id, organisation_id, actor_id, local_date, incidents, usual, method, found_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
  ON CONFLICT (organisation_id, actor_id, local_date)
  DO UPDATE SET incidents = greatest(unusual_reading.incidents, excluded.incidents)
  RETURNING id`;
const LIST = `
  SELECT u.id, u.organisation_id AS "organisationId", o.name AS organisation, u.actor_id AS "accountId",
         u.local_date::text AS day, u.incidents, u.usual, u.method, u.found_at AS "foundAt", u.seen_at AS "seenAt",
         u.nonce, u.ciphertext, k.wrapping_key_id AS "wrappingKeyId", k.wrapped
    FROM unusual_reading u
    JOIN organisation o ON o.id = u.organisation_id
    LEFT JOIN content_key k ON k.revision_id = u.id
   WHERE ($1::uuid[] IS NULL OR u.organisation_id = ANY ($1))
   ORDER BY u.seen_at IS NOT NULL, u.local_date DESC, u.id DESC LIMIT ${LISTED_MAX}`;
const SEEN = `
  WITH seen AS (
    UPDATE unusual_reading SET seen_at = $2, seen_by = $3, nonce = $4, ciphertext = $5
     WHERE id = $1 AND seen_at IS NULL AND ($8::uuid[] IS NULL OR organisation_id = ANY ($8))
    RETURNING id, organisation_id
  ), key AS (
    INSERT INTO content_key (revision_id, wrapping_key_id, wrapped) SELECT id, $6, $7 FROM seen
  )
  SELECT organisation_id AS "organisationId" FROM seen`;

const placeOf = (id: string): ContentPlace => ({
  table: 'unusual_reading',
  revisionId: id,
  field: 'note',
});

/** Writes and reads days of unusual reading. Notes are people's words and lie sealed. */
@Injectable()
export class UnusualReadingRepository {
  constructor(
    private readonly database: Database,
    private readonly cipher: ContentCipher,
  ) {}

  /** @returns the id of the day's row, a new or an earlier one. */
  async add(tx: Transaction, found: NewUnusualReading): Promise<string> {
    const { id, organisationId, accountId, day, incidents, usual, method, foundAt } = found;
    const values = [id, organisationId, accountId, day, incidents, usual, method, foundAt];
    const [row] = await tx.query<{ id: string }>(ADD, values);
    return row?.id ?? id;
  }

  /** Those that nobody has looked into first, newest first. */
  async list(scope: ReadingScope): Promise<StoredUnusualReading[]> {
    const rows = await this.database.query<Row>(LIST, [scope && [...scope]]);
    return rows.map(({ nonce, ciphertext, wrappingKeyId, wrapped, ...row }) => {
      if (!nonce || !ciphertext || wrappingKeyId === null || !wrapped)
        return { ...row, note: null };
      const sealed = { nonce, ciphertext, wrappingKeyId, wrapped };
      return { ...row, note: this.cipher.open(placeOf(row.id), sealed) };
    });
  }

  /** The account that one is about; undefined when it is out of scope or not there. */
  async readerOf(scope: ReadingScope, id: string): Promise<string | undefined> {
    const [row] = await this.database.query<{ accountId: string }>(
      `SELECT actor_id AS "accountId" FROM unusual_reading
        WHERE id = $1 AND ($2::uuid[] IS NULL OR organisation_id = ANY ($2))`,
      [id, scope && [...scope]],
    );
    return row?.accountId;
  }

  /** @returns whose it was; undefined when it is out of scope, not there, or somebody has done so before. */
  async review(
    tx: Transaction,
    scope: ReadingScope,
    seen: { readonly id: string; readonly by: string; readonly at: Date; readonly note: string },
  ): Promise<string | undefined> {
    const { id, by, at, note } = seen;
    const sealed = this.cipher.seal('protected', placeOf(id), note);
    const { nonce, ciphertext, wrappingKeyId, wrapped } = sealed;
    const values = [id, at, by, nonce, ciphertext, wrappingKeyId, wrapped, scope && [...scope]];
    const [row] = await tx.query<{ organisationId: string }>(SEEN, values);
    return row?.organisationId;
  }
}
