import { Injectable } from '@nestjs/common';
import type { Queryable, Transaction } from '#database';
import type { ShortAnswer } from '#domain';
import { ContentCipher, newId, type ContentPlace, type SealedContent } from '#protection';

/** What an authority tells may be secret: it lies under the key of what is protected. */
const TIER = 'protected';

export type StepKind = 'short' | 'nothing' | 'withdrawn' | 'completion_asked' | 'accepted';

/** What was said to a step: the answer itself, or why. */
export interface SaidInStep {
  readonly answer: ShortAnswer | null;
  readonly words: string;
}

export interface CollectionStep {
  readonly id: string;
  readonly organisationId: string;
  readonly number: number;
  readonly kind: StepKind;
  readonly dueOn: string | null;
  readonly takenBy: string | null;
  readonly takenAt: Date;
}

export interface DraftRow {
  readonly revision: number;
  readonly writtenBy: string | null;
  readonly writtenAt: Date;
  readonly answer: ShortAnswer;
}

const COLUMNS = `s.id, s.organisation_id AS "organisationId", s.number, s.kind, s.due_on::text AS "dueOn",
  s.taken_by AS "takenBy", s.taken_at AS "takenAt"`;
const SEALED = `nonce, ciphertext, k.wrapping_key_id AS "wrappingKeyId", k.wrapped`;

const placeOf = (table: 'collection_step' | 'collection_draft', id: string): ContentPlace => ({
  ...{ table, revisionId: id },
  field: 'said',
});

/** Steps of answers and drafts of them, each sealed with a data key of its own. */
@Injectable()
export class StepRepository {
  constructor(private readonly cipher: ContentCipher) {}

  /** @returns the id of the step. */
  async add(
    tx: Transaction,
    collectionId: string,
    step: Omit<CollectionStep, 'id' | 'number'>,
    said: SaidInStep,
  ): Promise<string> {
    const id = newId();
    const sealed = this.cipher.seal(TIER, placeOf('collection_step', id), JSON.stringify(said));
    await tx.query(
      `WITH key AS (INSERT INTO content_key (revision_id, wrapping_key_id, wrapped) VALUES ($1, $9, $10))
       INSERT INTO collection_step (id, collection_id, organisation_id, number, kind, due_on, taken_by, taken_at, nonce,
                                    ciphertext)
       SELECT $1, $2, $3, 1 + count(*), $4, $5, $6, $7, $8, $11
         FROM collection_step WHERE collection_id = $2 AND organisation_id = $3`,
      [
        ...[
          id,
          collectionId,
          step.organisationId,
          step.kind,
          step.dueOn,
          step.takenBy,
          step.takenAt,
        ],
        ...[sealed.nonce, sealed.wrappingKeyId, sealed.wrapped, sealed.ciphertext],
      ],
    );
    return id;
  }

  /** All of a collection, without what was said, in the order they were taken. */
  of(on: Queryable, collectionId: string): Promise<CollectionStep[]> {
    return on.query<CollectionStep>(
      `SELECT ${COLUMNS} FROM collection_step s WHERE s.collection_id = $1 ORDER BY s.taken_at, s.number`,
      [collectionId],
    );
  }

  /** Those of one organisation with what was said, the newest first. */
  async said(
    on: Queryable,
    collectionId: string,
    organisationId: string,
  ): Promise<(CollectionStep & { readonly said: SaidInStep })[]> {
    const rows = await on.query<CollectionStep & SealedContent>(
      `SELECT ${COLUMNS}, s.${SEALED} FROM collection_step s JOIN content_key k ON k.revision_id = s.id
        WHERE s.collection_id = $1 AND s.organisation_id = $2 ORDER BY s.number DESC`,
      [collectionId, organisationId],
    );
    return rows.map(({ nonce, ciphertext, wrappingKeyId, wrapped, ...row }) => {
      const sealed = { nonce, ciphertext, wrappingKeyId, wrapped };
      return { ...row, said: this.opened(row.id, sealed) };
    });
  }

  /** What was said to these steps, by the id of the step. */
  async saidTo(on: Queryable, ids: readonly string[]): Promise<ReadonlyMap<string, SaidInStep>> {
    const rows = await on.query<SealedContent & { id: string }>(
      `SELECT s.id, s.${SEALED} FROM collection_step s JOIN content_key k ON k.revision_id = s.id
        WHERE s.id = ANY ($1::uuid[])`,
      [ids],
    );
    return new Map(rows.map(({ id, ...sealed }) => [id, this.opened(id, sealed)]));
  }

  private opened(id: string, sealed: SealedContent): SaidInStep {
    return JSON.parse(this.cipher.open(placeOf('collection_step', id), sealed)) as SaidInStep;
  }

  /** The newest revision of a draft; undefined when none is written. */
  async draft(
    on: Queryable,
    collectionId: string,
    organisationId: string,
  ): Promise<DraftRow | undefined> {
    const [row] = await on.query<Omit<DraftRow, 'answer'> & SealedContent & { id: string }>(
      `SELECT s.id, s.revision, s.written_by AS "writtenBy", s.written_at AS "writtenAt", s.${SEALED}
         FROM collection_draft s JOIN content_key k ON k.revision_id = s.id
        WHERE s.collection_id = $1 AND s.organisation_id = $2 ORDER BY s.revision DESC LIMIT 1`,
      [collectionId, organisationId],
    );
    if (row === undefined) return undefined;
    const { id, nonce, ciphertext, wrappingKeyId, wrapped, ...rest } = row;
    const sealed = { nonce, ciphertext, wrappingKeyId, wrapped };
    const text = this.cipher.open(placeOf('collection_draft', id), sealed);
    return { ...rest, answer: JSON.parse(text) as ShortAnswer };
  }

  async addDraft(
    tx: Transaction,
    collectionId: string,
    organisationId: string,
    { answer, ...row }: DraftRow,
  ): Promise<void> {
    const id = newId();
    const sealed = this.cipher.seal(TIER, placeOf('collection_draft', id), JSON.stringify(answer));
    await tx.query(
      `WITH key AS (INSERT INTO content_key (revision_id, wrapping_key_id, wrapped) VALUES ($1, $8, $9))
       INSERT INTO collection_draft (id, collection_id, organisation_id, revision, written_by, written_at, nonce, ciphertext)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $10)`,
      [
        ...[id, collectionId, organisationId, row.revision, row.writtenBy, row.writtenAt],
        ...[sealed.nonce, sealed.wrappingKeyId, sealed.wrapped, sealed.ciphertext],
      ],
    );
  }
}
