import { Injectable } from '@nestjs/common';
import { SqlParameters, type Queryable, type Transaction } from '#database';
import { Fault, reachOf, type Actor, type PictureKind } from '#domain';
import { ContentCipher, type ContentPlace, type SealedContent } from '#protection';

/** Before anything is decided it lies under the same key as what it was made of. */
const TIER = 'protected';

/** A version without what stands in it. */
export interface EditionLine {
  readonly id: string;
  readonly pictureId: string;
  /** Of what it is a version. */
  readonly pictureKind: PictureKind;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly scheme: string;
  readonly level: string;
  readonly code: string;
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly number: number;
  readonly kind: 'reserved' | 'decided';
  readonly asOfPosition: number;
  /** SHA-256 of the canonical JSON, in hexadecimal. */
  readonly hash: string;
  readonly frozenAt: Date;
  /** Whether a later version of the same picture has taken its place. */
  readonly isReplaced: boolean;
}

/** What was approved: sealed, without a number, and read by those alone who take the picture to its decision. */
export interface Proposal {
  readonly id: string;
  readonly hash: string;
  readonly asOfPosition: number;
  readonly frozenAt: Date;
}

export interface NewEdition {
  readonly id: string;
  readonly pictureId: string;
  /** Null for a proposal. */
  readonly number: number | null;
  readonly kind: 'proposed' | 'reserved' | 'decided';
  readonly asOfPosition: number;
  readonly hash: string;
  /** Canonical JSON. */
  readonly text: string;
  readonly frozenBy: string | null;
  readonly frozenAt: Date;
}

const ADD = `
  WITH key AS (
    INSERT INTO content_key (revision_id, wrapping_key_id, wrapped)
    SELECT $1, $12, $13 WHERE $12::text IS NOT NULL
  )
  INSERT INTO edition (id, picture_id, number, kind, as_of_position, hash, content, nonce, ciphertext, frozen_by, frozen_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`;

const LINE = `
  e.id, e.picture_id AS "pictureId", p.kind AS "pictureKind", p.organisation_id AS "organisationId", o.name AS "organisationName", p.scheme,
  p.level, p.code, p.period_from AS "periodFrom", p.period_to AS "periodTo", e.number, e.kind,
  e.as_of_position AS "asOfPosition", e.hash, e.frozen_at AS "frozenAt",
  EXISTS (SELECT FROM edition n WHERE n.picture_id = e.picture_id AND n.number > e.number) AS "isReplaced"`;
const FROM = `
  FROM (SELECT * FROM edition WHERE kind <> 'proposed') e JOIN situation_picture p ON p.id = e.picture_id JOIN organisation o ON o.id = p.organisation_id`;

type ContentRow = { readonly [K in keyof SealedContent]: SealedContent[K] | null } & {
  readonly content: string | null;
};

const placeOf = (id: string): ContentPlace => ({
  ...{ table: 'edition', revisionId: id },
  field: 'content',
});

/** The frozen versions: sealed while nothing is decided, plain once they are a record that anybody may ask for. */
@Injectable()
export class EditionRepository {
  constructor(private readonly cipher: ContentCipher) {}

  async add(tx: Transaction, row: NewEdition): Promise<void> {
    const { id, text, kind } = row;
    const sealed = kind !== 'decided' ? this.cipher.seal(TIER, placeOf(id), text) : null;
    await tx.query(ADD, [
      ...[id, row.pictureId, row.number, kind, row.asOfPosition, row.hash],
      ...[sealed === null ? text : null, sealed?.nonce ?? null, sealed?.ciphertext ?? null],
      ...[row.frozenBy, row.frozenAt, sealed?.wrappingKeyId ?? null, sealed?.wrapped ?? null],
    ]);
  }

  /** What the next version of a picture is called; the picture is locked. */
  async nextNumber(tx: Transaction, pictureId: string): Promise<number> {
    const [row] = await tx.query<{ number: number }>(
      `SELECT coalesce(max(number), 0) + 1 AS number FROM edition WHERE picture_id = $1`,
      [pictureId],
    );
    return row!.number;
  }

  /** What was approved last of a picture, whether or not it was taken back since. Proposals are no versions. */
  async proposal(on: Queryable, pictureId: string): Promise<Proposal | undefined> {
    const [row] = await on.query<Proposal>(
      `SELECT id, hash, as_of_position AS "asOfPosition", frozen_at AS "frozenAt" FROM edition
        WHERE picture_id = $1 AND kind = 'proposed' ORDER BY id DESC LIMIT 1`,
      [pictureId],
    );
    return row;
  }

  /** Those of a picture, newest first. */
  ofPicture(on: Queryable, pictureId: string): Promise<EditionLine[]> {
    return on.query<EditionLine>(
      `SELECT ${LINE} ${FROM} WHERE e.picture_id = $1 ORDER BY e.number DESC`,
      [pictureId],
    );
  }

  /** Those that the actor may read, newest first, after the one called `before`. */
  list(
    on: Queryable,
    actor: Actor,
    { before, limit }: { readonly before?: string; readonly limit: number },
  ): Promise<EditionLine[]> {
    const parameters = new SqlParameters();
    const conditions = [readableSql(actor, parameters)];
    if (before !== undefined) conditions.push(`e.id < ${parameters.add(before)}::uuid`);
    return on.query<EditionLine>(
      `SELECT ${LINE} ${FROM} WHERE ${conditions.join(' AND ')}
        ORDER BY e.id DESC LIMIT ${parameters.add(limit)}`,
      parameters.values,
    );
  }

  /** One that the actor may read; with null, whoever asks. Fault: NOT_FOUND, the same out of reach and absent. */
  async one(on: Queryable, actor: Actor | null, id: string): Promise<EditionLine> {
    const parameters = new SqlParameters();
    const isOpen = actor === null ? 'true' : readableSql(actor, parameters);
    const [row] = await on.query<EditionLine>(
      `SELECT ${LINE} ${FROM} WHERE ${isOpen} AND e.id = ${parameters.add(id)}::uuid`,
      parameters.values,
    );
    if (row === undefined) throw new Fault('NOT_FOUND');
    return row;
  }

  /** Whether what stands in it can still be opened: what lies sealed goes with its key. */
  async canBeOpened(on: Queryable, id: string): Promise<boolean> {
    const rows = await on.query(
      `SELECT 1 FROM edition e
        WHERE e.id = $1 AND (e.content IS NOT NULL OR EXISTS (SELECT FROM content_key k WHERE k.revision_id = e.id))`,
      [id],
    );
    return rows.length === 1;
  }

  /** What stands in it, to the letter; undefined when it can no longer be opened. */
  async text(on: Queryable, id: string): Promise<string | undefined> {
    const [row] = await on.query<ContentRow>(
      `SELECT e.content, e.nonce, e.ciphertext, k.wrapping_key_id AS "wrappingKeyId", k.wrapped
         FROM edition e LEFT JOIN content_key k ON k.revision_id = e.id WHERE e.id = $1`,
      [id],
    );
    if (row === undefined) return undefined;
    if (row.content !== null) return row.content;
    const { nonce, ciphertext, wrappingKeyId, wrapped } = row;
    if (nonce === null || ciphertext === null || wrappingKeyId === null || wrapped === null) {
      return undefined;
    }
    return this.cipher.open(placeOf(id), { nonce, ciphertext, wrappingKeyId, wrapped });
  }
}

/** Its own authority, whatever one's role there is held for; and the city's office, to which it was handed in. */
function readableSql(actor: Actor, parameters: SqlParameters): string {
  const grants = reachOf(actor, 'edition.read');
  if (grants.some(({ organisationId }) => organisationId === null)) return 'true';
  const ids = grants.flatMap(({ organisationId }) => organisationId ?? []);
  return ids.length === 0 ? 'false' : `p.organisation_id = ANY (${parameters.add(ids)}::uuid[])`;
}
