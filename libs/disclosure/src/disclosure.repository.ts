import { Injectable } from '@nestjs/common';
import { Database, type Queryable, type SqlValue, type Transaction } from '#database';
import type { DisclosureChannel, DisclosureKind, DisclosureState } from '#domain';
import { ContentCipher, type ContentPlace, type SealedContent } from '#protection';
import { DISCLOSURES, type RequestWords, type StoredDisclosure } from './disclosure.row.js';

export interface NewDisclosure {
  readonly id: string;
  readonly organisationId: string;
  readonly kind: DisclosureKind;
  readonly channel: DisclosureChannel;
  readonly receivedAt: Date;
  readonly words: RequestWords;
}

/** What a decision writes. */
export interface NewDecision {
  readonly id: string;
  readonly personId: string;
  readonly at: Date;
  readonly state: DisclosureState;
  readonly reason: string;
}

const ADD = `
  WITH key AS (INSERT INTO content_key (revision_id, wrapping_key_id, wrapped) VALUES ($1, $8, $9))
  INSERT INTO disclosure (id, organisation_id, kind, channel, received_at, nonce, ciphertext)
  VALUES ($1, $2, $3, $4, $5, $6, $7)`;
const DECIDE = `
  WITH key AS (INSERT INTO content_key (revision_id, wrapping_key_id, wrapped) VALUES ($2, $8, $9))
  UPDATE disclosure SET decision_id = $2, decided_by = $3, decided_at = $4, state = $5, decision_nonce = $6,
         decision_ciphertext = $7, reviewed_by = NULL, reviewed_at = NULL, revision = revision + 1
   WHERE id = $1`;
const REOPEN = `
  UPDATE disclosure SET state = 'open', decision_id = NULL, decision_nonce = NULL, decision_ciphertext = NULL,
         decided_by = NULL, decided_at = NULL, reviewed_by = NULL, reviewed_at = NULL, revision = revision + 1
   WHERE id = $1`;

const wordsPlace = (id: string): ContentPlace => ({
  ...{ table: 'disclosure', revisionId: id, field: 'words' },
});
const reasonPlace = (id: string): ContentPlace => ({
  ...{ table: 'disclosure', revisionId: id, field: 'reason' },
});

/** Writes and reads requests and decisions. */
@Injectable()
export class DisclosureRepository {
  constructor(
    private readonly database: Database,
    private readonly cipher: ContentCipher,
  ) {}

  async add(tx: Transaction, { words, ...one }: NewDisclosure): Promise<void> {
    const sealed = this.cipher.seal('protected', wordsPlace(one.id), JSON.stringify(words));
    await tx.query(ADD, [
      ...[one.id, one.organisationId, one.kind, one.channel, one.receivedAt],
      ...[sealed.nonce, sealed.ciphertext, sealed.wrappingKeyId, sealed.wrapped],
    ]);
  }

  /** @param narrow a condition on `d`, with its values. */
  list(narrow: string, values: readonly SqlValue[], limit: number): Promise<StoredDisclosure[]> {
    return this.database.query<StoredDisclosure>(
      `${DISCLOSURES} WHERE ${narrow} ORDER BY d.received_at DESC, d.id DESC LIMIT ${limit}`,
      values,
    );
  }

  async one(id: string, on: Queryable = this.database): Promise<StoredDisclosure | undefined> {
    const [row] = await on.query<StoredDisclosure>(`${DISCLOSURES} WHERE d.id = $1`, [id]);
    return row;
  }

  /** Until the transaction ends nobody else changes it. */
  async lock(tx: Transaction, id: string): Promise<StoredDisclosure | undefined> {
    await tx.query(`SELECT FROM disclosure WHERE id = $1 FOR UPDATE`, [id]);
    return this.one(id, tx);
  }

  /** Who asked and for what. */
  async words(id: string): Promise<RequestWords> {
    return JSON.parse(
      await this.open(wordsPlace(id), `d.id = $1`, 'd.nonce', 'd.ciphertext', id),
    ) as RequestWords;
  }

  /** Why it was decided as it was; empty where nothing was said. */
  reason(decisionId: string): Promise<string> {
    const columns = ['d.decision_nonce', 'd.decision_ciphertext'] as const;
    return this.open(reasonPlace(decisionId), `d.decision_id = $1`, ...columns, decisionId);
  }

  async decide(tx: Transaction, disclosureId: string, decision: NewDecision): Promise<void> {
    const sealed = this.cipher.seal('protected', reasonPlace(decision.id), decision.reason);
    await tx.query(DECIDE, [
      ...[disclosureId, decision.id, decision.personId, decision.at, decision.state],
      ...[sealed.nonce, sealed.ciphertext, sealed.wrappingKeyId, sealed.wrapped],
    ]);
  }

  /** The decision falls, with its reason. */
  async reopen(tx: Transaction, { id, decisionId }: StoredDisclosure): Promise<void> {
    await tx.query(REOPEN, [id]);
    if (decisionId !== null) {
      await tx.query(`DELETE FROM content_key WHERE revision_id = $1`, [decisionId]);
    }
  }

  /** That something of it changed. */
  async touch(tx: Transaction, id: string): Promise<void> {
    await tx.query(`UPDATE disclosure SET revision = revision + 1 WHERE id = $1`, [id]);
  }

  async review(tx: Transaction, id: string, personId: string, at: Date): Promise<void> {
    await tx.query(
      `UPDATE disclosure SET state = 'decided', reviewed_by = $2, reviewed_at = $3, revision = revision + 1
        WHERE id = $1`,
      [id, personId, at],
    );
  }

  async handOut(
    tx: Transaction,
    id: string,
    made: { personId: string; at: Date; template: string; sha256: Buffer; mac: Buffer },
  ): Promise<void> {
    await tx.query(
      `UPDATE disclosure SET state = 'handed_out', handed_out_by = $2, handed_out_at = $3, template = $4,
              pdf_sha256 = $5, source_mac = $6, revision = revision + 1 WHERE id = $1`,
      [id, made.personId, made.at, made.template, made.sha256, made.mac],
    );
  }

  private async open(
    place: ContentPlace,
    narrow: string,
    nonce: string,
    ciphertext: string,
    id: string,
  ): Promise<string> {
    const [sealed] = await this.database.query<SealedContent>(
      `SELECT ${nonce} AS nonce, ${ciphertext} AS ciphertext, k.wrapping_key_id AS "wrappingKeyId", k.wrapped
         FROM disclosure d JOIN content_key k ON k.revision_id = $1 WHERE ${narrow}`,
      [id],
    );
    if (sealed === undefined) throw new Error('a disclosure has no key');
    return this.cipher.open(place, sealed);
  }
}
