import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import {
  equalTallies,
  incidentCount,
  ordinaryCount,
  outlineOf,
  packCell,
  unpackCell,
  TallyError,
  type Tally,
} from '#domain';
import { groupCells } from './group-cells.js';
import type { Cell } from './jobs.js';
import { TallyReader, type StoredCell } from './tally.reader.js';
import { equalUnitCounts, type CellContent } from './units/unit-counts.js';

const GROUPS_AT_ONCE = 2;

export interface CellDifference extends Cell {
  /** Incidents in the stored tally, null when its bytes cannot be read; and in the revisions. */
  readonly stored: number | null;
  readonly counted: number;
}

export interface Reconciliation {
  readonly cells: number;
  /** Cells marked as behind: these are counted from the revisions anyway and cannot differ. */
  readonly stale: number;
  readonly differences: readonly CellDifference[];
}

/** How far it has come: cells compared, of all. */
export type ReconcileProgress = (done: number, of: number) => void;

/** Counts every cell anew and compares it with what is stored. A difference is an alarm: something is wrong. */
@Injectable()
export class ReconcileTallies {
  constructor(
    private readonly database: Database,
    private readonly reader: TallyReader,
  ) {}

  /** Each group of cells is compared in one snapshot, beside whatever is written meanwhile. */
  async run(progress: ReconcileProgress = () => undefined): Promise<Reconciliation> {
    const cells = await this.reader.allCells();
    const groups = groupCells(cells);
    const differences: CellDifference[] = [];
    let stale = 0;
    let done = 0;
    const drain = async () => {
      for (let group = groups.shift(); group !== undefined; group = groups.shift()) {
        const found = await this.compare(group);
        stale += found.stale;
        differences.push(...found.differences);
        done += group.length;
        progress(done, cells.length);
      }
    };
    await Promise.all(Array.from({ length: GROUPS_AT_ONCE }, drain));
    differences.sort((a, b) => a.areaKey - b.areaKey || (a.month < b.month ? -1 : 1));
    return { cells: cells.length, stale, differences };
  }

  private compare(
    cells: readonly Cell[],
  ): Promise<{ stale: number; differences: CellDifference[] }> {
    return this.database.transaction(
      async (tx) => {
        const stored = await this.reader.storedCells(tx, cells);
        const contents = await this.reader.contents(tx, stored);
        const differences = stored.flatMap((cell, at) => differenceOf(cell, contents[at]!) ?? []);
        return { stale: cells.length - stored.length, differences };
      },
      { isolation: 'repeatable read' },
    );
  }
}

/** Undefined when the cell holds what was counted, in its bytes, its sums and its units. */
function differenceOf(
  cell: StoredCell,
  { tally: counted, units }: CellContent,
): CellDifference | undefined {
  const { areaKey, month, packed } = cell;
  const sum = incidentCount(counted);
  const difference = (stored: number | null) => ({ areaKey, month, stored, counted: sum });
  if (packed === null) return sum === 0 ? undefined : difference(0);
  const { ordinary } = cell;
  const sumDiffers =
    cell.incidents !== sum ||
    (ordinary !== null && ordinary !== ordinaryCount(counted)) ||
    // What was folded before units were counted has none.
    (cell.units !== null && !equalUnitCounts(cell.units, units));
  const whole = packDifference(packed, counted, cell);
  // What was folded before there were outlines has none.
  const outline =
    cell.outline === null ? undefined : packDifference(cell.outline, outlineOf(counted), cell);
  const found = whole ?? outline;
  if (found !== undefined) return difference(found.stored);
  return sumDiffers ? difference(cell.incidents) : undefined;
}

/** How many incidents a pack that should hold `counted` says, null when it cannot be read; undefined when it is right. */
function packDifference(
  packed: Buffer,
  counted: Tally,
  cell: Cell,
): { readonly stored: number | null } | undefined {
  // Equal tallies have equal bytes; others are read, since another version of the packing may say the same.
  if (packed.equals(packCell(counted))) return undefined;
  try {
    const tally = unpackCell(packed, cell);
    return equalTallies(tally, counted) ? undefined : { stored: incidentCount(tally) };
  } catch (error) {
    if (!(error instanceof TallyError)) throw error;
    return { stored: null };
  }
}
