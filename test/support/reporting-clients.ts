import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { History } from './history.js';
import { ProductClient } from './product.js';

const RETRY_MS = 100;
const UNHURRIED_MS = 100;
const GIVE_UP_MS = 180_000;

export interface Load {
  /** Where the product answers just now; it may change when it is started anew. */
  readonly address: () => string;
  readonly email: string;
  readonly password: string;
  readonly clients: number;
  readonly posts: number;
  readonly history: History;
  /** Whether what they are to be disturbed by is over: until then they go on, in less of a hurry. Absent: at once. */
  readonly isOver?: () => boolean;
  /** The area codes that incidents happen in, each in turn. */
  readonly areas: readonly string[];
}

/**
 * Clients that report until all is acknowledged: whatever comes in between, each sends the same incident again under
 * the same `clientId`. What they did and were told stands in the history.
 * @returns how many incidents were reported.
 */
export async function reportUnderFire(load: Load): Promise<number> {
  let next = 0;
  const { posts, isOver = () => true } = load;
  const client = async () => {
    let signedIn = await signInPatiently(load);
    while (next < posts || !isOver()) {
      if (next >= posts) await sleep(UNHURRIED_MS);
      const body = incident(next, load.areas);
      next += 1;
      signedIn = await post(load, signedIn, body);
    }
  };
  await Promise.all(Array.from({ length: load.clients }, client));
  return next;
}

function incident(number: number, areas: readonly string[]) {
  const day = String(1 + (number % 28)).padStart(2, '0');
  const month = String(1 + (number % 12)).padStart(2, '0');
  return {
    clientId: randomUUID(),
    kind: 'observation',
    category: 'order.litter',
    occurredFrom: `2025-${month}-${day}T12:00:00+01:00`,
    location: { areaCode: areas[number % areas.length] },
    text: `Nummer ${number}`,
  };
}

async function signInPatiently({ address, email, password }: Load): Promise<ProductClient> {
  const deadline = performance.now() + GIVE_UP_MS;
  for (;;) {
    try {
      return await ProductClient.signIn(address(), email, password);
    } catch (error) {
      if (performance.now() > deadline) throw error;
      await sleep(RETRY_MS);
    }
  }
}

async function post(
  load: Load,
  client: ProductClient,
  body: ReturnType<typeof incident>,
): Promise<ProductClient> {
  const { clientId } = body;
  const deadline = performance.now() + GIVE_UP_MS;
  let signedIn = client;
  for (;;) {
    if (performance.now() > deadline) throw new Error(`${clientId} was never acknowledged`);
    const answer = await signedIn.send('POST', '/incidents', { body }).catch(() => undefined);
    if (answer === undefined) load.history.add({ clientId, outcome: 'info' });
    else {
      const { status } = answer;
      const incidentId = answer.body['id'] as string | undefined;
      if (status === 200 || status === 201) {
        load.history.add({ clientId, outcome: 'ok', status, ...(incidentId && { incidentId }) });
        return signedIn;
      }
      load.history.add({ clientId, outcome: status === 503 ? 'info' : 'fail', status });
      if (status !== 503) throw new Error(`${clientId}: ${JSON.stringify(answer)}`);
    }
    await sleep(RETRY_MS);
    // The product may have been started anew at another address.
    signedIn = signedIn.at(load.address());
  }
}
