import { Injectable } from '@nestjs/common';
import type { PictureKind } from '#domain';
import type { Queryable, Transaction } from '#database';
import { ContentCipher, newId, type ContentPlace, type SealedContent } from '#protection';

/** A public edition without what stands in it. */
export interface PublicLine {
  readonly id: string;
  readonly editionId: string;
  /** Of what it is an edition. */
  readonly pictureKind: PictureKind;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly scheme: string;
  readonly level: string;
  readonly code: string;
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly number: number;
  readonly hash: string;
  readonly publishedAt: Date;
  readonly recalledAt: Date | null;
}

export interface NewPublic {
  readonly id: string;
  readonly editionId: string;
  readonly number: number;
  readonly hash: string;
  /** Canonical JSON. */
  readonly text: string;
  readonly by: string | null;
  readonly at: Date;
}

const LINE = `
  SELECT u.id, u.edition_id AS "editionId", p.kind AS "pictureKind", p.organisation_id AS "organisationId", o.name AS "organisationName", p.scheme,
         p.level, p.code, p.period_from AS "periodFrom", p.period_to AS "periodTo", u.number, u.hash,
         u.published_at AS "publishedAt", r.recalled_at AS "recalledAt"
    FROM public_edition u
    JOIN edition e ON e.id = u.edition_id
    JOIN situation_picture p ON p.id = e.picture_id
    JOIN organisation o ON o.id = p.organisation_id
    LEFT JOIN public_edition_recall r ON r.public_edition_id = u.id`;
/** One is published after the other: what hides a number depends on all that is out. */
const LOCK = `SELECT pg_advisory_xact_lock(hashtextextended(current_schema() || ' public-editions', 0))`;

const placeOf = (id: string): ContentPlace => ({
  ...{ table: 'public_edition_recall', revisionId: id, field: 'reason' },
});

/** Public editions: plain, since anybody may read them; the reason for taking one back lies sealed. */
@Injectable()
export class PublicEditionRepository {
  constructor(private readonly cipher: ContentCipher) {}

  async lock(tx: Transaction): Promise<void> {
    await tx.query(LOCK);
  }

  async add(
    tx: Transaction,
    { id, editionId, number, hash, text, by, at }: NewPublic,
  ): Promise<void> {
    // prettier-ignore
    await tx.query(
      `INSERT INTO public_edition (id, edition_id, number, hash, content, published_by, published_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [id, editionId, number, hash, text, by, at],
    );
  }

  async recall(
    tx: Transaction,
    { publicEditionId, reason, by, at }: { publicEditionId: string; reason: string; by: string; at: Date }, // prettier-ignore
  ): Promise<void> {
    const id = newId();
    const sealed: SealedContent = this.cipher.seal('protected', placeOf(id), reason);
    await tx.query(
      `WITH key AS (INSERT INTO content_key (revision_id, wrapping_key_id, wrapped) VALUES ($1, $7, $8))
       INSERT INTO public_edition_recall (id, public_edition_id, nonce, ciphertext, recalled_by, recalled_at)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [
        ...[id, publicEditionId, sealed.nonce, sealed.ciphertext, by, at],
        ...[sealed.wrappingKeyId, sealed.wrapped],
      ],
    );
  }

  /** Those that stand, newest first, after the one called `before`. */
  standing(on: Queryable, before: string | null, limit: number): Promise<PublicLine[]> {
    return on.query<PublicLine>(
      `${LINE} WHERE r.id IS NULL AND ($1::uuid IS NULL OR u.id < $1) ORDER BY u.id DESC LIMIT $2`,
      [before, limit],
    );
  }

  /** All of a version, newest first, also those that were taken back. */
  ofEdition(on: Queryable, editionId: string): Promise<PublicLine[]> {
    return on.query<PublicLine>(`${LINE} WHERE u.edition_id = $1 ORDER BY u.number DESC`, [
      editionId,
    ]);
  }

  async one(on: Queryable, id: string): Promise<PublicLine | undefined> {
    const [row] = await on.query<PublicLine>(`${LINE} WHERE u.id = $1`, [id]);
    return row;
  }

  async text(on: Queryable, id: string): Promise<string> {
    const [row] = await on.query<{ content: string }>(
      `SELECT content FROM public_edition WHERE id = $1`,
      [id],
    );
    return row!.content;
  }

  /** Everything that was ever published of the scheme whose months meet these, with the versions behind it. */
  published(
    on: Queryable,
    { from, to }: { from: string; to: string },
  ): Promise<{ content: string; editionId: string }[]> {
    return on.query<{ content: string; editionId: string }>(
      `SELECT u.content, u.edition_id AS "editionId"
         FROM public_edition u JOIN edition e ON e.id = u.edition_id JOIN situation_picture p ON p.id = e.picture_id
        WHERE p.period_to > $1::date
          AND p.period_from - (p.period_to - p.period_from) < $2::date
        ORDER BY u.id`,
      [from, to],
    );
  }
}
