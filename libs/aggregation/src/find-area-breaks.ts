import { Injectable } from '@nestjs/common';
import type { MonthKey, RecordingBreak } from '#domain';
import type { AreaIndex } from '#geography';
import { FindLevelBreaks, type ShownParts } from './find-level-breaks.js';
import { FindUnitBreaks } from './units/find-unit-breaks.js';

/**
 * Finds from when on an area's incidents are recorded in another way, as far as that shows without opening a pack: places
 * are given finer or coarser, or others report.
 */
@Injectable()
export class FindAreaBreaks {
  constructor(
    private readonly levels: FindLevelBreaks,
    private readonly units: FindUnitBreaks,
  ) {}

  /** @param currentMonth the local month that is not over. */
  async run(
    index: AreaIndex,
    shown: ShownParts,
    currentMonth: MonthKey,
  ): Promise<RecordingBreak[]> {
    const [levels, units] = await Promise.all([
      this.levels.run(index, shown, currentMonth),
      this.units.run(
        index,
        { area: shown.area, parts: shown.level ?? '', partOf: partsIn(index, shown) },
        currentMonth,
      ),
    ]);
    return [...levels, ...units];
  }
}

/** The part of the level shown that an area belongs to. */
function partsIn(index: AreaIndex, { level }: ShownParts): (areaKey: number) => string | undefined {
  return (areaKey) => {
    const part = index.chainOf(areaKey).areas.find((each) => each.level === level);
    return part && `${part.level}:${part.code}`;
  };
}
