import { Injectable } from '@nestjs/common';
import { comparableTiers, type Actor, type HourCount, type Tier } from '#domain';
import { HourReader, type HourOrder } from './hour.reader.js';
import { filterOf, narrowed, tiersFor } from './tally-filter.js';
import type { TallyFilterDto } from './tally.dto.js';

/** Incidents by weekday and hour, all at one position. */
export interface CountedHours {
  readonly position: number;
  /** Tiers that are counted. */
  readonly tiers: readonly Tier[];
  /** Those that count, in no order. */
  readonly counts: readonly HourCount[];
  /** Incidents of categories that are not counted. */
  readonly excluded: number;
}

/**
 * Counts open and internal incidents by weekday and hour. Protected and strict ones have no hour in the open columns,
 * and are left out for every reader.
 */
@Injectable()
export class CountHours {
  constructor(private readonly reader: HourReader) {}

  /** Throws `Fault`: FIELDS_INVALID when a category is unknown. */
  async run(
    actor: Actor,
    filter: TallyFilterDto,
    where: Omit<HourOrder, 'parts'>,
  ): Promise<CountedHours> {
    const ordinary = comparableTiers.filter((tier) => filter.tier?.includes(tier) ?? true);
    const seen = tiersFor(actor, ordinary);
    const asked = filterOf(filter);
    const parts = seen.parts.map((part) => narrowed(part, asked));
    const { position, rows } = await this.reader.run({ ...where, parts });
    return {
      position,
      tiers: seen.tiers,
      counts: rows.filter(({ isCounted }) => isCounted),
      excluded: rows.reduce((all, { isCounted, count }) => all + (isCounted ? 0 : count), 0),
    };
  }
}
