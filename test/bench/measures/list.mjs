/** Milliseconds of a list of 100 incidents among a million: every kind of reader with every kind of filter. */
import { Agent, request } from 'node:http';
import pg from 'pg';
import { fillIncidents } from '../many-incidents.mjs';
import { startProduct } from '../product.mjs';
import { quantile } from '../slices.mjs';

const INCIDENTS = 1_000_000;
const LIMIT = 100;
/** What issue "Access" allows a list to take. */
const ALLOWED_MS = 20;
const WARM_ROUNDS = 6;
const DEMO_PASSWORD = 'lagesbild-demo';

/** Who reads, by account; `also` is held beside the role of the demo. */
const READERS = [
  { email: 'reporter', name: 'reporter' },
  { email: 'manager', name: 'unit manager' },
  { email: 'safety', name: 'safety representative' },
  { email: 'coordinator', name: 'prevention coordinator' },
  { email: 'security', name: 'security coordinator' },
  {
    ...{ email: 'archivist', name: 'three holdings' },
    also: [
      ['unit_manager', 'skarholmen', 'faltgruppen'],
      ['safety_representative', 'jarva'],
      ['security_coordinator', 'farsta'],
    ],
  },
];

const FILTERS = {
  none: '',
  mine: 'mine=true',
  'an old month': 'from=2021-03-01&to=2021-04-01',
  'an area': 'area=district:skarholmen',
  'an area in a month': 'area=district:skarholmen&from=2023-03-01&to=2023-04-01',
  'a rare category': 'category=police_notice.summary',
  'strict tier': 'tier=strict',
  'what is withdrawn': 'status=withdrawn',
  'weekday and hour': 'weekday=3&hour=4&severity=2',
  'what there is none of': 'category=crime.theft&tier=internal',
};

/** Gives the roles that the demo does not. */
async function addRoles(client) {
  for (const { email, also = [] } of READERS) {
    for (const [role, organisation, unit = null] of also) {
      await client.query(
        `INSERT INTO role_holding (id, person_id, role, organisation_id, unit_id, valid_from)
         SELECT gen_random_uuid(), a.person_id, $2, CASE WHEN u.id IS NULL THEN o.id END, u.id, '2020-01-01'
           FROM account a JOIN organisation o ON o.code = $3
           LEFT JOIN unit u ON u.organisation_id = o.id AND u.code = $4
          WHERE a.email = $1`,
        [`${email}@demo.example`, role, organisation, unit],
      );
    }
  }
}

function ask(agent, url, headers) {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const outgoing = request(url, { agent, headers }, (answer) => {
      const chunks = [];
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.on('end', () => {
        const tookMs = performance.now() - began;
        const text = Buffer.concat(chunks).toString();
        if (answer.statusCode !== 200) reject(new Error(`${url} answered ${answer.statusCode}`));
        else resolve({ tookMs, items: JSON.parse(text).items.length });
      });
    });
    outgoing.on('error', reject);
    outgoing.end();
  });
}

async function signIn(base, email) {
  const answer = await fetch(`${base}/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: `${email}@demo.example`, password: DEMO_PASSWORD }),
  });
  if (answer.status !== 201) throw new Error(`sign-in answered ${answer.status}`);
  return { cookie: answer.headers.getSetCookie()[0].split(';')[0] };
}

/** The slowest first: `{reader, filter, items, medianMs, p95Ms}`. */
export async function measureLists(port, rounds) {
  const base = `http://127.0.0.1:${port}/api/v1`;
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const cases = [];
  for (const { email, name } of READERS) {
    const headers = await signIn(base, email);
    for (const [filter, query] of Object.entries(FILTERS)) {
      const url = `${base}/incidents?limit=${LIMIT}&${query}`;
      cases.push({ reader: name, filter, url, headers, tookMs: [], items: 0 });
    }
  }
  for (let round = -WARM_ROUNDS; round < rounds; round += 1) {
    for (const each of cases) {
      const { tookMs, items } = await ask(agent, each.url, each.headers);
      each.items = items;
      if (round >= 0) each.tookMs.push(tookMs);
    }
  }
  agent.destroy();
  return cases
    .map(({ reader, filter, items, tookMs }) => ({
      ...{ reader, filter, items },
      medianMs: quantile(tookMs, 0.5),
      p95Ms: quantile(tookMs, 0.95),
    }))
    .sort((one, other) => other.medianMs - one.medianMs);
}

const SLOWEST_TOLD = 5;

export const list = {
  name: 'list',
  about: 'lists of 100 incidents among 1 M, of every reader with every filter: the slowest kind',
  async run({ rounds }) {
    const product = await startProduct();
    try {
      await fillIncidents(product, INCIDENTS);
      const client = new pg.Client({
        connectionString: product.adminUrl,
        options: '-c search_path=lagesbild',
      });
      await client.connect();
      await addRoles(client);
      // What autovacuum does within minutes of so large a change.
      await client.query('VACUUM ANALYZE');
      await client.end();
      const cases = await measureLists(product.port, rounds);
      const full = cases.filter(({ items }) => items === LIMIT);
      const slowest = lineOf('list.slowest', cases);
      // What finds less than a page has looked through all that the reader reaches: told, and held to nothing.
      return [lineOf('list.of-100', full), { ...slowest, floor: undefined, goal: undefined }];
    } finally {
      await product.stop();
    }
  },
};

function lineOf(name, cases) {
  const [{ medianMs: value }] = cases;
  const ratios = cases.map(({ medianMs }) => medianMs / ALLOWED_MS);
  const told = cases.slice(0, SLOWEST_TOLD).map(({ reader, filter, items, medianMs }) => {
    return `${medianMs.toFixed(1)} ms ${reader}, ${filter} (${items})`;
  });
  return {
    ...{ name, value, unit: 'ms', better: 'lower', floor: 1, goal: 0.5 },
    ...{ anchor: ALLOWED_MS, anchorName: 'allowed', ratio: value / ALLOWED_MS },
    quartiles: [quantile(ratios, 0.25), quantile(ratios, 0.75)],
    note: `${cases.length} kinds; ${told.join('; ')}`,
  };
}
