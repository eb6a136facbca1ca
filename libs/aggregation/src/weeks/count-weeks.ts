import { Injectable } from '@nestjs/common';
import type { Actor, Tier } from '#domain';
import { tiersFor } from '../tally-filter.js';
import { WeeksReader, type WeeksOrder, type WeeksSnapshot } from './weeks.reader.js';

/** The only tiers that have a day, and so a week. */
const DAILY_TIERS: readonly Tier[] = ['open', 'internal'];

/** Counts incidents by week. */
@Injectable()
export class CountWeeks {
  constructor(private readonly reader: WeeksReader) {}

  /** Of open and internal incidents that the actor may count; protected and strict ones are in no week. */
  async run(
    actor: Actor,
    order: Omit<WeeksOrder, 'tiers'>,
  ): Promise<WeeksSnapshot & { readonly tiers: readonly Tier[] }> {
    const { tiers } = tiersFor(actor, DAILY_TIERS);
    return { tiers, ...(await this.reader.run({ ...order, tiers })) };
  }
}
