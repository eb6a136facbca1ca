import type { Transaction } from '#database';
import type { EventDefinition } from './event.js';

/** Leaves a fact for the forwarder, in the transaction in which it became one. */
export async function appendEvent<Payload>(
  tx: Transaction,
  event: EventDefinition<Payload>,
  payload: Payload,
): Promise<void> {
  await tx.prepared('outbox.append', `INSERT INTO outbox (event, payload) VALUES ($1, $2)`, [
    event.name,
    JSON.stringify(payload),
  ]);
}
