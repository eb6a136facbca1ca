import { Injectable } from '@nestjs/common';
import type { Queryable, Transaction } from '#database';
import type { RiskLink } from '#domain';
import { newId } from '#protection';

/** What stands between two risks, and how many words were said of it. */
export interface StandingLink extends RiskLink {
  readonly revision: number;
}

/** What the city's office has said of pairs of risks. */
@Injectable()
export class RiskLinkRepository {
  /** The last word on each pair of these risks, by their ids. */
  standing(on: Queryable, riskIds: readonly string[]): Promise<StandingLink[]> {
    return on.query<StandingLink>(
      `SELECT DISTINCT ON (low_risk_id, high_risk_id) low_risk_id AS "lowRiskId", high_risk_id AS "highRiskId", verdict,
              revision
         FROM city_risk_link
        WHERE low_risk_id = ANY ($1::uuid[]) AND high_risk_id = ANY ($1::uuid[])
        ORDER BY low_risk_id, high_risk_id, revision DESC`,
      [riskIds],
    );
  }

  /** Adds a word. @returns false when that one is there already: somebody else was faster. */
  async add(
    tx: Transaction,
    link: StandingLink & { readonly collectionId: string },
    by: string | null,
    at: Date,
  ): Promise<boolean> {
    const added = await tx.query(
      `INSERT INTO city_risk_link (id, collection_id, low_risk_id, high_risk_id, revision, verdict, said_by, said_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING RETURNING id`,
      [
        ...[newId(), link.collectionId, link.lowRiskId, link.highRiskId],
        ...[link.revision, link.verdict, by, at],
      ],
    );
    return added.length === 1;
  }
}
