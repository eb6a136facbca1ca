import { Injectable } from '@nestjs/common';
import type { PackedCell } from '#domain';

/** Outlines of a large city over five years are some 20 MB, and the whole packs of two years of it as much. */
const BYTES_MAX = 64 * 1_048_576;

/** Which of a cell's two packs. */
export type PackKind = 'outline' | 'whole';

interface Remembered {
  readonly version: string;
  readonly cell: PackedCell;
}

/**
 * Packs that this process has read, so that a question reads only those that have changed. Nothing is ever taken from
 * here on trust: whoever asks has been told by the database which version of each cell there is now.
 */
@Injectable()
export class RememberedCells {
  private readonly cells: Record<PackKind, Map<number, Map<string, Remembered>>> = {
    outline: new Map(),
    whole: new Map(),
  };
  private bytes = 0;

  /** @param month its first day, `YYYY-MM-DD`. @returns undefined where it is unknown, or known in another version. */
  get(kind: PackKind, areaKey: number, month: string, version: string): PackedCell | undefined {
    const known = this.cells[kind].get(areaKey)?.get(month);
    return known?.version === version ? known.cell : undefined;
  }

  keep(kind: PackKind, cell: PackedCell, version: string): void {
    if (this.bytes + cell.packed.length > BYTES_MAX) this.forget();
    let ofArea = this.cells[kind].get(cell.areaKey);
    if (ofArea === undefined) this.cells[kind].set(cell.areaKey, (ofArea = new Map()));
    const before = ofArea.get(cell.month)?.cell.packed.length ?? 0;
    ofArea.set(cell.month, { version, cell });
    this.bytes += cell.packed.length - before;
  }

  private forget(): void {
    this.cells.outline.clear();
    this.cells.whole.clear();
    this.bytes = 0;
  }
}
