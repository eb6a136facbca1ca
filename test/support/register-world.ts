import { RunningApp, type Person } from './running-app.js';
import { DEMO_PASSWORD, furnish, ownOrganisation, submission } from './stockholm.js';

/** Each stands in what is protected, and nowhere else. */
export const CANARY = {
  text: 'kanariehotet',
  place: '17.9070137',
  time: '19:13:37',
  unit: 'Kanarieenheten',
};
const DAYS = ['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06'];

export interface RegisterEntry {
  id: string;
  designation: string;
  date: string;
  line: string;
  party: string | null;
  dnr: string | null;
  revision: number;
  organisationId: string | null;
  organisationName: string | null;
  incidentId: string | null;
}
export interface ListedRegister {
  items: RegisterEntry[];
  nextCursor: string | null;
}

/** The demo's people, five threats to staff of different days that are registered, and who reads of them. */
export class RegisterWorld {
  private constructor(
    readonly app: RunningApp,
    readonly registrar: Person,
    readonly archivist: Person,
    readonly security: Person,
    readonly organisation: string,
    readonly incidents: readonly string[],
  ) {}

  static async start(): Promise<RegisterWorld> {
    const app = await RunningApp.start();
    await furnish(app);
    const as = (name: string) => app.signIn(`${name}@demo.example`, DEMO_PASSWORD);
    const organisation = await ownOrganisation(app, 'registrar');
    await app.database.query(
      `UPDATE unit SET name = $1 WHERE id = (
         SELECT h.unit_id FROM role_holding h JOIN account a USING (person_id)
          WHERE a.email = 'reporter@demo.example')`,
      [CANARY.unit],
    );
    const incidents = await threatsOf(app, await as('reporter'));
    const [registrar, archivist] = [await as('registrar'), await as('archivist')];
    const security = await as('security');
    return new RegisterWorld(app, registrar, archivist, security, organisation, incidents);
  }

  async list(query = '', by = this.registrar): Promise<ListedRegister> {
    return (await by.send<ListedRegister>('GET', `/register${query}`)).body;
  }

  setDnr(by: Person, id: string, revision: number, dnr: string | null) {
    return by.send<Record<string, unknown>>('PUT', `/register/entries/${id}/case-number`, {
      headers: { 'if-match': `"${revision}"` },
      body: { dnr },
    });
  }

  audited(action: string): Promise<{ actor: string; ids: string[]; details: object }[]> {
    return this.app.database.query(
      `SELECT a.email AS actor, e.subject_ids AS ids, e.details
         FROM audit_entry e JOIN account a ON a.id = e.actor_id
        WHERE e.action = $1 ORDER BY e.occurred_at, e.id`,
      [action],
    );
  }
}

async function threatsOf(app: RunningApp, reporter: Person): Promise<string[]> {
  const incidents: string[] = [];
  for (const day of DAYS) {
    app.clock.set(`${day}T12:13:37Z`);
    const body = submission({
      ...{ kind: 'staff_incident', category: 'threat.work.threat' },
      ...{ text: CANARY.text, occurredFrom: `2026-03-01T${CANARY.time}Z` },
      location: { lon: Number(CANARY.place), lat: 59.277, source: 'map' },
    });
    const answer = await reporter.send<{ id: string }>('POST', '/incidents', { body });
    if (answer.status !== 201) throw new Error(`not reported: ${JSON.stringify(answer.body)}`);
    incidents.push(answer.body.id);
  }
  app.clock.set(undefined);
  await app.catchUp();
  return incidents;
}
