import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '#database';
import { ContentCipher, type ContentPlace, type SealedContent } from '#protection';

/** Why somebody opened an incident; sealed. */
export interface BreakGlassWords {
  readonly reason: string;
  readonly caseReference: string;
}

export interface NewBreakGlass {
  readonly id: string;
  readonly incidentId: string;
  readonly organisationId: string;
  readonly accountId: string;
  readonly personId: string;
  readonly openedAt: Date;
  readonly expiresAt: Date;
  readonly reviewBy: Date;
  readonly words: BreakGlassWords;
}

export interface StoredBreakGlass extends Omit<NewBreakGlass, 'words'> {
  readonly reference: string;
  readonly reads: number;
  readonly verdict: 'justified' | 'not_justified' | null;
  readonly reviewedBy: string | null;
  readonly words: BreakGlassWords;
}

type Row = Omit<StoredBreakGlass, 'words'> & SealedContent;

const ADD = `
  WITH key AS (
    INSERT INTO content_key (revision_id, wrapping_key_id, wrapped) VALUES ($1, $11, $12)
  )
  INSERT INTO break_glass (id, incident_id, organisation_id, account_id, person_id, opened_at, expires_at, review_by,
                           nonce, ciphertext)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;
const OPEN = `
  SELECT id, expires_at AS "expiresAt" FROM break_glass
   WHERE incident_id = $1 AND account_id = $2 AND expires_at > $3 ORDER BY id DESC LIMIT 1`;
const ROWS = `
  SELECT b.id, b.incident_id AS "incidentId", i.reference, b.organisation_id AS "organisationId",
         b.account_id AS "accountId", b.person_id AS "personId", b.opened_at AS "openedAt", b.expires_at AS "expiresAt",
         b.review_by AS "reviewBy", b.reads, b.verdict, b.reviewed_by AS "reviewedBy", b.nonce, b.ciphertext,
         k.wrapping_key_id AS "wrappingKeyId", k.wrapped
    FROM break_glass b
    JOIN incident i ON i.id = b.incident_id
    JOIN content_key k ON k.revision_id = b.id`;
const LISTED_MAX = 200;

/** What the ciphertext belongs to. */
const placeOf = (id: string): ContentPlace => ({
  table: 'break_glass',
  revisionId: id,
  field: 'words',
});

/** Writes and reads what was opened by break-glass. */
@Injectable()
export class BreakGlassRepository {
  constructor(
    private readonly database: Database,
    private readonly cipher: ContentCipher,
  ) {}

  async add(tx: Transaction, { words, ...one }: NewBreakGlass): Promise<void> {
    const sealed = this.cipher.seal('protected', placeOf(one.id), JSON.stringify(words));
    await tx.query(ADD, [
      ...[one.id, one.incidentId, one.organisationId, one.accountId, one.personId],
      ...[one.openedAt, one.expiresAt, one.reviewBy],
      ...[sealed.nonce, sealed.ciphertext, sealed.wrappingKeyId, sealed.wrapped],
    ]);
  }

  /** What an account has open of an incident at a moment. */
  async open(
    incidentId: string,
    accountId: string,
    now: Date,
    on: Pick<Transaction, 'query'> = this.database,
  ): Promise<{ id: string; expiresAt: Date } | undefined> {
    const [found] = await on.query<{ id: string; expiresAt: Date }>(OPEN, [
      incidentId,
      accountId,
      now,
    ]);
    return found;
  }

  /** The newest, unreviewed ones first. */
  async list(): Promise<StoredBreakGlass[]> {
    const rows = await this.database.query<Row>(
      `${ROWS} ORDER BY b.verdict IS NOT NULL, b.id DESC LIMIT ${LISTED_MAX}`,
    );
    return rows.map((row) => this.opened(row));
  }

  /** Why these were opened, by id. */
  async wordsOf(ids: readonly string[]): Promise<ReadonlyMap<string, BreakGlassWords>> {
    const rows = await this.database.query<Row>(`${ROWS} WHERE b.id = ANY ($1::uuid[])`, [
      [...ids],
    ]);
    return new Map(rows.map((row) => [row.id, this.opened(row).words]));
  }

  /** One, locked until the transaction ends. */
  async lock(tx: Transaction, id: string): Promise<StoredBreakGlass | undefined> {
    const [row] = await tx.query<Row>(`${ROWS} WHERE b.id = $1 FOR UPDATE OF b`, [id]);
    return row && this.opened(row);
  }

  private opened(row: Row): StoredBreakGlass {
    const { nonce, ciphertext, wrappingKeyId, wrapped, ...told } = row;
    const sealed = { nonce, ciphertext, wrappingKeyId, wrapped };
    const text = this.cipher.open(placeOf(row.id), sealed);
    return { ...told, words: JSON.parse(text) as BreakGlassWords };
  }
}

/** Counts one reading, in the transaction of its audit row. */
export async function noteBreakGlassRead(tx: Transaction, id: string): Promise<void> {
  await tx.query(`UPDATE break_glass SET reads = reads + 1 WHERE id = $1`, [id]);
}
