/** Events handled a second: incidents that have been recorded are numbered, sealed and marked, beside a job for each. */
import { startChild } from '../processes.mjs';
import { serve, startDatabase, startWorker } from '../product.mjs';
import { signIn } from '../sign-in.mjs';
import { quantile, send } from '../slices.mjs';
import { Agent } from 'node:http';
import { contestants } from './intake.mjs';
import { connect } from './pictures.mjs';

/** About a second's work each. */
const OURS = 5_000;
const THEIRS = 1_000;
const CLIENTS = 50;
const POLL_MS = 5;
const NEVER_MS = 60_000;

const pause = (forMs) => new Promise((resolve) => setTimeout(resolve, forMs));
const numberOf = async (client, sql) => Number((await client.query(sql)).rows[0].n);

async function record(ours) {
  const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS });
  let sent = 0;
  const client = async () => {
    while ((sent += 1) <= OURS) {
      const { status } = await send(agent, ours.url, ours.next());
      if (status !== 201) throw new Error(`an incident was answered ${status}`);
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  agent.destroy();
}

/** The worker rests while events gather; then the time until the outbox is empty, which is when all is durable. */
async function forward(worker, client) {
  const before = await numberOf(client, 'SELECT count(*) AS n FROM outbox');
  if (before < OURS) throw new Error(`only ${before} events had gathered`);
  const began = performance.now();
  process.kill(worker.pid, 'SIGCONT');
  while ((await numberOf(client, 'SELECT count(*) AS n FROM outbox')) > 0) {
    if (performance.now() - began > NEVER_MS) throw new Error('the outbox does not get empty');
    await pause(POLL_MS);
  }
  return performance.now() - began;
}

async function checkExact(client, events) {
  for (const [what, sql] of Object.entries({
    numbered: 'SELECT count(*) AS n FROM revision_position',
    recorded: 'SELECT count(*) AS n FROM incident_revision',
    sealed: `SELECT count(*) AS n FROM audit_seal s JOIN audit_entry e ON e.id = s.entry_id WHERE e.action = 'incident.recorded'`,
  })) {
    const n = await numberOf(client, sql);
    if (n !== events) throw new Error(`${events} events were handled and ${n} are ${what}`);
  }
}

function lineOf(slices) {
  const ours = slices.map(({ ourMs }) => (OURS * 1000) / ourMs);
  const theirs = slices.map(({ theirMs }) => (THEIRS * 1000) / theirMs);
  const ratios = ours.map((rate, at) => rate / theirs[at]);
  return {
    name: 'events',
    unit: 'events/s',
    better: 'higher',
    floor: 5,
    goal: 20,
    value: quantile(ours, 0.5),
    anchor: quantile(theirs, 0.5),
    anchorName: 'BullMQ on PostgreSQL',
    ratio: quantile(ratios, 0.5),
    quartiles: [quantile(ratios, 0.25), quantile(ratios, 0.75)],
    rounds: slices.length,
    note: 'numbered, audit row sealed, cell marked, durable, and its jobs added; the anchor only takes a job and forgets it',
  };
}

export const events = {
  name: 'events',
  about: 'recorded incidents carried downstream by the forwarder, beside one BullMQ job each',
  async run({ rounds, say }) {
    const database = await startDatabase();
    const api = await serve(database);
    const worker = await startWorker(database);
    const client = await connect(database.adminUrl);
    const anchor = await startChild('anchors/job-an-event.mjs', {
      DATABASE_URL: database.adminUrl,
    });
    try {
      const [ours] = contestants(api, undefined, await signIn(api.port, 'reporter'));
      const slices = [];
      for (let round = 0; round <= rounds; round += 1) {
        say(`events ${round} of ${rounds}`);
        process.kill(worker.pid, 'SIGSTOP');
        await record(ours);
        const ourMs = await forward(worker, client);
        await pause(1000); // What it has woken is folded, so that the anchor is alone.
        const { ms: theirMs } = await anchor.ask({ events: THEIRS });
        if (round > 0) slices.push({ ourMs, theirMs });
      }
      await checkExact(client, OURS * (rounds + 1));
      return [lineOf(slices)];
    } finally {
      process.kill(worker.pid, 'SIGCONT');
      await anchor.stop();
      await client.end();
      await worker.stop();
      await api.stop();
      await database.stop();
    }
  },
};
