/** `npm run bench [-- --size 10m] [--only <measures>] [--rounds <n>] [--data <folder>] [--json | --markdown]` */
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openDataset, sizes } from './data/dataset.mjs';
import { besideImport } from './measures/beside-import.mjs';
import { collections } from './measures/collections.mjs';
import { events } from './measures/events.mjs';
import { footprint } from './measures/footprint.mjs';
import { freshness } from './measures/freshness.mjs';
import { growth } from './measures/growth.mjs';
import { importMeasure } from './measures/import.mjs';
import { intake } from './measures/intake.mjs';
import { list } from './measures/list.mjs';
import { live } from './measures/live.mjs';
import { locate } from './measures/locate.mjs';
import { papers } from './measures/papers.mjs';
import { pictures } from './measures/pictures.mjs';
import { web } from './measures/web.mjs';
import { markdownOf, textOf, verdictOf } from './table.mjs';

const measures = [
  intake,
  besideImport,
  importMeasure,
  locate,
  pictures,
  papers,
  live,
  collections,
  list,
  growth,
  freshness,
  events,
  footprint,
  web,
];
const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '1m' },
    only: { type: 'string' },
    rounds: { type: 'string', default: '9' },
    data: { type: 'string', default: join(tmpdir(), 'lagesbild-bench-data') },
    json: { type: 'boolean', default: false },
    markdown: { type: 'boolean', default: false },
  },
});

function refuse(what) {
  console.error(what);
  process.exit(2);
}

const wanted = values.only?.split(',');
const chosen = measures.filter(({ name }) => wanted === undefined || wanted.includes(name));
const names = measures.map(({ name }) => name).join(', ');
const unknown = wanted?.find((one) => !measures.some(({ name }) => name === one));
if (unknown !== undefined) refuse(`no measure "${unknown}"; there is: ${names}`);
if (!sizes.includes(values.size)) refuse(`no size "${values.size}"; there is: ${sizes.join(', ')}`);
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) refuse('--rounds is a whole number from 1');

/** What is told on the way goes to standard error: standard output holds the results. */
const isTerminal = process.stderr.isTTY;
const say = (what) => isTerminal && process.stderr.write(`\r\u001b[K  ${what}`);
const clear = () => isTerminal && process.stderr.write('\r\u001b[K');

/** Datasets that measures share: opened by the first that asks, stopped at the end. */
const open = new Map();
function dataset(size) {
  if (!open.has(size)) open.set(size, openDataset(size, { folder: values.data, say }));
  return open.get(size);
}

const lines = [];
const failures = [];
const printed = !values.json && !values.markdown;
try {
  for (const measure of chosen) {
    if (printed) console.log(`${measure.name}: ${measure.about}`);
    const began = performance.now();
    try {
      const found = await measure.run({ rounds, size: values.size, dataset, say });
      clear();
      for (const line of found) {
        const load = loadavg()[0].toFixed(1);
        const told = { ...line, verdict: verdictOf(line), load };
        lines.push(told);
        if (printed) console.log(textOf(told));
      }
    } catch (error) {
      clear();
      failures.push(measure.name);
      console.error(`${measure.name} failed: ${error.stack}`);
    }
    if (printed) console.log(`  (${Math.round((performance.now() - began) / 1000)} s)`);
  }
} finally {
  for (const each of open.values())
    await each.then((database) => database.stop()).catch(() => undefined);
}

const machine = `${cpus().length} × ${cpus()[0].model}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;
const command = `npm run bench -- ${process.argv.slice(2).join(' ')}`.trim();
const run = { date: new Date().toISOString(), machine, command, size: values.size, rounds };
if (values.json) console.log(JSON.stringify({ ...run, lines, failures }));
if (values.markdown) console.log(markdownOf(run, lines));
const below = lines.filter(({ verdict }) => verdict === 'below its floor');
if (printed && below.length > 0)
  console.log(`below the floor: ${below.map(({ name }) => name).join(', ')}`);
process.exitCode = failures.length > 0 ? 1 : 0;
