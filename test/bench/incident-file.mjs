/** Seeded CSV files of incidents: the same seed, the same rows. Points lie round hot spots in the demo's areas. */
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { flattenCategories, isUsable, taxonomy } from '../../dist/libs/domain/src/index.js';
import { stockholmDistricts } from '../../dist/libs/geography/src/demo/stockholm-centres.js';

const LINES_PER_WRITE = 2_000;
const GENDERS = ['woman', 'man', 'several', 'unknown'];
const TEXT = 'Flera personer samlade vid torget. De stod kvar en stund och gick sedan vidare.';
const DAYS = 365;
const SPREAD_DEGREES = 0.004;
const CATEGORIES_MAX = 60;

/** Numbers from 0 to 1 (mulberry32, Tommy Ettinger, public domain). */
export function seededRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The profile that reads these files. */
export const benchProfile = {
  name: 'bench',
  title: { sv: 'Mätning', en: 'Benchmark' },
  source: 'bench',
  licence: 'CC0',
  tier: 'internal',
  fields: {
    id: { column: 'id' },
    category: { column: 'category', mapping: 'taxonomy' },
    kind: { constant: 'observation' },
    occurredFrom: { column: 'occurredFrom', formats: ['ISO'] },
    location: [{ point: { lon: { column: 'lon' }, lat: { column: 'lat' } } }],
    text: { column: 'text' },
    severity: { column: 'severity' },
    affected: { gender: { column: 'gender' } },
  },
};

const spots = stockholmDistricts.flatMap(({ centres }) => centres);
const codes = flattenCategories(taxonomy.categories)
  .map(({ code }) => code)
  .filter((code) => isUsable(code, 'observation'))
  .slice(0, CATEGORIES_MAX);

/** Writes a year's `rows` incidents numbered from `firstId`. */
export async function writeIncidentFile(path, { rows, year, firstId = 0, seed = 1 }) {
  const random = seededRandom(seed + firstId);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const out = createWriteStream(path);
  out.write('id,occurredFrom,category,lon,lat,severity,gender,text\n');
  for (let start = 0; start < rows; start += LINES_PER_WRITE) {
    const lines = [];
    for (let at = start; at < Math.min(rows, start + LINES_PER_WRITE); at += 1) {
      const [, lon, lat] = pick(spots);
      const when = Date.UTC(year, 0, 1) + Math.floor(random() * DAYS * 1440) * 60_000;
      lines.push(
        `${firstId + at},${new Date(when).toISOString()},${pick(codes)},` +
          `${(lon + (random() - 0.5) * SPREAD_DEGREES).toFixed(6)},${(lat + (random() - 0.5) * SPREAD_DEGREES).toFixed(6)},` +
          `${Math.floor(random() * 5)},${pick(GENDERS)},"${TEXT}"`,
      );
    }
    if (!out.write(`${lines.join('\n')}\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}
