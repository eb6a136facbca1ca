/** How long it takes from the acknowledgement of an incident until a tally over HTTP has it. */
import { Agent } from 'node:http';
import { serve, startDatabase, startWorker } from '../product.mjs';
import { signIn } from '../sign-in.mjs';
import { quantile, send } from '../slices.mjs';
import { HttpTimes } from '../times.mjs';
import { contestants } from './intake.mjs';

const PER_SECOND = 50;
const SECONDS = 20;
const POLL_MS = 10;
const NEVER_MS = 30_000;
const PATH = '/api/v1/tallies?from=2025-01-01&to=2026-01-01&by=month';

const pause = (forMs) => new Promise((resolve) => setTimeout(resolve, forMs));
const sumOf = (answer) => JSON.parse(answer).items.reduce((sum, { count }) => sum + count, 0);

/** One incident after the other at an even pace, whether or not the one before has been answered. */
async function record(ours) {
  const agent = new Agent({ keepAlive: true });
  const acknowledgedAt = [];
  const under = [];
  const began = performance.now();
  for (let at = 0; at < PER_SECOND * SECONDS; at += 1) {
    await pause(began + (at * 1000) / PER_SECOND - performance.now());
    under.push(
      send(agent, ours.url, ours.next()).then(({ status }) => {
        if (status !== 201) throw new Error(`an incident was answered ${status}`);
        acknowledgedAt.push(performance.now());
      }),
    );
  }
  await Promise.all(under);
  agent.destroy();
  return acknowledgedAt;
}

/** When each further incident was first seen, until `total()` are there. */
async function watch(http, total) {
  const seenAt = [];
  const began = performance.now();
  for (let lastNewAt = began; ;) {
    const count = sumOf(await http.read(PATH));
    const now = performance.now();
    if (count > seenAt.length) lastNewAt = now;
    while (seenAt.length < count) seenAt.push(now);
    if (seenAt.length >= total()) return seenAt;
    if (now - lastNewAt > NEVER_MS) throw new Error(`only ${count} of ${total()} were counted`);
    await pause(POLL_MS);
  }
}

export const freshness = {
  name: 'freshness',
  about: `from an acknowledgement until a tally has the incident, at ${PER_SECOND} incidents/s`,
  async run({ say }) {
    const database = await startDatabase();
    const api = await serve(database);
    const worker = await startWorker(database);
    const http = new HttpTimes(api.port, await signIn(api.port, 'analyst'));
    try {
      say(`${SECONDS} s of incidents`);
      const [ours] = contestants(api, undefined, await signIn(api.port, 'reporter'));
      const total = PER_SECOND * SECONDS;
      const [acknowledgedAt, seenAt] = await Promise.all([record(ours), watch(http, () => total)]);
      if (seenAt.length !== total)
        throw new Error(`${total} were sent and ${seenAt.length} counted`);
      // The n-th that was acknowledged is in the figure when it says n: the order within does not matter.
      const behind = acknowledgedAt.map((at, n) => Math.max(0, seenAt[n] - at) / 1000);
      const value = quantile(behind, 0.95);
      return [
        {
          name: 'freshness.p95',
          unit: 's',
          better: 'lower',
          floor: 5,
          goal: 1,
          value,
          ratio: value,
          note: `median ${quantile(behind, 0.5).toFixed(2)} s, longest ${Math.max(...behind).toFixed(2)} s`,
        },
      ];
    } finally {
      http.close();
      await worker.stop();
      await api.stop();
      await database.stop();
    }
  },
};
