import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import type { GuardedCount } from './guarded-bands.js';

/** What of their own somebody is not told in bands: as it stood at a position of the stream. */
export interface OwnGuardedOrder {
  readonly accountId: string;
  readonly position: number;
  /** First days, `from` inclusive, `to` exclusive. */
  readonly months: { readonly from: string; readonly to: string };
  /** null for everywhere. */
  readonly areaKeys: readonly number[] | null;
}

const OWN = `
  SELECT r.area_key AS "areaKey", r.local_month AS month, count(*)::integer AS count
    FROM incident i
    CROSS JOIN LATERAL (
      SELECT * FROM incident_revision o JOIN revision_position p ON p.revision_id = o.id
       WHERE o.incident_id = i.id AND p.position <= $2 ORDER BY o.revision DESC LIMIT 1) r
   WHERE i.sender_id = $1 AND r.status = 'recorded' AND r.tier IN ('protected', 'strict')
     AND r.local_month >= $3 AND r.local_month < $4 AND ($5::int[] IS NULL OR r.area_key = ANY ($5))
   GROUP BY r.area_key, r.local_month`;

/** Counts the protected and strict incidents that somebody has reported themself. Found by sender: they are few. */
@Injectable()
export class OwnGuardedReader {
  constructor(private readonly database: Database) {}

  run({ accountId, position, months, areaKeys }: OwnGuardedOrder): Promise<GuardedCount[]> {
    return this.database.prepared<GuardedCount>('tally.ownGuarded', OWN, [
      ...[accountId, position, months.from, months.to],
      areaKeys && [...areaKeys],
    ]);
  }
}
