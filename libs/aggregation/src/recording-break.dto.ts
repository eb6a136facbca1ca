import type { RecordingBreakHit, RecordingBreakKind } from '#domain';

/** From when on incidents are recorded in another way, found by `shareBreaks@1`, of units by `unitBreaks@1`. */
export class RecordingBreakDto {
  kind!: RecordingBreakKind;
  /** What the share is of: an area, a source, a category; of a unit the area, never which unit. */
  subject!: string;
  /** What cannot be compared across it. */
  hits!: RecordingBreakHit;
  /** The first month that is no longer as before, and the first that is as afterwards. */
  from!: string;
  settled!: string;
  /** The share before and after, 0 to 1. */
  before!: number;
  after!: number;
}
