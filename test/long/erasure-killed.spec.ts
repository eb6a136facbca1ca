import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KeptPostgres } from '#database';
import { launchDemo } from '../support/demo.js';
import { LaunchedProduct, ProductClient } from '../support/product.js';
import { descendantsOf, eventually } from '../support/process-runs.js';
import { fromSources, inDatabase } from '../support/test-server.js';

const PASSWORD = 'lagesbild-demo';
/** More than two go-rounds of the job, which takes a hundred at a time. */
const INCIDENTS = 250;
const AT_ONCE = 100;
const DEMO = { LAGESBILD_DEMO: 'liten', LAGESBILD_DEMO_PASSWORD: PASSWORD };
const DONE_WAIT_MS = 150_000;

let product: LaunchedProduct;
let postgres: KeptPostgres;
let owner: pg.Client;
let holder: pg.Client;

beforeAll(async () => {
  product = await launchDemo('liten', { inFolder: true });
  postgres = await KeptPostgres.start({
    dataDir: join(product.dataDir, 'postgres'),
    execArgv: fromSources,
  });
  [owner, holder] = [await connected(), await connected()];
}, 120_000);
afterAll(async () => {
  await holder?.end();
  await owner?.end();
  await postgres?.stop();
  await product?.stop();
}, 120_000);

async function connected(): Promise<pg.Client> {
  const { superuserUrl, applicationUrl } = postgres.addresses;
  const client = new pg.Client({
    connectionString: inDatabase(superuserUrl, new URL(applicationUrl).pathname.slice(1)),
    options: '-c search_path=lagesbild',
  });
  await client.connect();
  return client;
}

const rows = async <Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []) =>
  (await owner.query<Row>(sql, values)).rows;

async function proven(name: string): Promise<ProductClient> {
  const client = await ProductClient.signIn(product.address, `${name}@demo.example`, PASSWORD);
  const body = { password: PASSWORD };
  const answer = await fetch(`${product.address}/api/v1/session/step-up`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...client.headers },
    body: JSON.stringify(body),
  });
  expect(answer.status).toBeLessThan(300);
  const { csrfToken } = (await answer.json()) as { csrfToken: string };
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0];
  Object.assign(client.headers, { ...(cookie && { cookie }), 'x-csrf-token': csrfToken });
  return client;
}

/** What was reported, as if it had come in three years ago; and the rule and the list by which it goes. */
async function approvedErasure(): Promise<string> {
  const reporter = await ProductClient.signIn(product.address, 'reporter@demo.example', PASSWORD);
  const report = async () => {
    const { status } = await reporter.send('POST', '/incidents', {
      body: {
        ...{ clientId: randomUUID(), kind: 'observation', category: 'order.gathering' },
        ...{ occurredFrom: new Date().toISOString(), text: 'Kanarieordet.' },
        location: { areaCode: 'municipality:lillstad' },
      },
    });
    expect(status).toBe(201);
  };
  for (let made = 0; made < INCIDENTS; made += 1) await report();
  await eventually(async () => {
    const [left] = await rows<{ count: number }>(
      `SELECT ((SELECT count(*) FROM tally_stale) + (SELECT count(*) FROM outbox)
               + (SELECT count(*) FROM import_run WHERE status = 'running'))::int AS count`,
    );
    return left?.count === 0;
  }, DONE_WAIT_MS);
  await owner.query(
    `UPDATE incident i SET received_at = received_at - interval '3 years' FROM account a
      WHERE a.id = i.sender_id AND a.email = 'reporter@demo.example'`,
  );
  const [archivist, registrar] = [await proven('archivist'), await proven('registrar')];
  const { body: reached } = await archivist.send('GET', '/retention/authorities');
  const [authority] = reached['items'] as { id: string }[];
  const organisationId = authority!.id;
  const rule = await archivist.send('POST', '/retention/rules', {
    body: {
      ...{ organisationId, kind: 'observation', outcome: 'erase', years: 2 },
      ...{ countedFrom: 'received', validFrom: '2026-01-01', decidedBy: 'Kommunstyrelsen' },
      ...{ decidedOn: '2025-04-02', decisionSection: '112' },
    },
  });
  expect(rule.status, JSON.stringify(rule.body)).toBe(201);
  const list = await registrar.send('POST', '/retention/dry-runs', { body: { organisationId } });
  expect(list.body).toMatchObject({ total: INCIDENTS });
  const { listHash } = list.body;
  const made = await registrar.send('POST', '/retention/proposals', { body: { organisationId, listHash } }); // prettier-ignore
  const id = String(made.body['id']);
  // In the second go-round, content that somebody holds stops it where the keys are gone and the content is not.
  const [stopped] = await rows<{ id: string }>(
    `SELECT incident_id AS id FROM retention_item WHERE proposal_id = $1 ORDER BY place OFFSET $2 LIMIT 1`,
    [id, AT_ONCE + AT_ONCE / 2],
  );
  await holder.query('BEGIN');
  await holder.query(
    `SELECT FROM incident_content WHERE revision_id IN (
       SELECT r.id FROM incident_revision r WHERE r.incident_id = $1) FOR UPDATE`,
    [stopped!.id],
  );
  const approval = await fetch(`${product.address}/api/v1/retention/proposals/${id}/approval`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...archivist.headers },
    body: JSON.stringify({ listHash }),
  });
  expect(approval.status).toBe(204);
  return id;
}

/** How many of the listed are whole, erased, and neither. */
async function states(id: string): Promise<Record<string, number>> {
  const [counted] = await rows<Record<string, number>>(
    `SELECT count(*) FILTER (WHERE erased AND keys = 0 AND contents = 0)::int AS erased,
            count(*) FILTER (WHERE NOT erased AND keys = 1 AND contents = 1)::int AS whole,
            count(*)::int AS all
       FROM (SELECT i.erased_at IS NOT NULL AS erased,
                    (SELECT count(*) FROM content_key k JOIN incident_revision r ON r.id = k.revision_id
                      WHERE r.incident_id = i.id) AS keys,
                    (SELECT count(*) FROM incident_content c JOIN incident_revision r ON r.id = c.revision_id
                      WHERE r.incident_id = i.id) AS contents
               FROM retention_item t JOIN incident i ON i.id = t.incident_id WHERE t.proposal_id = $1) one`,
    [id],
  );
  return counted!;
}

const tallies = () =>
  rows(`SELECT area_key, local_month, packed, incident_count FROM tally_cell ORDER BY 1, 2`);

describe('an erasure that is killed with -9 in the middle', () => {
  it('has nothing half erased, goes on after a restart, and comes to one record and the same figures', async () => {
    const id = await approvedErasure();
    const before = await tallies();
    // The job stands in its second go-round, where its keys are gone and its content waits.
    await eventually(async () => {
      const [waiting] = await rows<{ count: number }>(
        `SELECT count(*)::int AS count FROM pg_stat_activity
          WHERE wait_event_type = 'Lock' AND query ILIKE '%incident_content%'`,
      );
      return (waiting?.count ?? 0) > 0;
    });
    for (const { pid } of descendantsOf(product.pid)) process.kill(pid, 'SIGKILL');
    await product.kill();
    await holder.query('ROLLBACK');
    await eventually(async () => (await states(id))['erased'] === AT_ONCE);
    expect(await states(id)).toEqual({ erased: AT_ONCE, whole: INCIDENTS - AT_ONCE, all: INCIDENTS }); // prettier-ignore

    product = await LaunchedProduct.start(DEMO, product.dataDir);
    const stateOf = async () =>
      (await rows<{ state: string }>(`SELECT state FROM retention_proposal WHERE id = $1`, [id]))[0]
        ?.state;
    await eventually(async () => (await stateOf()) === 'done', DONE_WAIT_MS);
    expect(await states(id)).toEqual({ erased: INCIDENTS, whole: 0, all: INCIDENTS });
    expect(await tallies()).toEqual(before);
    const archivist = await proven('archivist');
    const { body } = await archivist.send('GET', `/retention/protocols/${id}`);
    expect(body).toMatchObject({ erased: INCIDENTS, fellAway: 0, isWhole: true });
    const references = (body['references'] as { reference: string }[]).map(
      (each) => each.reference,
    );
    expect(new Set(references).size).toBe(INCIDENTS);
    const erased = await rows<{ id: string }>(
      `SELECT unnest(subject_ids) AS id FROM audit_entry WHERE action = 'incident.erased'`,
    );
    expect(new Set(erased.map((each) => each.id)).size).toBe(INCIDENTS);
    expect(erased).toHaveLength(INCIDENTS);
    expect(await product.command(['reconcile'])).toMatchObject({ differences: [] });
    expect(await product.command(['audit', 'verify'])).toMatchObject({ intact: true });
    expect(await product.command(['register', 'check'])).toMatchObject({ whole: true });
  }, 300_000);
});
