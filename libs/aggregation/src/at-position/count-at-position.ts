import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import type { CountColumn, CountColumns, PastCount, Tier } from '#domain';
import { TallyView } from '../open-tallies.js';
import { PastCountsReader, type PastOrder } from '../past-counts.reader.js';
import { TallySnapshotReader } from '../tally-snapshot.reader.js';
import type { CountsAt } from './counts-at.js';
import { MovedCountsReader } from './moved-counts.reader.js';
import { RememberedCounts } from './remembered-counts.js';

const MONTH_LETTERS = 'YYYY-MM'.length;
const COUNTED = ['areaKey', 'month', 'category', 'affectedGender'] as const;

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
    const { position, tiers, areaKeys, months } = order;
    const heardAt = (at: number) =>
      this.past.extent(this.database, { position: at, tiers, areaKeys }, months.to);
    if (position === null) {
      const now = await this.now(order);
      return { ...now, heard: await heardAt(now.position) };
    }
    const revision = await this.moved.revisionAt(this.database, position);
    const key = JSON.stringify({ ...order, revision });
    const known = this.remembered.get(key);
    if (known !== undefined) return known;
    const [counts, heard] = await Promise.all([
      this.before({ ...order, position }),
      heardAt(position),
    ]);
    const found = { position, counts, heard };
    // Without a revision nothing would tell this database from one that is restored.
    if (revision !== null) this.remembered.keep(key, found);
    return found;
  }

  /** By the shorter way: from now back, or from the beginning. */
  private async before(order: PastOrder): Promise<readonly PastCount[]> {
    const { position } = order;
    const head = await this.past.position(this.database);
    if (head - position > position) return this.past.genders(this.database, order);
    const [{ position: seen, counts }, back] = await Promise.all([
      this.now(order),
      this.moved.run(this.database, order, head),
    ]);
    // Something may have come between the two looks.
    const moved = seen === head ? back : await this.moved.run(this.database, order, seen);
    return [...counts, ...moved];
  }

  private async now({
    tiers,
    areaKeys,
    months,
  }: Omit<PastOrder, 'position'>): Promise<Omit<CountsAt, 'heard'>> {
    const snapshot = await this.snapshots.run({ months, areaKeys, kindOf: () => 'whole' });
    const seen = { tiers, guarded: 'none', parts: [{ tier: new Set<Tier>(tiers) }] } as const;
    const view = new TallyView(snapshot, seen, {}, null, () => true);
    const counts = view.columns([...COUNTED]).flatMap(rowsOf);
    return { position: snapshot.position, counts };
  }
}

/** Hundreds of thousands in a large city: each is made in one go, with texts that they share. */
function rowsOf({ columns, counts }: CountColumns): PastCount[] {
  const [areas, months, categories, genders] = columns as [
    ...[CountColumn, CountColumn, CountColumn, CountColumn],
  ];
  const monthOf = months.values.map((value) => (value as string).slice(0, MONTH_LETTERS));
  return Array.from(counts, (count, at) => ({
    areaKey: areas.values[areas.indexes[at]!] as number,
    month: monthOf[months.indexes[at]!]!,
    category: categories.values[categories.indexes[at]!] as string,
    source: null,
    severity: null,
    affectedGender: genders.values[genders.indexes[at]!] as string | null,
    count,
  }));
}
