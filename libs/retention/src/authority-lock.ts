import type { Transaction } from '#database';

/**
 * Holds set, rules changed, proposals approved and incidents erased of one authority wait for each other: a hold that
 * has been answered is seen by every erasure after it.
 */
export async function lockAuthority(tx: Transaction, organisationId: string): Promise<void> {
  await tx.query(
    `SELECT pg_advisory_xact_lock(hashtextextended(current_schema() || ' retention ' || $1, 0))`,
    [organisationId],
  );
}
