/**
 * Who may do what, written a second time from the rules of the handbook of access (docs/access.md) and from nothing of
 * the product: it imports nothing, so that an error in the policy is not repeated here. What routes are open to whom
 * stands in `access-oracle-routes.ts`.
 */
export interface HeldRole {
  readonly role: string;
  /** Absent: the whole municipality. */
  readonly organisation?: string;
  readonly unit?: string;
}

export interface OraclePerson {
  readonly name: string;
  readonly roles: readonly HeldRole[];
}

export interface OracleIncident {
  readonly sender: string;
  readonly organisation: string;
  readonly unit: string | null;
  readonly tier: string;
  readonly withdrawn: boolean;
  /** Its processing is restricted: what was told is stored and shown to nobody, the sender included. */
  readonly restricted?: boolean;
}

export const REPORTS =
  'reporter unit_manager safety_representative prevention_coordinator security_coordinator partner';
export const EVERYBODY = '*';

export const holdsAny = (person: OraclePerson, names: string): boolean =>
  names === EVERYBODY || person.roles.some(({ role }) => names.split(' ').includes(role));

/** How much is seen of an incident: everything, that it happened, or nothing. */
export function sees(person: OraclePerson, incident: OracleIncident): 'all' | 'part' | 'nothing' {
  const seen = seesUnrestricted(person, incident);
  return seen === 'all' && incident.restricted === true ? 'part' : seen;
}

function seesUnrestricted(
  person: OraclePerson,
  incident: OracleIncident,
): 'all' | 'part' | 'nothing' {
  if (incident.sender === person.name && holdsAny(person, REPORTS)) return 'all';
  let seen: 'part' | 'nothing' = 'nothing';
  for (const held of person.roles) {
    if (!covers(held, incident)) continue;
    const ordinary = incident.tier === 'open' || incident.tier === 'internal';
    switch (held.role) {
      case 'security_coordinator':
        return 'all';
      case 'unit_manager':
        if (held.unit !== undefined && incident.tier !== 'strict') return 'all';
        break;
      case 'prevention_coordinator':
        if (ordinary) return 'all';
        break;
      case 'safety_representative':
        if (ordinary) return 'all';
        if (incident.tier === 'protected') seen = 'part';
        break;
    }
  }
  return seen;
}

/** A role for the whole municipality covers no organisation's incidents. */
function covers({ organisation, unit }: HeldRole, incident: OracleIncident): boolean {
  return organisation === incident.organisation && (unit === undefined || unit === incident.unit);
}

export type Act = 'read' | 'correct' | 'withdraw' | 'handle';

/** What comes of trying: done, refused because it is withdrawn or restricted, or the same as if it were not there. */
export function outcome(
  person: OraclePerson,
  act: Act,
  incident: OracleIncident,
): 'done' | 'withdrawn' | 'restricted' | 'not there' {
  const mine = incident.sender === person.name && holdsAny(person, REPORTS);
  const acting = (names: string) =>
    seesUnrestricted(
      { ...person, name: '', roles: person.roles.filter(({ role }) => names.includes(role)) },
      incident,
    ) === 'all';
  const coordinators = 'prevention_coordinator security_coordinator';
  const may = {
    read: sees(person, incident) !== 'nothing',
    correct: mine || acting(`unit_manager ${coordinators}`),
    withdraw: mine || acting(coordinators),
    handle: acting(`unit_manager ${coordinators}`),
  }[act];
  if (!may) return 'not there';
  if (incident.withdrawn && (act === 'correct' || act === 'handle')) return 'withdrawn';
  return incident.restricted === true && act !== 'read' ? 'restricted' : 'done';
}

/** An organisation, and the one that it lies under. */
export type OracleTree = Readonly<Record<string, string | null>>;

/**
 * Whether somebody may change an organisation, or with `unit` one of its units: a registrar what the role is held for
 * and what lies under that, an administrator everything. A registrar of nothing in particular keeps nothing.
 */
export function keeps(
  person: OraclePerson,
  organisation: string,
  tree: OracleTree,
  unit?: string,
): boolean {
  const line: string[] = [];
  for (let at: string | null = organisation; at !== null; at = tree[at] ?? null) line.push(at);
  return person.roles.some((held) => {
    if (held.role === 'administrator') return true;
    if (held.role !== 'registrar' || held.organisation === undefined) return false;
    return held.unit === undefined ? line.includes(held.organisation) : held.unit === unit;
  });
}

/**
 * Whether somebody reads and makes the situation pictures of an authority: its coordinators, and the city's office where
 * it is held for that authority. Held for the whole municipality, or for a unit, no role opens any.
 */
export function makesPictures(person: OraclePerson, organisation: string): boolean {
  return person.roles.some(
    (held) =>
      holdsAny(
        { name: '', roles: [held] },
        'prevention_coordinator security_coordinator city_security_office',
      ) &&
      held.organisation === organisation &&
      held.unit === undefined,
  );
}
