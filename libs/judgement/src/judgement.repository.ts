import { Injectable } from '@nestjs/common';
import type { Queryable, Transaction } from '#database';
import { emptyJudgement, type Judgement, type PersonDataKind } from '#domain';
import { ContentCipher, newId, type ContentPlace, type SealedContent } from '#protection';

/** Working material may tell of threats and of persons: it lies under the key of what is protected. */
const TIER = 'protected';

export interface NewRevision {
  readonly pictureId: string;
  readonly section: string;
  readonly revision: number;
  readonly kind: 'written' | 'aside';
  readonly writtenBy: string | null;
  readonly writtenAt: Date;
  readonly personDataKinds: readonly PersonDataKind[];
  readonly judgement: Judgement;
}

export type Revision = Omit<NewRevision, 'pictureId'>;

type Row = Omit<Revision, 'judgement'> & SealedContent & { readonly id: string };

const ADD = `
  WITH key AS (
    INSERT INTO content_key (revision_id, wrapping_key_id, wrapped) VALUES ($1, $11, $12)
  )
  INSERT INTO picture_judgement (id, picture_id, section, revision, kind, written_by, written_at, person_data_kinds,
                                 nonce, ciphertext)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;

const SELECT = `
  SELECT j.id, j.section, j.revision, j.kind, j.written_by AS "writtenBy", j.written_at AS "writtenAt",
         j.person_data_kinds AS "personDataKinds", j.nonce, j.ciphertext,
         k.wrapping_key_id AS "wrappingKeyId", k.wrapped
    FROM picture_judgement j JOIN content_key k ON k.revision_id = j.id`;

const placeOf = (id: string): ContentPlace => ({
  ...{ table: 'picture_judgement', revisionId: id },
  field: 'judgement',
});

/** The revisions of sections, each sealed with a data key of its own. */
@Injectable()
export class JudgementRepository {
  constructor(private readonly cipher: ContentCipher) {}

  async add(tx: Transaction, row: NewRevision): Promise<void> {
    const id = newId();
    const sealed = this.cipher.seal(TIER, placeOf(id), JSON.stringify(row.judgement));
    await tx.query(ADD, [
      ...[id, row.pictureId, row.section, row.revision, row.kind],
      ...[row.writtenBy, row.writtenAt, [...row.personDataKinds]],
      ...[sealed.nonce, sealed.ciphertext, sealed.wrappingKeyId, sealed.wrapped],
    ]);
  }

  /** What stands in each section of a picture, or in one; a section in which nothing stands is left out. */
  async standing(on: Queryable, pictureId: string, section?: string): Promise<Revision[]> {
    const rows = await on.query<Row>(
      `${SELECT} WHERE j.picture_id = $1 AND ($2::text IS NULL OR j.section = $2) AND j.kind = 'written'
          AND NOT EXISTS (SELECT FROM picture_judgement n
                           WHERE n.picture_id = j.picture_id AND n.section = j.section AND n.revision > j.revision)`,
      [pictureId, section ?? null],
    );
    return rows.map((row) => this.opened(row));
  }

  /** The revisions of one section before the one of this number, newest first. */
  async history(
    on: Queryable,
    pictureId: string,
    section: string,
    { before, limit }: { before: number; limit: number },
  ): Promise<Revision[]> {
    const rows = await on.query<Row>(
      `${SELECT} WHERE j.picture_id = $1 AND j.section = $2 AND j.revision < $3 ORDER BY j.revision DESC LIMIT $4`,
      [pictureId, section, before, limit],
    );
    return rows.map((row) => this.opened(row));
  }

  /** How many revisions a section has. */
  async count(on: Queryable, pictureId: string, section: string): Promise<number> {
    const [row] = await on.query<{ last: number }>(
      `SELECT coalesce(max(revision), 0) AS last FROM picture_judgement WHERE picture_id = $1 AND section = $2`,
      [pictureId, section],
    );
    return row!.last;
  }

  private opened({ id, nonce, ciphertext, wrappingKeyId, wrapped, ...row }: Row): Revision {
    const sealed = { nonce, ciphertext, wrappingKeyId, wrapped };
    // What was kept before a field was there has nothing in it.
    const kept = JSON.parse(this.cipher.open(placeOf(id), sealed)) as Partial<Judgement>;
    return { ...row, judgement: { ...emptyJudgement, ...kept } };
  }
}
