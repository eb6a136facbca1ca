/** Whether an answer costs more when the history is ten times as long: the same question to two databases. */
import { sizes, tenthOf } from '../data/dataset.mjs';
import { serve } from '../product.mjs';
import { signIn } from '../sign-in.mjs';
import { HttpTimes, lineOf, raceTimes } from '../times.mjs';
import { connect, pathOf, placesOf, questions } from './pictures.mjs';

/** Says how many times as long an answer may take. */
const GOAL = 1.3;
const FLOOR = 2;

async function open(size, dataset) {
  const database = await dataset(size);
  const client = await connect(database.adminUrl);
  const places = await placesOf(client);
  await client.end();
  const api = await serve(database);
  const http = new HttpTimes(api.port, await signIn(api.port, 'analyst'));
  const path = (question) => pathOf(question, places);
  return { api, http, path, stop: () => (http.close(), api.stop()) };
}

export const growth = {
  name: 'growth',
  about: 'the same questions to a history ten times as long',
  async run({ rounds, size, dataset, say }) {
    const tenth = tenthOf(size);
    if (tenth === undefined) throw new Error(`nothing is smaller than ${sizes[0]}`);
    const small = await open(tenth, dataset);
    const large = await open(size, dataset);
    try {
      const lines = [];
      for (const question of questions) {
        const name = question.name.replace('picture', 'growth');
        say(name);
        const of = ({ http, api, path }) => ({
          run: (forMs) => http.times(path(question), forMs),
          pid: api.pid,
        });
        const result = await raceTimes([of(large), of(small)], rounds);
        const note = `${size} beside ${tenth}; p99 ${result.p99Ms.toFixed(1)} ms`;
        const bounds = { floor: FLOOR, goal: GOAL, better: 'lower', unit: 'ms' };
        lines.push(lineOf({ name, note, anchorName: tenth, ...bounds }, result));
      }
      return lines;
    } finally {
      await small.stop();
      await large.stop();
    }
  },
};
