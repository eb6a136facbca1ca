import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { ReachIncident } from '#intake';
import { RunningApp, type Person } from '../support/running-app.js';
import { DEMO_PASSWORD, furnish, submission } from '../support/stockholm.js';

const PAIRS = 400;
const WARM_PAIRS = 40;
/**
 * How far the share of pairs that somebody guesses right may be from a half. Of 400 pairs of times that have nothing to
 * tell, the rank statistic spreads by 0.02 (Mann and Whitney 1947, eq. for the variance: sqrt((2n + 1) / 12) / n): the
 * margin is five of those, so chance alone does not fail it. Before refusals were evened out a coordinator could tell by 0.62.
 */
const MARGIN = 0.1;

let app: RunningApp;
const people: Record<string, Person> = {};
let ids: { readonly protected: string; readonly strict: string };

beforeAll(async () => {
  app = await RunningApp.start();
  await furnish(app);
  for (const name of ['reporter', 'partner', 'coordinator', 'security', 'manager']) {
    people[name] = await app.signIn(`${name}@demo.example`, DEMO_PASSWORD);
  }
  const record = async (otherwise: object) => {
    const body = submission({ ...otherwise });
    const answer = await people['reporter']!.send('POST', '/incidents', { body });
    expect(answer.status).toBe(201);
    return String(answer.body['id']);
  };
  ids = {
    protected: await record({ kind: 'staff_incident', category: 'threat.work.threat' }),
    strict: await record({ category: 'extremism.propaganda' }),
  };
});
afterEach(() => vi.restoreAllMocks());
afterAll(() => app?.close());

/** The chance that a random time of `these` is longer than one of `those`, ties counted half: 0.5 tells nothing. */
function chanceLonger(these: readonly number[], those: readonly number[]): number {
  let longer = 0;
  for (const one of these) {
    for (const other of those) longer += one > other ? 1 : one === other ? 0.5 : 0;
  }
  return longer / (these.length * those.length);
}

type Ask = (id: string) => Promise<{ status: number }>;

/** Asks for one that is there and one that is not, in turn and in random order, so that whatever else happens hits both. */
async function told(ask: Ask, existing: string): Promise<number> {
  const times = { there: [] as number[], absent: [] as number[] };
  for (let pair = -WARM_PAIRS; pair < PAIRS; pair += 1) {
    const order = ['there', 'absent'] as const;
    for (const which of Math.random() < 0.5 ? order : order.toReversed()) {
      const id = which === 'there' ? existing : randomUUID();
      const began = performance.now();
      const { status } = await ask(id);
      const took = performance.now() - began;
      expect(status).toBe(404);
      if (pair >= 0) times[which].push(took);
    }
  }
  return chanceLonger(times.there, times.absent);
}

const read =
  (who: string): Ask =>
  (id) =>
    people[who]!.send('GET', `/incidents/${id}`);
const correct =
  (who: string): Ask =>
  (id) =>
    people[who]!.send('PATCH', `/incidents/${id}`, { body: {}, headers: { 'if-match': '"1"' } });

describe('how long a 404 takes', () => {
  it.each([
    ['a partner, who has never anything to do with it', read('partner'), 'protected'],
    ['a coordinator, who could open it by break-glass', read('coordinator'), 'protected'],
    ['a unit manager, of a strict one', read('manager'), 'strict'],
    ['a coordinator who tries to correct it', correct('coordinator'), 'strict'],
  ] as const)(
    'does not tell %s whether the incident is there',
    async (_who, ask, tier) => {
      const chance = await told(ask, ids[tier]);
      expect(Math.abs(chance - 0.5), `told by ${chance}`).toBeLessThan(MARGIN);
    },
    60_000,
  );

  it('would be seen to tell, were one of the two to take two milliseconds more', async () => {
    const reach = app.api.get(ReachIncident, { strict: false });
    const run = reach.run.bind(reach);
    vi.spyOn(reach, 'run').mockImplementation(async (...asked) => {
      try {
        return await run(...asked);
      } finally {
        if (asked[2] === ids.protected) await pause(2);
      }
    });
    expect(await told(read('partner'), ids.protected)).toBeGreaterThan(0.5 + MARGIN);
  }, 60_000);
});
