import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import { Database } from '#database';
import { Fault, type Actor, type CollectionState } from '#domain';
import { CollectionLedger } from './collection-ledger.js';
import { keepsCollections } from './collection-reach.js';
import { CollectionRepository } from './collection.repository.js';
import { TellRecipients } from './tell-recipients.js';

/** From where each move leads. What is closed can be opened again, as what was closed by mistake. */
const from: Readonly<Record<Exclude<CollectionState, 'draft'>, readonly CollectionState[]>> = {
  open: ['draft', 'closed'],
  closed: ['open'],
};

const HEAD = `SELECT position FROM stream_position WHERE name = 'revision'`;

/** Opens or closes a collection. Those who are asked are told at once, or on the day that it opens; closing fixes the position at which the city's picture sums its areas. */
@Injectable()
export class MoveCollection {
  constructor(
    private readonly database: Database,
    private readonly collections: CollectionRepository,
    private readonly ledger: CollectionLedger,
    private readonly tell: TellRecipients,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** Faults: NOT_FOUND, REVISION_CONFLICT, COLLECTION_NOT_NOW. */
  async run(
    actor: Actor,
    id: string,
    revision: number,
    to: Exclude<CollectionState, 'draft'>,
  ): Promise<void> {
    if (!keepsCollections(actor)) throw new Fault('NOT_FOUND');
    await this.database.transaction(async (tx) => {
      const collection = await this.collections.locked(tx, actor, id);
      if (collection.revision !== revision) throw new Fault('REVISION_CONFLICT');
      if (!from[to].includes(collection.state)) throw new Fault('COLLECTION_NOT_NOW');
      const [head] = await tx.query<{ position: number }>(HEAD);
      await this.collections.move(tx, id, to, to === 'closed' ? (head?.position ?? 0) : null);
      const today = this.clock.localDate(this.settings.timeZone);
      if (to === 'open' && collection.opensOn <= today) {
        for (const recipient of await this.collections.recipients(tx, id)) {
          await this.tell.run(tx, {
            ...{ collection, recipient, kind: 'collection.opened', day: collection.dueOn },
            key: `${id}:${collection.opensOn}`,
          });
        }
      }
      const action = to === 'open' ? 'collection.opened' : 'collection.closed';
      await this.ledger.step(tx, actor.accountId, action, id, { from: collection.state });
    });
  }
}
