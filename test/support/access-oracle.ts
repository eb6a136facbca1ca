/**
 * Who may do what, written a second time from the rules of the handbook of access (docs/access.md) and from nothing of
 * the product: it imports nothing, so that an error in the policy is not repeated here.
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
}

const REPORTS =
  'reporter unit_manager safety_representative prevention_coordinator security_coordinator partner';
const EVERYBODY = '*';

const holdsAny = (person: OraclePerson, names: string): boolean =>
  names === EVERYBODY || person.roles.some(({ role }) => names.split(' ').includes(role));

/** How much is seen of an incident: everything, that it happened, or nothing. */
export function sees(person: OraclePerson, incident: OracleIncident): 'all' | 'part' | 'nothing' {
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

/** What comes of trying: done, refused because it is withdrawn, or the same as if it were not there. */
export function outcome(
  person: OraclePerson,
  act: Act,
  incident: OracleIncident,
): 'done' | 'withdrawn' | 'not there' {
  const mine = incident.sender === person.name && holdsAny(person, REPORTS);
  const acting = (names: string) =>
    sees(
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
  return incident.withdrawn && (act === 'correct' || act === 'handle') ? 'withdrawn' : 'done';
}

const FIGURES =
  'unit_manager safety_representative prevention_coordinator security_coordinator analyst city_security_office';
const EXPORTS = 'unit_manager safety_representative prevention_coordinator security_coordinator';
/** Who take in the statistics of others. */
const STATISTICS = 'prevention_coordinator analyst registrar administrator';
/** Who keep organisations and units right, each what `keeps` says; roles are given by the administrator alone. */
const KEEPERS = 'registrar administrator';
const ACTS = 'unit_manager prevention_coordinator security_coordinator';

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
 * Acts that are worth showing again who one is: whatever gives somebody rights or a way in, or takes a protection away,
 * and opening what one may not read. None that is not here asks for it.
 */
const PROVEN: readonly string[] = [
  'POST /people',
  'POST /people/{id}/invitations',
  'PUT /people/{id}/roles',
  'POST /people/{id}/transitions',
  'POST /people/{id}/sign-in-links',
  'PUT /people/{id}/protection',
  'DELETE /people/{id}/second-step',
  'POST /people/imports',
  'POST /role-holdings',
  'PATCH /role-holdings/{id}',
  'POST /second-persons',
  'DELETE /second-persons/{id}',
  'PATCH /organisations/{id}',
  'POST /tokens',
  'POST /session/second-step',
  'DELETE /session/second-step',
  'POST /session/second-step/confirmation',
  'POST /session/second-step/recovery-codes',
  'POST /break-glass',
];

/** Whether a route asks whoever is let in to show again who they are. */
export const asksProof = (route: string): boolean => PROVEN.includes(route);

/** Which roles hold the permission of a route; `public` needs none. A route that is not here fails the test. */
const routes: Readonly<Record<string, string>> = {
  'GET /health/live': 'public',
  'GET /health/ready': 'public',
  'GET /metrics': 'public',
  'GET /openapi.json': 'public',
  'POST /session': 'public',
  'GET /session': EVERYBODY,
  'DELETE /session': EVERYBODY,
  'POST /session/step-up': EVERYBODY,
  'GET /session/oidc': 'public',
  'POST /session/link': 'public',
  'POST /session/second-step': EVERYBODY,
  'DELETE /session/second-step': EVERYBODY,
  'POST /session/second-step/confirmation': EVERYBODY,
  'POST /session/second-step/recovery-codes': EVERYBODY,
  'GET /sessions': EVERYBODY,
  'DELETE /sessions': EVERYBODY,
  'DELETE /sessions/{id}': EVERYBODY,
  'GET /tokens': EVERYBODY,
  'POST /tokens': EVERYBODY,
  'DELETE /tokens/{id}': EVERYBODY,
  'GET /setup': 'public',
  'POST /setup': 'public',
  'POST /invitations/look': 'public',
  'POST /invitations/accept': 'public',
  'GET /organisations': EVERYBODY,
  'GET /units': EVERYBODY,
  'POST /organisations': KEEPERS,
  'PATCH /organisations/{id}': KEEPERS,
  'POST /units': KEEPERS,
  'GET /units/{id}': KEEPERS,
  'PATCH /units/{id}': KEEPERS,
  'POST /units/{id}/pauses': KEEPERS,
  'DELETE /units/{id}/pauses/{pauseId}': KEEPERS,
  'GET /coordinators': EVERYBODY,
  'GET /role-holdings': KEEPERS,
  'POST /role-holdings': 'administrator',
  'PATCH /role-holdings/{id}': 'administrator',
  'GET /second-persons': KEEPERS,
  'POST /second-persons': 'administrator',
  'DELETE /second-persons/{id}': 'administrator',
  'POST /organisations/small-municipality': 'administrator',
  'POST /people/imports': 'administrator',
  'GET /people': 'administrator',
  'POST /people': 'administrator',
  'POST /people/{id}/invitations': 'administrator',
  'PUT /people/{id}/roles': 'administrator',
  'POST /people/{id}/transitions': 'administrator',
  'POST /people/{id}/sign-in-links': 'administrator',
  'PUT /people/{id}/protection': 'administrator',
  'DELETE /people/{id}/second-step': 'administrator',
  'GET /messages': EVERYBODY,
  'POST /messages/{id}/read': EVERYBODY,
  'PUT /messages/language': EVERYBODY,
  'POST /messages/mail-test': 'administrator',
  'GET /instance': 'public',
  'PATCH /instance': 'administrator',
  'GET /instance/settings': 'administrator',
  'GET /instance/logo': 'public',
  'PUT /instance/logo': 'administrator',
  'DELETE /instance/logo': 'administrator',
  'GET /municipalities': 'administrator',
  'POST /areas/imports/preview': 'administrator',
  'POST /areas/imports': 'administrator',
  'POST /areas': 'administrator',
  'GET /areas': EVERYBODY,
  'PUT /areas/populations': 'administrator',
  'GET /areas.geojson': EVERYBODY,
  'GET /areas/locate': EVERYBODY,
  'GET /areas/{code}': EVERYBODY,
  'GET /places': EVERYBODY,
  'GET /access/policy': 'administrator data_protection_officer',
  'GET /access/explanations': 'administrator',
  'POST /incidents': REPORTS,
  'GET /incidents': REPORTS,
  'GET /incidents/{id}': REPORTS,
  'PATCH /incidents/{id}': REPORTS,
  'POST /incidents/{id}/transitions': REPORTS,
  'POST /incidents/{id}/handling': ACTS,
  'POST /break-glass': 'prevention_coordinator',
  'GET /break-glass': EVERYBODY,
  'POST /break-glass/{id}/end': 'prevention_coordinator',
  'POST /break-glass/{id}/review':
    'security_coordinator data_protection_officer archivist city_security_office registrar',
  'GET /readings': 'data_protection_officer',
  'GET /readings.csv': 'data_protection_officer',
  'GET /readings/readers': 'data_protection_officer',
  'GET /unusual-readings': 'data_protection_officer',
  'POST /unusual-readings/{id}/review': 'data_protection_officer',
  'GET /incidents/{id}/readings': REPORTS,
  'POST /quiet-reports': REPORTS,
  'GET /quiet-reports/due': REPORTS,
  'GET /focus-areas': EVERYBODY,
  'GET /protected-values': EVERYBODY,
  'GET /categories': EVERYBODY,
  'POST /exports': EXPORTS,
  'GET /exports': EXPORTS,
  'GET /exports/dictionary': EXPORTS,
  'GET /exports/{id}': EXPORTS,
  'DELETE /exports/{id}': EXPORTS,
  'GET /exports/{id}/file': EXPORTS,
  'POST /imports/files': 'analyst administrator',
  'GET /imports/files/{id}/preview': 'analyst administrator',
  'POST /imports/profile-check': 'analyst administrator',
  'GET /import-profiles': 'analyst administrator',
  'GET /import-profiles/schema': 'public',
  'GET /import-profiles/{name}': 'analyst administrator',
  'PUT /import-profiles/{name}': 'analyst administrator',
  'DELETE /import-profiles/{name}': 'analyst administrator',
  'POST /imports': 'analyst administrator',
  'GET /imports': 'analyst administrator',
  'GET /imports/{id}': 'analyst administrator',
  'GET /imports/{id}/errors': 'analyst administrator',
  'GET /imports/{id}/errors.csv': 'analyst administrator',
  'POST /imports/{id}/transitions': 'analyst administrator',
  'GET /tallies': FIGURES,
  'GET /tallies/columns': FIGURES,
  'GET /coverage': FIGURES,
  'GET /statistics/series': `${FIGURES} registrar administrator`,
  'GET /statistics/themes': `${FIGURES} registrar administrator`,
  'GET /statistics/beside': FIGURES,
  'GET /statistics/similar': FIGURES,
  'POST /statistics/municipality-groups': STATISTICS,
  'GET /statistics/profiles': STATISTICS,
  'GET /statistics/imports': STATISTICS,
  'POST /statistics/imports': STATISTICS,
  'POST /statistics/imports/{id}/transitions': STATISTICS,
  'GET /reconciliations': 'data_protection_officer administrator',
  'GET /register': 'registrar archivist',
  'GET /register.csv': 'registrar archivist',
  'GET /register.xml': 'registrar archivist',
  'GET /register/entries/{id}': 'registrar archivist',
  'PUT /register/entries/{id}/case-number': 'registrar',
  'GET /register/public': 'public',
  'GET /register/publications': 'registrar',
  'PUT /register/publications/{organisationId}': 'registrar',
  'POST /fault-reports': 'public',
  'GET /fault-reports': 'administrator',
  'DELETE /fault-reports/{id}': 'administrator',
  'GET /choropleth.geojson': FIGURES,
  'GET /clusters.geojson': REPORTS,
  'GET /figures/weekday-hour': FIGURES,
  'GET /figures/funnel': FIGURES,
  'GET /figures/top-places': REPORTS,
  'GET /situation-pictures/live': FIGURES,
  'GET /situation-pictures/standouts': FIGURES,
  'GET /situation-pictures/staff-threats': FIGURES,
  'GET /situation-pictures/week': FIGURES,
  'GET /meeting-view': `${FIGURES} partner`,
};

/** Whether the door of a route is open to somebody: `public`, open, or 403. Undefined for a route that nobody ruled on. */
export function door(person: OraclePerson, route: string): 'public' | 'open' | '403' | undefined {
  const names = routes[route];
  if (names === undefined || names === 'public') return names;
  return holdsAny(person, names) ? 'open' : '403';
}

/** The routes that are ruled on. */
export const ruledRoutes: readonly string[] = Object.keys(routes);
