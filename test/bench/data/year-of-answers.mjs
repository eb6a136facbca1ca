/** A collection of 41 authorities in a seeded database: eleven answer with a frozen version, the rest in short. */
import { randomUUID } from 'node:crypto';
import { signIn } from '../sign-in.mjs';

export const YEAR = 2025;
const COMMITTEES = 15;
const COMPANIES = 15;
const MEETING = { body: 'Nämnden', date: '2026-01-29', paragraph: '12', caseNumber: 'NN 2026/1' };
const DECISION = {
  ...{ ...MEETING, outcome: 'decided', preparedBy: 'Förvaltningen', authorisedBy: 'Ordföranden' },
  changes: '',
};
const SHORT = {
  ...{ risks: 'Ett strömavbrott kan stänga två hus.', staffThreats: 'Två hot i receptionen.' },
  ...{ accidents: 'En fallolycka.', changes: '', protectiveSecurity: 'analysed' },
};
const ROLES = {
  coordinator: 'prevention_coordinator',
  security: 'security_coordinator',
  manager: 'unit_manager',
  registrar: 'registrar',
};

/** What a person of the demo sends, as their browser would. */
async function personOf(port, account) {
  const own = await signIn(port, account);
  return async (method, path, body, headers = {}) => {
    const answer = await fetch(`http://127.0.0.1:${port}/api/v1${path}`, {
      ...{ method, headers: { ...own, ...headers, 'content-type': 'application/json' } },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const told = await answer.json();
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${JSON.stringify(told)}`);
    return told;
  };
}

/** So many organisations as a large city asks, and the demo's people to answer for all of them. */
async function organise(client) {
  const have = await client.query(
    `SELECT count(*) FILTER (WHERE kind = 'company')::int AS companies,
            count(*) FILTER (WHERE kind = 'committee')::int AS committees FROM organisation`,
  );
  const { companies, committees } = have.rows[0];
  const districts = 11;
  const add = async (kind, name) =>
    client.query(`INSERT INTO organisation (id, code, name, kind) VALUES ($1, $2, $3, $4)`, [
      ...[randomUUID(), name.toLowerCase().replaceAll(' ', '_'), name, kind],
    ]);
  for (let at = committees; at < districts + COMMITTEES; at += 1) await add('committee', `Facknämnd ${at}`); // prettier-ignore
  for (let at = companies; at < COMPANIES; at += 1) await add('company', `Bolag ${at}`);
  for (const [account, role] of Object.entries(ROLES)) {
    await client.query(
      `INSERT INTO role_holding (id, person_id, role, organisation_id, valid_from)
       SELECT gen_random_uuid(), a.person_id, $2, o.id, '2020-01-01'
         FROM account a CROSS JOIN organisation o
        WHERE a.email = $1 AND o.kind IN ('committee', 'company')
          AND NOT EXISTS (SELECT FROM role_holding h WHERE h.person_id = a.person_id AND h.role = $2
                             AND h.organisation_id = o.id AND h.unit_id IS NULL)`,
      [`${account}@demo.example`, role],
    );
  }
}

/** A picture of a district and a year, from its first word to the decision. */
async function decide(people, organisationId, area) {
  const { coordinator, manager, registrar } = people;
  const view = { area, from: `${YEAR}-01-01`, to: `${YEAR + 1}-01-01` };
  const { id, standing } = await coordinator('POST', '/situation-pictures', {
    ...{ organisationId, ...view },
  });
  const empty = standing.find(({ section }) => section === 'crime')?.judgement;
  for (const section of ['crime', 'other_information', 'analysis']) {
    const body = [{ type: 'paragraph', runs: [{ text: `Om ${section}.` }] }];
    await coordinator(
      ...['PUT', `/situation-pictures/${id}/sections/${section}`],
      ...[{ judgement: { ...empty, body }, aside: [] }, { 'if-match': '"0"' }],
    );
  }
  const path = `/situation-pictures/${id}/transitions`;
  const step = (by, revision, body) => by('POST', path, body, { 'if-match': `"${revision}"` });
  await step(coordinator, 0, { step: 'send_to_review' });
  const { seenHash } = await manager('GET', `/situation-pictures/${id}/preview`);
  await step(manager, 1, { step: 'approve', seenHash });
  await step(registrar, 2, { step: 'decide', decision: DECISION });
}

/** @returns the id of the collection, which is made once in a database that is kept. */
export async function answeredYear(client, port, say) {
  const { rows } = await client.query(`SELECT id FROM collection WHERE year = $1`, [YEAR]);
  if (rows.length > 0) return rows[0].id;
  await organise(client);
  const names = ['city', 'security', 'coordinator', 'manager', 'registrar'];
  const all = await Promise.all(names.map(async (name) => [name, await personOf(port, name)]));
  const people = Object.fromEntries(all);
  const { city, security } = people;
  const { organisations, opensOn, dueOn } = await city(
    'GET',
    `/collections/suggestion?year=${YEAR}`,
  );
  const id = randomUUID();
  const recipients = organisations.map(({ organisationId, form }) => ({ organisationId, form }));
  const words = { instructions: '', contact: '' };
  await city('POST', '/collections', { id, year: YEAR, opensOn, dueOn, ...words, recipients });
  const move = (to, revision) =>
    city('POST', `/collections/${id}/transitions`, { to }, { 'if-match': `"${revision}"` });
  const { revision } = await city('GET', `/collections/${id}`);
  await move('open', revision);
  const areas = await client.query(
    `SELECT organisation_id AS id, level || ':' || code AS area FROM organisation_area WHERE level = 'district'`,
  );
  const areaOf = new Map(areas.rows.map((row) => [row.id, row.area]));
  for (const [at, { organisationId }] of organisations.entries()) {
    say(`answer ${at + 1} of ${organisations.length}`);
    const area = areaOf.get(organisationId);
    if (area !== undefined) await decide(people, organisationId, area);
    else await security('POST', `/collections/${id}/submissions`, { organisationId, kind: 'short', answer: SHORT }); // prettier-ignore
  }
  return id;
}
