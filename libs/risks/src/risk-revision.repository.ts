import { Injectable } from '@nestjs/common';
import type { Queryable, Transaction } from '#database';
import type { FocusAreaCode, PersonDataKind, RiskJudgement } from '#domain';
import { ContentCipher, newId, type ContentPlace, type SealedContent } from '#protection';

/** Working material may tell of weaknesses and of persons: it lies under the key of what is protected. */
const TIER = 'protected';

export interface NewRiskRevision {
  readonly riskId: string;
  readonly revision: number;
  readonly writtenBy: string | null;
  readonly writtenAt: Date;
  readonly personDataKinds: readonly PersonDataKind[];
  readonly judgement: RiskJudgement;
}

/** What stands open in columns; all else of a judgement is sealed. */
interface Open {
  readonly year: number;
  readonly focusArea: FocusAreaCode;
  readonly isClosed: boolean;
  readonly reviewOn: string | null;
  readonly governing: string[];
  readonly categories: string[];
}

type Sealed = Omit<RiskJudgement, keyof Open>;
type Row = Omit<NewRiskRevision, 'judgement'> & Open & SealedContent & { readonly id: string };

const ADD = `
  WITH key AS (
    INSERT INTO content_key (revision_id, wrapping_key_id, wrapped) VALUES ($1, $15, $16)
  )
  INSERT INTO risk_revision (id, risk_id, revision, year, focus_area, is_closed, review_on, governing_ids,
                             category_codes, person_data_kinds, written_by, written_at, nonce, ciphertext)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`;
const COLUMNS = `
  v.id, v.risk_id AS "riskId", v.revision, v.year, v.focus_area AS "focusArea", v.is_closed AS "isClosed",
  v.review_on AS "reviewOn", v.governing_ids AS governing, v.category_codes AS categories,
  v.person_data_kinds AS "personDataKinds", v.written_by AS "writtenBy", v.written_at AS "writtenAt", v.nonce,
  v.ciphertext, k.wrapping_key_id AS "wrappingKeyId", k.wrapped`;
const FROM = `FROM risk_revision v JOIN content_key k ON k.revision_id = v.id`;

/** When a risk is to be judged anew, as its newest judgement says. */
export interface ReviewedRisk {
  readonly riskId: string;
  readonly organisationId: string;
  readonly organisationName: string;
  /** Civil date. */
  readonly reviewOn: string;
  readonly isClosed: boolean;
}

const REVIEWED = `
  SELECT n.* FROM (
    SELECT DISTINCT ON (v.risk_id) v.risk_id AS "riskId", r.organisation_id AS "organisationId",
           o.name AS "organisationName", v.review_on AS "reviewOn", v.is_closed AS "isClosed"
      FROM risk_revision v JOIN risk r ON r.id = v.risk_id JOIN organisation o ON o.id = r.organisation_id
     ORDER BY v.risk_id, v.revision DESC) n
   WHERE n."reviewOn" IS NOT NULL AND NOT n."isClosed" ORDER BY n."riskId"`;

const placeOf = (id: string): ContentPlace => ({
  ...{ table: 'risk_revision', revisionId: id },
  field: 'judgement',
});

/** The judgements of risks, each sealed with a data key of its own. */
@Injectable()
export class RiskRevisionRepository {
  constructor(private readonly cipher: ContentCipher) {}

  async add(tx: Transaction, row: NewRiskRevision): Promise<void> {
    const { year, focusArea, isClosed, reviewOn, governing, categories, ...words } = row.judgement;
    const id = newId();
    const sealed = this.cipher.seal(TIER, placeOf(id), JSON.stringify(words satisfies Sealed));
    await tx.query(ADD, [
      ...[id, row.riskId, row.revision, year, focusArea, isClosed, reviewOn],
      ...[[...governing], [...categories], [...row.personDataKinds]],
      ...[row.writtenBy, row.writtenAt, sealed.nonce, sealed.ciphertext],
      ...[sealed.wrappingKeyId, sealed.wrapped],
    ]);
  }

  /** The judgement of each year of these risks: the last revision of it. Newest year first. */
  async byYear(on: Queryable, riskIds: readonly string[]): Promise<NewRiskRevision[]> {
    const rows = await on.query<Row>(
      `SELECT DISTINCT ON (v.risk_id, v.year) ${COLUMNS} ${FROM} WHERE v.risk_id = ANY ($1::uuid[])
        ORDER BY v.risk_id, v.year DESC, v.revision DESC`,
      [riskIds],
    );
    return rows.map((row) => this.opened(row));
  }

  /** Every revision of a risk, newest first. */
  async history(on: Queryable, riskId: string): Promise<NewRiskRevision[]> {
    const rows = await on.query<Row>(
      `SELECT ${COLUMNS} ${FROM} WHERE v.risk_id = $1 ORDER BY v.revision DESC`,
      [riskId],
    );
    return rows.map((row) => this.opened(row));
  }

  /** Those that are to be judged anew some day, without a look at what is sealed. */
  reviewed(on: Queryable): Promise<ReviewedRisk[]> {
    return on.query<ReviewedRisk>(REVIEWED);
  }

  /** Number and year of the newest. */
  async newest(on: Queryable, riskId: string): Promise<{ revision: number; year: number }> {
    const [row] = await on.query<{ revision: number; year: number }>(
      `SELECT revision, year FROM risk_revision WHERE risk_id = $1 ORDER BY revision DESC LIMIT 1`,
      [riskId],
    );
    if (row === undefined) throw new Error(`risk ${riskId} has no revision`);
    return row;
  }

  private opened({ id, nonce, ciphertext, wrappingKeyId, wrapped, ...row }: Row): NewRiskRevision {
    const sealed = { nonce, ciphertext, wrappingKeyId, wrapped };
    const words = JSON.parse(this.cipher.open(placeOf(id), sealed)) as Sealed;
    const { year, focusArea, isClosed, reviewOn, governing, categories, ...rest } = row;
    const open = { year, focusArea, isClosed, reviewOn, governing, categories };
    return { ...rest, judgement: { ...words, ...open } };
  }
}
