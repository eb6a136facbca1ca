import { Injectable } from '@nestjs/common';
import type { Queryable, Transaction } from '#database';
import type { Evidence, PersonDataKind } from '#domain';
import { ContentCipher, type ContentPlace, type SealedContent } from '#protection';

/** A number of few incidents can tell as much as a word: evidence lies under the key of what is protected. */
const TIER = 'protected';

/** What lies sealed: the hash too, since that of a few digits would tell them. */
interface Sealed {
  readonly evidence: Evidence;
  readonly sha256: string;
}

export interface NewEvidence extends Sealed {
  readonly id: string;
  readonly problemId: string;
  readonly addedBy: string | null;
  readonly addedAt: Date;
  readonly personDataKinds: readonly PersonDataKind[];
}

type Row = Omit<NewEvidence, keyof Sealed> & SealedContent;

const ADD = `
  WITH key AS (
    INSERT INTO content_key (revision_id, wrapping_key_id, wrapped) VALUES ($1, $11, $12)
  )
  INSERT INTO problem_evidence (id, problem_id, kind, figure, as_of_position, added_by, added_at, person_data_kinds,
                                nonce, ciphertext)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;

const SELECT = `
  SELECT e.id, e.problem_id AS "problemId", e.added_by AS "addedBy", e.added_at AS "addedAt",
         e.person_data_kinds AS "personDataKinds", e.nonce, e.ciphertext,
         k.wrapping_key_id AS "wrappingKeyId", k.wrapped
    FROM problem_evidence e JOIN content_key k ON k.revision_id = e.id`;

const placeOf = (id: string): ContentPlace => ({
  ...{ table: 'problem_evidence', revisionId: id },
  field: 'evidence',
});

/** What problems are known by, each piece sealed with a data key of its own. */
@Injectable()
export class EvidenceRepository {
  constructor(private readonly cipher: ContentCipher) {}

  async add(tx: Transaction, row: NewEvidence): Promise<void> {
    const { id, evidence, sha256 } = row;
    const sealed = this.cipher.seal(TIER, placeOf(id), JSON.stringify({ evidence, sha256 }));
    const [figure, position] =
      evidence.kind === 'figure' ? [evidence.figure, evidence.asOfPosition] : [null, null];
    await tx.query(ADD, [
      ...[id, row.problemId, evidence.kind, figure, position, row.addedBy, row.addedAt],
      ...[[...row.personDataKinds], sealed.nonce, sealed.ciphertext],
      ...[sealed.wrappingKeyId, sealed.wrapped],
    ]);
  }

  /** That of these problems, oldest first. */
  async of(on: Queryable, problemIds: readonly string[]): Promise<NewEvidence[]> {
    const rows = await on.query<Row>(
      `${SELECT} WHERE e.problem_id = ANY ($1::uuid[]) ORDER BY e.problem_id, e.added_at, e.id`,
      [problemIds],
    );
    return rows.map((row) => this.opened(row));
  }

  /** One piece; undefined when the problem has none of that id. */
  async one(on: Queryable, problemId: string, id: string): Promise<NewEvidence | undefined> {
    const [row] = await on.query<Row>(`${SELECT} WHERE e.problem_id = $1 AND e.id = $2`, [
      ...[problemId, id],
    ]);
    return row && this.opened(row);
  }

  /** Ids by problem, without a look at what they hold. */
  async ids(
    on: Queryable,
    problemIds: readonly string[],
  ): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
    const rows = await on.query<{ problemId: string; ids: string[] }>(
      `SELECT problem_id AS "problemId", array_agg(id) AS ids FROM problem_evidence
        WHERE problem_id = ANY ($1::uuid[]) GROUP BY problem_id`,
      [problemIds],
    );
    return new Map(rows.map(({ problemId, ids }) => [problemId, new Set(ids)]));
  }

  private opened({ nonce, ciphertext, wrappingKeyId, wrapped, ...row }: Row): NewEvidence {
    const sealed = { nonce, ciphertext, wrappingKeyId, wrapped };
    return { ...row, ...(JSON.parse(this.cipher.open(placeOf(row.id), sealed)) as Sealed) };
  }
}
