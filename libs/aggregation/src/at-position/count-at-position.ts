import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import type { PastCount, Tier } from '#domain';
import { TallyView } from '../open-tallies.js';
import { PastCountsReader, type PastOrder } from '../past-counts.reader.js';
import { TallySnapshotReader } from '../tally-snapshot.reader.js';
import { MovedCountsReader } from './moved-counts.reader.js';
import { RememberedCounts } from './remembered-counts.js';

/** More revisions since than this are no cheaper to take away than counting all anew. */
const MOVED_REVISIONS_MAX = 20_000;
const MONTH_LETTERS = 'YYYY-MM'.length;

export interface CountsAt {
  readonly position: number;
  /** Of one combination there may be more than one row, also less than nought; they add up. */
  readonly counts: readonly PastCount[];
}

/**
 * Counts by area, month, category and who was affected, now or as they were at a position: from tallies, less what has
 * moved since, so that the cost follows the answer and what has moved, and not the history. From revisions alone it comes
 * out the same (`PastCountsReader.genders`).
 */
@Injectable()
export class CountAtPosition {
  constructor(
    private readonly snapshots: TallySnapshotReader,
    private readonly moved: MovedCountsReader,
    private readonly past: PastCountsReader,
    private readonly remembered: RememberedCounts,
    private readonly database: Database,
  ) {}

  /**
   * What stood at a position never changes, and is remembered.
   * @param order its position is null for now. Counts of all that is asked for: whoever asks has been let in.
   */
  async run(
    order: Omit<PastOrder, 'position'> & { readonly position: number | null },
  ): Promise<CountsAt> {
    const { position } = order;
    if (position === null) return this.now(order);
    const revision = await this.moved.revisionAt(this.database, position);
    const key = JSON.stringify({ ...order, revision });
    const known = this.remembered.get(key);
    if (known !== undefined) return { position, counts: known };
    const counts = summed(await this.before({ ...order, position }));
    this.remembered.keep(key, counts);
    return { position, counts };
  }

  private async before(order: PastOrder): Promise<readonly PastCount[]> {
    const { position } = order;
    const head = await this.past.position(this.database);
    if (head - position > MOVED_REVISIONS_MAX) return this.past.genders(this.database, order);
    const [{ position: seen, counts }, back] = await Promise.all([
      this.now(order),
      this.moved.run(this.database, order, head),
    ]);
    // Something may have come between the two looks.
    const moved = seen === head ? back : await this.moved.run(this.database, order, seen);
    return [...counts, ...moved];
  }

  private async now({ tiers, areaKeys, months }: Omit<PastOrder, 'position'>): Promise<CountsAt> {
    const snapshot = await this.snapshots.run({ months, areaKeys, kindOf: () => 'whole' });
    const seen = { tiers, guarded: 'none', parts: [{ tier: new Set<Tier>(tiers) }] } as const;
    const view = new TallyView(snapshot, seen, {}, null, () => true);
    const rows = view.count(['areaKey', 'month', 'category', 'affectedGender']);
    const counts = rows.map(({ month, ...row }) => ({
      ...{ ...row, source: null, severity: null, month: month.slice(0, MONTH_LETTERS) },
    }));
    return { position: snapshot.position, counts };
  }
}

/** One row of each combination, and none of what came to nothing. */
function summed(rows: readonly PastCount[]): PastCount[] {
  const sums = new Map<string, PastCount>();
  for (const row of rows) {
    const key = `${row.areaKey} ${row.month} ${row.category} ${row.affectedGender}`;
    const known = sums.get(key);
    sums.set(key, known === undefined ? row : { ...known, count: known.count + row.count });
  }
  return [...sums.values()].filter(({ count }) => count !== 0);
}
