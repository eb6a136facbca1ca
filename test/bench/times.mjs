/** Interleaved measuring of how long one thing takes, one after the other: slices in rotation, medians of ratios. */
import { Agent, request } from 'node:http';
import { cpuMs, quantile } from './slices.mjs';

const SLICE_MS = 1000;
const median = (numbers) => quantile(numbers, 0.5);

/** One client that sends one request after the other on one connection. */
export class HttpTimes {
  constructor(port, headers) {
    this.port = port;
    this.headers = headers;
    this.agent = new Agent({ keepAlive: true, maxSockets: 1 });
  }

  /** The body of the answer, every byte of it received. */
  read(path) {
    return new Promise((resolve, reject) => {
      const { agent, headers, port } = this;
      const sent = request({ host: '127.0.0.1', port, path, agent, headers }, (answer) => {
        const chunks = [];
        answer.on('data', (chunk) => chunks.push(chunk));
        answer.on('end', () => {
          const body = Buffer.concat(chunks);
          if (answer.statusCode === 200) resolve(body);
          else reject(new Error(`${path} answered ${answer.statusCode}: ${body}`));
        });
      });
      sent.on('error', reject);
      sent.end();
    });
  }

  async times(path, forMs) {
    const tookMs = [];
    const began = performance.now();
    do {
      const start = performance.now();
      await this.read(path);
      tookMs.push(performance.now() - start);
    } while (performance.now() - began < forMs);
    return tookMs;
  }

  close() {
    this.agent.destroy();
  }
}

/**
 * Each contestant's `run(forMs)` answers how long each of its turns took. The ratio is that of the first to the
 * second, in time; what stands behind them is only told.
 */
export async function raceTimes(contestants, rounds, sliceMs = SLICE_MS) {
  const slices = [];
  for (let round = 0; round <= rounds; round += 1) {
    const slice = [];
    for (const { run, pid } of contestants) {
      const cpuBefore = pid === undefined ? Number.NaN : cpuMs(pid);
      const tookMs = await run(sliceMs);
      slice.push({ tookMs, median: median(tookMs), cpu: (cpuMs(pid) - cpuBefore) / tookMs.length });
    }
    if (round > 0) slices.push(slice);
  }
  const ratios = slices.map(([ours, theirs]) => ours.median / theirs.median);
  return {
    medians: contestants.map((_, at) => median(slices.map((slice) => slice[at].median))),
    ratio: median(ratios),
    quartiles: [quantile(ratios, 0.25), quantile(ratios, 0.75)],
    cpuMs: median(slices.map(([ours]) => ours.cpu)),
    p99Ms: quantile(
      slices.flatMap(([ours]) => ours.tookMs),
      0.99,
    ),
    rounds: slices.length,
  };
}

/** A line of the table from what `raceTimes` found. */
export function lineOf(what, { medians: [value, anchor], ratio, quartiles, rounds, cpuMs: cpu }) {
  return { ...what, value, anchor, ratio, quartiles, rounds, cpuMs: cpu };
}
