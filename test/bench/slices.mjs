/** Interleaved measuring: one-second slices in rotation, so that whatever the machine does meanwhile hits all alike. */
import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';

const SLICE_MS = 1000;
/**
 * Rounds thrown away first. A process that has just started compiles what it runs: the product takes 900 incidents in
 * its first second and 2 300 in its fourth, the anchor its full 6 000 from the second. Servers run for weeks.
 */
const WARM_UP_ROUNDS = 6;

/** Sends one request and resolves with its status and milliseconds. */
export function send(agent, url, { method, headers, body }) {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const outgoing = request(url, { agent, method, headers }, (answer) => {
      answer.resume();
      answer.on('end', () =>
        resolve({ status: answer.statusCode, tookMs: performance.now() - began }),
      );
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

const TICKS_PER_SECOND = 100;

/** CPU milliseconds that a process has used so far, where the system tells (Linux). */
export function cpuMs(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
    return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS_PER_SECOND;
  } catch {
    return Number.NaN;
  }
}

/** `clients` that each send one request after the other for one slice. */
export async function sliceOf(contestant, clients) {
  contestant.agent ??= new Agent({ keepAlive: true, maxSockets: clients });
  const tookMs = [];
  const cpuBefore = cpuMs(contestant.pid);
  const began = performance.now();
  const client = async () => {
    while (performance.now() - began < SLICE_MS) {
      const { status, tookMs: one } = await send(
        contestant.agent,
        contestant.url,
        contestant.next(),
      );
      if (status !== contestant.expects) throw new Error(`${contestant.name} answered ${status}`);
      tookMs.push(one);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  const seconds = (performance.now() - began) / 1000;
  contestant.acknowledged = (contestant.acknowledged ?? 0) + tookMs.length;
  const cpuMsEach = (cpuMs(contestant.pid) - cpuBefore) / tookMs.length;
  return { perSecond: tookMs.length / seconds, tookMs, cpuMsEach };
}

const sorted = (numbers) => [...numbers].sort((a, b) => a - b);
/** The number below which `share` of them lie. */
export const quantile = (numbers, share) =>
  sorted(numbers)[Math.floor((numbers.length - 1) * share)];

/** Runs the contestants in rotation; the first of them is the product, the second its anchor. */
export async function race([product, anchor], { clients, rounds }) {
  const results = { product: [], anchor: [] };
  for (let round = 0; round < WARM_UP_ROUNDS + rounds; round += 1) {
    const ours = await sliceOf(product, clients);
    const theirs = await sliceOf(anchor, clients);
    if (round < WARM_UP_ROUNDS) continue;
    results.product.push(ours);
    results.anchor.push(theirs);
  }
  for (const contestant of [product, anchor]) {
    contestant.agent.destroy();
    contestant.agent = undefined;
  }
  const ratios = results.product.map((ours, at) => ours.perSecond / results.anchor[at].perSecond);
  const all = (list) => list.flatMap((one) => one.tookMs);
  return {
    value: quantile(
      results.product.map((one) => one.perSecond),
      0.5,
    ),
    anchor: quantile(
      results.anchor.map((one) => one.perSecond),
      0.5,
    ),
    ratio: quantile(ratios, 0.5),
    quartiles: [quantile(ratios, 0.25), quantile(ratios, 0.75)],
    cpuMs: quantile(
      results.product.map((one) => one.cpuMsEach),
      0.5,
    ),
    anchorCpuMs: quantile(
      results.anchor.map((one) => one.cpuMsEach),
      0.5,
    ),
    p99Ms: quantile(all(results.product), 0.99),
    anchorP99Ms: quantile(all(results.anchor), 0.99),
  };
}
