import { Injectable } from '@nestjs/common';
import type { Actor, TallyValue } from '#domain';
import { CountTallies } from './count-tallies.js';
import type { TalliesDto, TalliesQueryDto, TallyItemDto } from './tally.dto.js';

/** Counts by area, month, category and more, a row for each combination. */
@Injectable()
export class ReadTallies {
  constructor(private readonly count: CountTallies) {}

  /** Throws as `CountTallies`. */
  async run(actor: Actor, query: TalliesQueryDto): Promise<TalliesDto> {
    const { position, tiers, guarded, shown } = await this.count.run(actor, query);
    const items = Array.from(shown.counts, (count, at) => {
      const item: Record<string, TallyValue> = {};
      for (const { dimension, values, indexes } of shown.columns) {
        item[dimension] = values[indexes[at]!]!;
      }
      item['count'] = count;
      return item as unknown as TallyItemDto;
    });
    return { asOfPosition: position, tiers: [...tiers], guarded, items };
  }
}
