import Flatbush from 'flatbush';
import type { Bounds } from './bounds.js';

/** Finds boxes that touch a box, in logarithmic time (packed Hilbert R-tree). Never changes once built. */
export class BoxIndex {
  private readonly tree: Flatbush | undefined;

  /** @param boxes found again by their position in this list. */
  constructor(boxes: readonly Bounds[]) {
    if (boxes.length === 0) return;
    this.tree = new Flatbush(boxes.length);
    for (const box of boxes) this.tree.add(box.minX, box.minY, box.maxX, box.maxY);
    this.tree.finish();
  }

  /** Numbers of the boxes that share at least a point with the given one, in no particular order. */
  touching(box: Bounds): number[] {
    return this.tree?.search(box.minX, box.minY, box.maxX, box.maxY) ?? [];
  }
}
