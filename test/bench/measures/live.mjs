/** Milliseconds of a live picture, with everything that the page shows of it, as its reader waits for them. */
import { signIn } from '../sign-in.mjs';
import { serve } from '../product.mjs';
import { quantile } from '../slices.mjs';
import { HttpTimes } from '../times.mjs';
import { connect, placesOf } from './pictures.mjs';

/** What issue "Figures" allows a live picture to take. */
const ALLOWED_MS = 300;
const SLICE_MS = 500;
const YEAR = 'from=2025-01-01&to=2026-01-01';

/** The city is what all districts lie in. */
async function viewsOf(database) {
  const client = await connect(database.adminUrl);
  const { district, areas } = await placesOf(client);
  await client.end();
  const city = areas.find(({ level }) => level === 'municipality');
  const path = ({ level, code }) =>
    `/api/v1/situation-pictures/live?area=${level}:${encodeURIComponent(code)}&${YEAR}`;
  return [
    { name: 'live.district', path: path({ level: 'district', code: district.code }) },
    { name: 'live.city', path: path(city) },
  ];
}

async function measureView({ name, path }, http, { rounds, size }) {
  const start = performance.now();
  const { total } = JSON.parse(await http.read(path));
  const firstMs = performance.now() - start;
  const rounded = [];
  const all = [];
  for (let round = 0; round < rounds; round += 1) {
    const tookMs = await http.times(path, SLICE_MS);
    rounded.push(quantile(tookMs, 0.5) / ALLOWED_MS);
    all.push(...tookMs);
  }
  const value = quantile(all, 0.5);
  return {
    ...{ name, value, unit: 'ms', better: 'lower', floor: 1, goal: 0.5, rounds },
    ...{ anchor: ALLOWED_MS, anchorName: 'allowed', ratio: value / ALLOWED_MS },
    quartiles: [quantile(rounded, 0.25), quantile(rounded, 0.75)],
    note:
      `${total} incidents of a year, five compared, among ${size}; the first after a start ` +
      `${firstMs.toFixed(0)} ms, p99 ${quantile(all, 0.99).toFixed(0)} ms`,
  };
}

export const live = {
  name: 'live',
  about: 'the live picture of a district and of the whole city, a year',
  async run({ rounds, size, dataset, say }) {
    const database = await dataset(size);
    const views = await viewsOf(database);
    const lines = [];
    for (const view of views) {
      say(view.name);
      // Each in a process of its own, so that the first is a first.
      const api = await serve(database);
      const http = new HttpTimes(api.port, await signIn(api.port, 'analyst'));
      try {
        lines.push(await measureView(view, http, { rounds, size }));
      } finally {
        http.close();
        await api.stop();
      }
    }
    return lines;
  },
};
