import { Injectable } from '@nestjs/common';
import { combinationsOf, type Actor, type ShownColumns } from '#domain';
import { CountTallies } from './count-tallies.js';
import type { TalliesQueryDto, TallyColumnsDto } from './tally.dto.js';

/** Up to so many times as many combinations as occur, noughts are shorter than saying which occur. */
const NOUGHTS_MAX = 4;

/** The same counts as `ReadTallies` as columns, for answers of many rows: a tenth of the bytes, and no row is made. */
@Injectable()
export class ReadTallyColumns {
  constructor(private readonly count: CountTallies) {}

  /** Throws as `CountTallies`. */
  async run(actor: Actor, query: TalliesQueryDto): Promise<TallyColumnsDto> {
    const { position, tiers, guarded, shown } = await this.count.run(actor, query);
    const isWhole = combinationsOf(shown.columns) <= shown.counts.length * NOUGHTS_MAX;
    return {
      asOfPosition: position,
      tiers: [...tiers],
      guarded,
      dimensions: shown.columns.map(({ dimension, values, indexes }) => ({
        name: dimension,
        values: [...values],
        indexes: isWhole ? null : Array.from(indexes),
      })),
      counts: isWhole ? wholeCounts(shown) : Array.from(shown.counts),
    };
  }
}

/** A count for every combination of the values, none left out, the last dimension moving fastest. */
function wholeCounts({ columns, counts }: ShownColumns): number[] {
  const whole = new Array<number>(combinationsOf(columns)).fill(0);
  for (let at = 0; at < counts.length; at++) {
    let code = 0;
    for (const { values, indexes } of columns) code = code * values.length + indexes[at]!;
    whole[code] = counts[at]!;
  }
  return whole;
}
