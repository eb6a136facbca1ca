import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import {
  columnsOf,
  countBy,
  countColumns,
  countPacked,
  fitsOutline,
  may,
  monthsLater,
  monthsOf,
  tallyOfEntries,
  type Actor,
  type CountColumns,
  type CountRow,
  type MonthKey,
  type PackedCell,
  type Period,
  type Tally,
  type TallyDimension,
  type TallyFilter,
  type Tier,
} from '#domain';
import type { AreaIndex } from '#geography';
import { closedPeriods, guardedBands, type GuardedCount } from './guarded-bands.js';
import { OwnGuardedReader, type OwnGuardedOrder } from './own-guarded.reader.js';
import {
  filterOf,
  narrowed,
  tiersFor,
  type CountingRight,
  type SeenTallies,
} from './tally-filter.js';
import type { GuardedCountsDto, TallyFilterDto } from './tally.dto.js';
import { TallyReader } from './tally.reader.js';
import { TallySnapshotReader, type TallySnapshot } from './tally-snapshot.reader.js';

const MONTH_LETTERS = 'YYYY-MM'.length;
const GUARDED: TallyFilter = { tier: new Set(['protected', 'strict']) };

/** Who is told bands, and what they are told of. */
interface Banded {
  /** The local month that is not over. */
  readonly before: MonthKey;
  /**
   * What the reader has reported themself. It is in no band that they are told: whoever added one more until the next
   * band is told would know how many there were before.
   */
  readonly own: readonly GuardedCount[];
}

/** Months, 'YYYY-MM'. */
interface Extent {
  readonly oldest: MonthKey;
  readonly newest: MonthKey;
}

const firstDay = (month: MonthKey): string => `${month}-01`;

/** What will be counted, so that no more is read than that takes. */
export interface TallyDetail {
  /** All that will be counted by. */
  readonly by: readonly TallyDimension[];
  /** First days of the months in which severity and gender are counted too. */
  readonly wholeIn?: ReadonlySet<string>;
}

/** Tallies of some areas and months in one snapshot: whatever is counted in it agrees. */
export class TallyView {
  private readonly fresh: Tally | null;

  constructor(
    private readonly snapshot: TallySnapshot,
    private readonly seen: SeenTallies,
    private readonly where: TallyFilter,
    /** null for whoever is told no bands. */
    private readonly banded: Banded | null,
    /** Whether all that there is to know of a month's incidents was read, or their outline. */
    private readonly isWhole: (month: string) => boolean,
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

  /**
   * What is told of protected and strict incidents.
   * @param keys the areas asked for, with all that lies in them; null for everywhere. Both they and the period lie
   * within what the view was opened for.
   */
  guarded(index: AreaIndex, period: Period, keys: readonly number[] | null): GuardedCountsDto {
    const counted = typeof this.seen.guarded === 'string' ? this.seen.guarded : 'some';
    if (this.banded === null) return { counted, bands: null };
    const periods = closedPeriods(period, this.banded.before);
    const own = this.banded.own.map((row) => ({ ...row, count: -row.count }));
    const rows = [...this.countParts(['areaKey', 'month'], [GUARDED], {}), ...own];
    return { counted, bands: guardedBands(rows, index, keys && new Set(keys), periods) };
  }

  /** The counts of `count` as columns, in parts that add up. */
  columns(by: readonly TallyDimension[]): CountColumns[] {
    return this.seen.parts.flatMap((part) => {
      const both = narrowed(part, this.where);
      const packed = countColumns(this.cellsFor(by, both), by, both);
      return this.fresh === null ? packed : [packed, columnsOf(countBy(this.fresh, by, both), by)];
    });
  }

  private countWhere<Dimension extends TallyDimension>(
    by: readonly Dimension[],
    where: TallyFilter,
  ): CountRow<Dimension>[] {
    return this.countParts(by, this.seen.parts, where);
  }

  private countParts<Dimension extends TallyDimension>(
    by: readonly Dimension[],
    parts: readonly TallyFilter[],
    where: TallyFilter,
  ): CountRow<Dimension>[] {
    return parts.flatMap((part) => {
      const both = narrowed(part, where);
      const packed = countPacked(this.cellsFor(by, both), by, both);
      return this.fresh === null ? packed : [...packed, ...countBy(this.fresh, by, both)];
    });
  }

  /** An outline would answer what it does not know with nothing known, and nobody would notice. */
  private cellsFor(by: readonly TallyDimension[], where: TallyFilter): readonly PackedCell[] {
    const { cells } = this.snapshot;
    if (fitsOutline(by, where)) return cells;
    const missing = cells.find(
      ({ month }) => (where.month?.has(month) ?? true) && !this.isWhole(month),
    );
    if (missing) throw new Error(`${missing.month} was opened as an outline, for ${by.join()}`);
    return cells;
  }
}

/** Opens tallies to count in several ways at one position. */
@Injectable()
export class OpenTallies {
  constructor(
    private readonly reader: TallyReader,
    private readonly snapshots: TallySnapshotReader,
    private readonly ownGuarded: OwnGuardedReader,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /**
   * @param months from inclusive, to exclusive, first days; `areaKeys` null for everywhere; without `detail`
   * everything can be counted by everything.
   * Counts of protected and strict incidents are left out for whoever may not see them.
   * @param right what the counts are read by.
   */
  async run(
    actor: Actor,
    filter: TallyFilterDto,
    months: { readonly from: string; readonly to: string },
    areaKeys: readonly number[] | null,
    detail?: TallyDetail,
    right: CountingRight = 'tally.read',
  ): Promise<TallyView> {
    const seen = tiersFor(actor, filter.tier, right);
    const where = filterOf(filter);
    const isNarrowed = filter.tier !== undefined || Object.keys(where).length > 0;
    const isTold = may(actor, 'tally.read-banded') && seen.guarded === 'none' && !isNarrowed;
    const isWhole = (month: string): boolean =>
      detail === undefined ||
      !fitsOutline(detail.by, where) ||
      (detail.wholeIn?.has(month) ?? false);
    const kindOf = (month: string) => (isWhole(month) ? 'whole' : 'outline');
    const snapshot = await this.snapshots.run({ months, areaKeys, kindOf });
    const { position } = snapshot;
    const banded = isTold
      ? await this.bandedFor({ accountId: actor.accountId, position, months, areaKeys })
      : null;
    return new TallyView(snapshot, seen, where, banded, isWhole);
  }

  private async bandedFor(order: OwnGuardedOrder): Promise<Banded> {
    const before = this.clock.localDate(this.settings.timeZone).slice(0, MONTH_LETTERS);
    return { before, own: await this.ownGuarded.run(order) };
  }

  /**
   * The first and the last month, 'YYYY-MM', with anything in the areas that the reader may count; null when there is
   * none. Where there is only what they may not count, it looks further in, each time twice as far.
   */
  async extent(actor: Actor, areaKeys: readonly number[] | null): Promise<Extent | null> {
    const all = await this.reader.extent(areaKeys);
    if (all === null) return null;
    const oldest = await this.countedFrom(actor, all, areaKeys, 'oldest');
    const newest = oldest && (await this.countedFrom(actor, all, areaKeys, 'newest'));
    return oldest && newest ? { oldest, newest } : null;
  }

  private async countedFrom(
    actor: Actor,
    { oldest, newest }: Extent,
    areaKeys: readonly number[] | null,
    end: keyof Extent,
  ): Promise<MonthKey | null> {
    const months = monthsOf({ from: oldest, to: monthsLater(newest, 1) });
    if (end === 'newest') months.reverse();
    for (let at = 0, some = 1; at < months.length; at += some, some *= 2) {
      const looked = months.slice(at, at + some).sort();
      const [from, last] = [looked[0] ?? oldest, looked.at(-1) ?? newest];
      const span = { from: firstDay(from), to: firstDay(monthsLater(last, 1)) };
      const view = await this.run(actor, {}, span, areaKeys, { by: ['month'] });
      const counted = view.count(['month']).filter(({ count }) => count > 0);
      const found = counted.map(({ month }) => month.slice(0, MONTH_LETTERS)).sort();
      const outermost = found.at(end === 'oldest' ? 0 : -1);
      if (outermost !== undefined) return outermost;
    }
    return null;
  }
}
