import { Injectable } from '@nestjs/common';
import {
  countBy,
  countPacked,
  tallyOfEntries,
  type Actor,
  type CountRow,
  type Tally,
  type TallyDimension,
  type TallyFilter,
  type Tier,
} from '#domain';
import { filterOf, narrowed, tiersFor, type SeenTallies } from './tally-filter.js';
import type { TallyFilterDto } from './tally.dto.js';
import { TallyReader, type TallySnapshot } from './tally.reader.js';

/** Tallies of some areas and months in one snapshot: whatever is counted in it agrees. */
export class TallyView {
  private readonly fresh: Tally | null;

  constructor(
    private readonly snapshot: TallySnapshot,
    private readonly seen: SeenTallies,
    private readonly where: TallyFilter,
  ) {
    this.fresh = snapshot.fresh.length === 0 ? null : tallyOfEntries(snapshot.fresh);
  }

  /** Tiers that are counted; those that the reader may not see counts of are left out. */
  get tiers(): readonly Tier[] {
    return this.seen.tiers;
  }

  /** How far in the stream of revisions every count of this view has seen. */
  get position(): number {
    return this.snapshot.position;
  }

  /**
   * Counts by the dimensions; a combination may come in more than one row, which add up.
   * @param more narrows further.
   */
  count<Dimension extends TallyDimension>(
    by: readonly Dimension[],
    more: TallyFilter = {},
  ): CountRow<Dimension>[] {
    return this.countWhere(by, narrowed(this.where, more));
  }

  /** As `count`, of everything that the reader may see counts of, whatever the filter. */
  countAll<Dimension extends TallyDimension>(
    by: readonly Dimension[],
    more: TallyFilter = {},
  ): CountRow<Dimension>[] {
    return this.countWhere(by, more);
  }

  private countWhere<Dimension extends TallyDimension>(
    by: readonly Dimension[],
    where: TallyFilter,
  ): CountRow<Dimension>[] {
    return this.seen.parts.flatMap((part) => {
      const both = narrowed(part, where);
      const packed = countPacked(this.snapshot.cells, by, both);
      return this.fresh === null ? packed : [...packed, ...countBy(this.fresh, by, both)];
    });
  }
}

/** Opens tallies to count in several ways at one position. */
@Injectable()
export class OpenTallies {
  constructor(private readonly reader: TallyReader) {}

  /**
   * @param months from inclusive, to exclusive, first days; `areaKeys` null for everywhere.
   * Counts of protected and strict incidents are left out for whoever may not see them.
   */
  async run(
    actor: Actor,
    filter: TallyFilterDto,
    months: { readonly from: string; readonly to: string },
    areaKeys: readonly number[] | null,
  ): Promise<TallyView> {
    const seen = tiersFor(actor, filter.tier);
    const where = filterOf(filter);
    return new TallyView(await this.reader.snapshot(months, areaKeys), seen, where);
  }

  /** The first and the last month with any data in the areas, 'YYYY-MM'; null when there is none. */
  extent(areaKeys: readonly number[] | null): Promise<{ oldest: string; newest: string } | null> {
    return this.reader.extent(areaKeys);
  }
}
