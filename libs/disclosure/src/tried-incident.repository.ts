import { Injectable } from '@nestjs/common';
import { Database, type Queryable, type Transaction } from '#database';
import type { DisclosureChoice, DisclosureField, TextMask, Tier } from '#domain';
import { ContentCipher, newId, type ContentPlace, type SealedContent } from '#protection';

/** What was chosen of one part. */
export interface FieldChoice {
  readonly field: DisclosureField;
  readonly choice: DisclosureChoice;
  /** Of `mask`: on which ground the whole is masked. */
  readonly ground?: string;
  /** Of `part`, as `wholeMasks` makes them. */
  readonly masks?: readonly TextMask[];
  /** In the trier's words, for the authority itself; never printed. */
  readonly motive?: string;
}

/** What was chosen, and of what: `seen` is the digest of everything that was shown to whoever chose. */
export interface Trial {
  readonly seen: string;
  readonly choices: readonly FieldChoice[];
}

/** One incident that a request is about. */
export interface TriedIncident {
  readonly incidentId: string;
  readonly reference: string;
  readonly tier: Tier;
  readonly currentRevision: number;
  readonly isErased: boolean;
  readonly isProtectedIdentity: boolean;
  /** Null until it has been tried. */
  readonly triedRevision: number | null;
  readonly fieldsGiven: DisclosureField[];
  readonly fieldsMasked: DisclosureField[];
  /** Null until it has been tried. */
  readonly trial: Trial | null;
}

type Row = Omit<TriedIncident, 'trial'> & { readonly id: string } & {
  readonly [K in keyof SealedContent]: SealedContent[K] | null;
};

const ROWS = `
  SELECT x.id, x.incident_id AS "incidentId", i.reference, r.tier, i.current_revision AS "currentRevision",
         NOT EXISTS (SELECT FROM incident_revision e JOIN incident_content c ON c.revision_id = e.id
                      WHERE e.incident_id = i.id) AS "isErased",
         coalesce(p.protected_identity, false) AS "isProtectedIdentity", x.incident_revision AS "triedRevision",
         x.fields_given AS "fieldsGiven", x.fields_masked AS "fieldsMasked", x.nonce, x.ciphertext,
         k.wrapping_key_id AS "wrappingKeyId", k.wrapped
    FROM disclosure_incident x
    JOIN incident i ON i.id = x.incident_id
    JOIN incident_revision r ON r.incident_id = i.id AND r.revision = i.current_revision
    LEFT JOIN account a ON a.id = i.sender_id
    LEFT JOIN person p ON p.id = a.person_id
    LEFT JOIN content_key k ON k.revision_id = x.id
   WHERE x.disclosure_id = $1 ORDER BY i.id`;
const REPLACE = `
  WITH gone AS (
    DELETE FROM content_key WHERE revision_id IN (
      SELECT id FROM disclosure_incident WHERE disclosure_id = $2 AND incident_id = $3)
  ), key AS (INSERT INTO content_key (revision_id, wrapping_key_id, wrapped) VALUES ($1, $11, $12))
  UPDATE disclosure_incident SET id = $1, incident_revision = $4, nonce = $5, ciphertext = $6, fields_given = $7,
         fields_masked = $8, tried_by = $9, tried_at = $10
   WHERE disclosure_id = $2 AND incident_id = $3`;
const REMOVE = `
  WITH gone AS (
    DELETE FROM disclosure_incident WHERE disclosure_id = $1 AND incident_id = $2 RETURNING id
  ), key AS (DELETE FROM content_key WHERE revision_id IN (SELECT id FROM gone))
  SELECT id FROM gone`;

const placeOf = (id: string): ContentPlace => ({
  ...{ table: 'disclosure_incident', revisionId: id, field: 'trial' },
});

/** Writes and reads which incidents a request is about, and what was chosen of them. */
@Injectable()
export class TriedIncidentRepository {
  constructor(
    private readonly database: Database,
    private readonly cipher: ContentCipher,
  ) {}

  async of(disclosureId: string, on: Queryable = this.database): Promise<TriedIncident[]> {
    const rows = await on.query<Row>(ROWS, [disclosureId]);
    return rows.map(({ id, nonce, ciphertext, wrappingKeyId, wrapped, ...told }) => {
      const sealed =
        nonce && ciphertext && wrappingKeyId && wrapped
          ? { nonce, ciphertext, wrappingKeyId, wrapped }
          : null;
      const trial = sealed && (JSON.parse(this.cipher.open(placeOf(id), sealed)) as Trial);
      return { ...told, trial };
    });
  }

  /** @returns false when it is there already. */
  async add(tx: Transaction, disclosureId: string, incidentId: string): Promise<boolean> {
    const added = await tx.query(
      `INSERT INTO disclosure_incident (id, disclosure_id, incident_id) VALUES ($1, $2, $3)
       ON CONFLICT (disclosure_id, incident_id) DO NOTHING RETURNING id`,
      [newId(), disclosureId, incidentId],
    );
    return added.length > 0;
  }

  /** @returns false when it is not there. */
  async remove(tx: Transaction, disclosureId: string, incidentId: string): Promise<boolean> {
    return (await tx.query(REMOVE, [disclosureId, incidentId])).length > 0;
  }

  /** Puts what was chosen in the place of what was chosen before. */
  async write(
    tx: Transaction,
    where: { disclosureId: string; incidentId: string; revision: number },
    trial: Trial,
    by: { personId: string; at: Date },
  ): Promise<void> {
    const id = newId();
    const sealed = this.cipher.seal('protected', placeOf(id), JSON.stringify(trial));
    const given = trial.choices.filter(({ choice }) => choice !== 'mask');
    const masked = trial.choices.filter(({ choice }) => choice !== 'give');
    await tx.query(REPLACE, [
      ...[id, where.disclosureId, where.incidentId, where.revision],
      ...[sealed.nonce, sealed.ciphertext, given.map(({ field }) => field)],
      ...[masked.map(({ field }) => field), by.personId, by.at],
      ...[sealed.wrappingKeyId, sealed.wrapped],
    ]);
  }
}
