import { Injectable } from '@nestjs/common';
import { Database, type Queryable, type Transaction } from '#database';
import type { HitVerdict, SoughtBy } from '#domain';

export interface NewHit {
  readonly incidentId: string;
  readonly revisionId: string;
  readonly matchedBy: readonly SoughtBy[];
  readonly isExact: boolean;
}

/** A finding with what stands of its incident in the open. */
export interface Hit extends NewHit {
  readonly reference: string;
  readonly kind: string;
  readonly category: string;
  readonly tier: string;
  readonly localMonth: string;
  readonly verdict: HitVerdict | null;
  readonly secrecySection: string | null;
  readonly showsOthers: boolean;
  readonly isRestricted: boolean;
}

/** What a handler says of a finding. */
export interface Judged {
  readonly verdict: HitVerdict;
  readonly secrecySection: string | null;
  readonly showsOthers: boolean;
  readonly by: string;
  readonly at: Date;
}

/** What is judged stays judged unless other words are found in the incident, or the reporter has been told more since. */
const ADD = `
  INSERT INTO rights_hit AS h (case_id, incident_id, revision_id, matched_by, is_exact)
  SELECT $1::uuid, d.incident_id, d.revision_id, string_to_array(d.matched_by, ' '), d.is_exact
    FROM unnest($2::uuid[], $3::uuid[], $4::text[], $5::boolean[]) AS d (incident_id, revision_id, matched_by, is_exact)
  ON CONFLICT (case_id, incident_id) DO UPDATE
    SET revision_id = excluded.revision_id, matched_by = excluded.matched_by, is_exact = excluded.is_exact,
        verdict = NULL, secrecy_section = NULL, shows_others = false, judged_by = NULL, judged_at = NULL
    WHERE h.revision_id < excluded.revision_id
       OR EXISTS (SELECT FROM incident_handling a
                   WHERE a.incident_id = h.incident_id AND a.ciphertext IS NOT NULL AND a.set_at > h.judged_at)
       OR (h.revision_id = excluded.revision_id AND h.verdict IS NULL)`;

const LIST = `
  SELECT h.incident_id AS "incidentId", h.revision_id AS "revisionId", h.matched_by AS "matchedBy",
         h.is_exact AS "isExact", i.reference, r.kind, r.category, r.tier, r.local_month AS "localMonth", h.verdict,
         h.secrecy_section AS "secrecySection", h.shows_others AS "showsOthers",
         i.restricted_at IS NOT NULL AS "isRestricted"
    FROM rights_hit h
    JOIN incident i ON i.id = h.incident_id
    JOIN incident_revision r ON r.id = h.revision_id
   WHERE h.case_id = $1 ORDER BY h.is_exact DESC, h.incident_id`;

/** The findings of cases. */
@Injectable()
export class HitRepository {
  constructor(private readonly database: Database) {}

  /** @param hits at most one an incident. */
  async add(on: Queryable, caseId: string, hits: readonly NewHit[]): Promise<void> {
    if (hits.length === 0) return;
    await on.query(ADD, [
      caseId,
      hits.map(({ incidentId }) => incidentId),
      hits.map(({ revisionId }) => revisionId),
      hits.map(({ matchedBy }) => matchedBy.join(' ')),
      hits.map(({ isExact }) => isExact),
    ]);
  }

  /** All of a case, exact ones first. */
  list(caseId: string): Promise<Hit[]> {
    return this.database.query<Hit>(LIST, [caseId]);
  }

  /** Of a case, in incidents and in all else. */
  async count(caseId: string): Promise<{ hits: number; unjudged: number }> {
    const [row] = await this.database.query<{ hits: number; unjudged: number }>(
      `SELECT count(*) AS hits, count(*) FILTER (WHERE verdict IS NULL) AS unjudged
         FROM (SELECT verdict FROM rights_hit WHERE case_id = $1
               UNION ALL SELECT verdict FROM rights_text_hit WHERE case_id = $1) h`,
      [caseId],
    );
    return row ?? { hits: 0, unjudged: 0 };
  }

  /** @returns false when the case has no such finding. */
  async judge(
    tx: Transaction,
    caseId: string,
    incidentId: string,
    judged: Judged,
  ): Promise<boolean> {
    const changed = await tx.query(
      `UPDATE rights_hit SET verdict = $3, secrecy_section = $4, shows_others = $5, judged_by = $6, judged_at = $7
        WHERE case_id = $1 AND incident_id = $2 RETURNING incident_id`,
      [
        ...[caseId, incidentId, judged.verdict, judged.secrecySection],
        ...[judged.showsOthers, judged.by, judged.at],
      ],
    );
    return changed.length === 1;
  }
}
