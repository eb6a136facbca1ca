import { Injectable } from '@nestjs/common';
import { FindAreaBreaks, OpenTallies } from '#aggregation';
import type { Actor, RecordingBreak } from '#domain';
import type { AreaIndex } from '#geography';
import type { FoundMonths } from './find-months.js';
import { partsOf } from './level-below.js';
import { mixBreaks, mixDimensions } from './mix-breaks.js';

/** Finds from when on an area's incidents are recorded in another way, for figures that open no tables themselves. */
@Injectable()
export class FindBreaks {
  constructor(
    private readonly open: OpenTallies,
    private readonly areaBreaks: FindAreaBreaks,
  ) {}

  /** Of all the months that can be trusted to be whole. */
  async run(
    actor: Actor,
    index: AreaIndex,
    { asked, whole, currentMonth }: Pick<FoundMonths, 'asked' | 'whole' | 'currentMonth'>,
  ): Promise<RecordingBreak[]> {
    const keys = [...index.descendantKeys([asked.areaKey])];
    const months = { from: `${whole.from}-01`, to: `${whole.to}-01` };
    const [view, areaBreaks] = await Promise.all([
      this.open.run(actor, {}, months, keys, { by: mixDimensions }),
      this.areaBreaks.run(index, partsOf(index, asked), currentMonth),
    ]);
    return [...areaBreaks, ...mixBreaks(view, new Set(keys), whole)];
  }
}
