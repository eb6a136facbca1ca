import { Injectable } from '@nestjs/common';
import type { Transaction } from '#database';

/**
 * Closes what was told of incidents, or opens it again (article 18 GDPR). Whoever calls it has the decision and has it
 * audited; by whom and why stands there.
 */
@Injectable()
export class RestrictIncidents {
  /** What is closed already stays closed since when it was. */
  async set(tx: Transaction, incidentIds: readonly string[], at: Date): Promise<void> {
    await tx.query(
      `UPDATE incident SET restricted_at = $2 WHERE id = ANY ($1::uuid[]) AND restricted_at IS NULL`,
      [[...incidentIds], at],
    );
  }

  /** Whoever calls it has seen to it that no other decision holds them. */
  async lift(tx: Transaction, incidentIds: readonly string[]): Promise<void> {
    await tx.query(`UPDATE incident SET restricted_at = NULL WHERE id = ANY ($1::uuid[])`, [
      [...incidentIds],
    ]);
  }
}
