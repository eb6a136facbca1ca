import { randomUUID } from 'node:crypto';
import { AddUser } from '#access';
import { SeedDemoGeography } from '#geography';
import type { HeldRole, OracleIncident, OraclePerson } from './access-oracle.js';
import type { Person, RunningApp } from './running-app.js';

const PASSWORD = 'kvarnhjul-och-lingonris';
const ROLES =
  'reporter unit_manager safety_representative prevention_coordinator security_coordinator analyst city_security_office partner registrar archivist data_protection_officer administrator'.split(
    ' ',
  );

/** What an incident of each tier is reported as. */
const AS_TIER = {
  open: { kind: 'observation', category: 'police_notice.summary' },
  internal: { kind: 'observation', category: 'order.gathering' },
  protected: { kind: 'staff_incident', category: 'threat.work.threat' },
  strict: { kind: 'observation', category: 'extremism.propaganda' },
} as const;

/** Two committees and a partner, with units. */
const UNITS = { a1: 'A', a2: 'A', b1: 'B', p1: 'P' } as const;

export interface Somebody extends OraclePerson {
  readonly personId: string;
  readonly session: Person;
}

/** An incident with words of its own in everything that is protected. */
export interface Planted extends OracleIncident {
  readonly id: string;
  /** By the part that they stand in. */
  readonly canaries: Readonly<Record<'text' | 'place' | 'time' | 'outcome', string>>;
}

export interface AccessWorld {
  readonly people: readonly Somebody[];
  readonly incidents: readonly Planted[];
  readonly unitIds: Readonly<Record<string, string>>;
}

/** Every role for a committee, for a unit, for another committee and for the whole municipality, and some in two. */
function everyHolding(): OraclePerson[] {
  const single = ROLES.flatMap((role): HeldRole[] => [
    { role, organisation: 'A' },
    { role, organisation: 'A', unit: 'a1' },
    { role, organisation: 'B' },
    { role },
  ]);
  const several: HeldRole[][] = [
    [
      { role: 'prevention_coordinator', organisation: 'A' },
      { role: 'security_coordinator', organisation: 'B' },
    ],
    [
      { role: 'unit_manager', organisation: 'A', unit: 'a1' },
      { role: 'unit_manager', organisation: 'B', unit: 'b1' },
    ],
    [
      { role: 'safety_representative', organisation: 'A', unit: 'a2' },
      { role: 'prevention_coordinator', organisation: 'A' },
    ],
    [{ role: 'city_security_office' }, { role: 'security_coordinator', organisation: 'A' }],
    [{ role: 'partner', organisation: 'P', unit: 'p1' }],
    [{ role: 'reporter', organisation: 'A', unit: 'a2' }],
  ];
  return [...single.map((each) => [each]), ...several].map((roles, n) => ({
    name: `canary-person-${n}`,
    roles,
  }));
}

export async function buildAccessWorld(app: RunningApp): Promise<AccessWorld> {
  await app.api.get(SeedDemoGeography, { strict: false }).run();
  const orgIds = await addOrganisations(app);
  const unitIds = await addUnits(app, orgIds);
  const people: Somebody[] = [];
  const first = await app.api.get(AddUser, { strict: false }).run({
    ...{ email: 'first@canary.example', name: 'First', role: 'reporter', password: PASSWORD },
  });
  for (const person of everyHolding()) {
    const personId = await addPerson(app, person, first.accountId, orgIds, unitIds);
    const session = await app.signIn(`${person.name}@canary.example`, PASSWORD);
    people.push({ ...person, personId, session });
  }
  const planted = await addIncidents(people, unitIds);
  return { people, incidents: await restrictSome(app, planted), unitIds };
}

async function addOrganisations(app: RunningApp): Promise<Record<string, string>> {
  const ids: Record<string, string> = {};
  for (const code of ['A', 'B', 'P']) {
    ids[code] = randomUUID();
    await app.database.query(
      `INSERT INTO organisation (id, code, name, kind) VALUES ($1, $2, $3, $4)`,
      [ids[code], `canary-${code}`, `Organisation ${code}`, code === 'P' ? 'partner' : 'committee'],
    );
  }
  return ids;
}

async function addUnits(
  app: RunningApp,
  orgIds: Record<string, string>,
): Promise<Record<string, string>> {
  const ids: Record<string, string> = {};
  for (const [code, organisation] of Object.entries(UNITS)) {
    ids[code] = randomUUID();
    await app.database.query(
      `INSERT INTO unit (id, organisation_id, code, name, kind, reporting_rhythm, valid_from)
       VALUES ($1, $2, $3, $4, 'office', 'weekly', '2020-01-01')`,
      [ids[code]!, orgIds[organisation]!, code, `Unit ${code}`],
    );
  }
  return ids;
}

async function addPerson(
  app: RunningApp,
  { name, roles }: OraclePerson,
  like: string,
  orgIds: Record<string, string>,
  unitIds: Record<string, string>,
): Promise<string> {
  const personId = randomUUID();
  await app.database.query(`INSERT INTO person (id, name) VALUES ($1, $2)`, [personId, name]);
  await app.database.query(
    `INSERT INTO account (id, person_id, email, password_hash, created_at)
     SELECT $1, $2, $3, password_hash, created_at FROM account WHERE id = $4`,
    [randomUUID(), personId, `${name}@canary.example`, like],
  );
  for (const { role, organisation, unit } of roles) {
    await app.database.query(
      `INSERT INTO role_holding (id, person_id, role, organisation_id, unit_id, valid_from)
       VALUES ($1, $2, $3, $4, $5, '2020-01-01')`,
      [
        ...[randomUUID(), personId, role],
        unit === undefined && organisation !== undefined ? orgIds[organisation]! : null,
        unit === undefined ? null : unitIds[unit]!,
      ],
    );
  }
  return personId;
}

/** Incidents of every unit, tier and state, and of several people, so that each has some of their own. */
async function addIncidents(
  people: readonly Somebody[],
  unitIds: Record<string, string>,
): Promise<Planted[]> {
  const reports = people.filter(({ roles }) =>
    roles.some(({ role }) => /^(report|unit_m|safety|prevention|security|partner)/.test(role)),
  );
  const planted: Planted[] = [];
  let n = 0;
  for (const [unit, organisation] of Object.entries(UNITS)) {
    for (const tier of Object.keys(AS_TIER) as (keyof typeof AS_TIER)[]) {
      for (const withdrawn of [false, true, false]) {
        n += 1;
        // A partner reports for units of its own only.
        const able = reports.filter(
          ({ roles }) =>
            roles.some(({ role }) => role !== 'partner') ||
            roles.some((each) => each.organisation === organisation),
        );
        const sender = able[(n * 7) % able.length]!;
        const { id, canaries } = await report(sender, n, tier, unitIds[unit]!);
        const { name } = sender;
        planted.push({ id, sender: name, organisation, unit, tier, withdrawn, canaries });
      }
    }
  }
  await settle(people, planted);
  return planted;
}

/** One in five has its processing restricted; those of one tier in one unit are of both sorts. */
async function restrictSome(app: RunningApp, planted: readonly Planted[]): Promise<Planted[]> {
  const all = planted.map((each, n) => ({ ...each, restricted: n % 5 === 0 }));
  const ids = all.filter(({ restricted }) => restricted).map(({ id }) => id);
  await app.database.query(
    `UPDATE incident SET restricted_at = now() WHERE id = ANY ($1::uuid[])`,
    [ids],
  );
  return all;
}

async function report(sender: Somebody, n: number, tier: keyof typeof AS_TIER, unitId: string) {
  const number = String(n).padStart(3, '0');
  const canaries = {
    text: `kanarietext${number}`,
    place: `17.907${number}7`,
    time: `09:${String(n % 60).padStart(2, '0')}:${String((n * 13) % 60).padStart(2, '0')}.${number}`,
    outcome: `kanariesvar${number}`,
  };
  const { status, body } = await sender.session.send('POST', '/incidents', {
    body: {
      ...{ clientId: randomUUID(), ...AS_TIER[tier], unitId, text: canaries.text },
      occurredFrom: `2026-03-14T${canaries.time}Z`,
      location: { lon: Number(canaries.place), lat: 59.277, source: 'map' },
      ...(tier === 'protected' && { details: { channel: 'telephone', influenceKind: 'threat' } }),
    },
  });
  if (status !== 201) throw new Error(`not reported: ${JSON.stringify(body)}`);
  return { id: String(body['id']), canaries };
}

/** Somebody answers each of them, and those that are to be withdrawn are withdrawn. */
async function settle(people: readonly Somebody[], planted: readonly Planted[]): Promise<void> {
  for (const { id, organisation, sender, withdrawn, canaries } of planted) {
    const security = people.find(({ roles }) =>
      roles.some(
        (held) =>
          held.role === 'security_coordinator' &&
          held.organisation === organisation &&
          held.unit === undefined,
      ),
    );
    if (security !== undefined) {
      const body = { state: 'closed', outcome: canaries.outcome };
      const { status } = await security.session.send('POST', `/incidents/${id}/handling`, { body });
      if (status !== 204) throw new Error(`not handled: ${status}`);
    }
    if (!withdrawn) continue;
    const by = people.find(({ name }) => name === sender)!;
    const { status } = await by.session.send('POST', `/incidents/${id}/transitions`, {
      ...{ body: { to: 'withdrawn' }, headers: { 'if-match': '"1"' } },
    });
    if (status !== 200 && status !== 201) throw new Error(`not withdrawn: ${status}`);
  }
}
