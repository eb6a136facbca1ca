import { RunSearch } from '#rights';
import { RunningApp, type Answer, type Person } from './running-app.js';
import { DEMO_PASSWORD, furnish, ownOrganisation, submission } from './stockholm.js';

/** Invented; the number has a check digit that is right and stands for nobody. */
export const SOUGHT = { name: 'Kanarie Fågelström', personalNumber: '19811218-9876' };
const PHONE = '070-174 06 05';
/** What is told of the person, and of nobody. The first is a threat, and protected. */
export const TEXTS = {
  byNumber:
    'Han visade upp 811218 9876 i receptionen. Vittnet heter Anna Andersson, 070-123 45 67.',
  byName: 'Fågelström, Kanarie stod vid porten.',
  byPhone: 'Samtalet kom från +46 (0)70-174 06 05.',
  near: 'Det var nog K. Fågelström igen.',
  nobody: 'Någon med annat namn, Fågelberg, stod vid porten.',
};

export interface Case {
  id: string;
  designation: string;
  dueOn: string;
  daysLeft: number | null;
  person: { name: string } | null;
  search: { status: string; contents: number } | null;
  hits: number;
  unjudged: number;
}
export interface Hit {
  incidentId: string;
  matchedBy: string[];
  isExact: boolean;
  pieces: { text: string; whose: string }[] | null;
  verdict: string | null;
}

/** The demo's people, five incidents of which four may name one person, and those who handle what that person asks. */
export class RightsWorld {
  private constructor(
    readonly app: RunningApp,
    readonly registrar: Person,
    readonly dpo: Person,
    readonly organisation: string,
    readonly told: Readonly<Record<keyof typeof TEXTS, string>>,
  ) {}

  static async start(): Promise<RightsWorld> {
    const app = await RunningApp.start();
    await furnish(app);
    const organisation = await ownOrganisation(app, 'registrar');
    const reporter = await app.signIn('reporter@demo.example', DEMO_PASSWORD);
    const told: Record<string, string> = {};
    for (const [name, text] of Object.entries(TEXTS)) {
      const threat = { kind: 'staff_incident', category: 'threat.work.threat' };
      const body = submission({ text, ...(name === 'byNumber' && threat) });
      const answer = await reporter.send<{ id: string }>('POST', '/incidents', { body });
      if (answer.status !== 201) throw new Error(`not reported: ${JSON.stringify(answer.body)}`);
      told[name] = answer.body.id;
    }
    await app.catchUp();
    const registrar = await app.signInProven('registrar@demo.example', DEMO_PASSWORD);
    const dpo = await app.signIn('dpo@demo.example', DEMO_PASSWORD);
    return new RightsWorld(app, registrar, dpo, organisation, told as typeof TEXTS);
  }

  wish(otherwise: Record<string, unknown> = {}): Record<string, unknown> {
    return {
      organisationId: this.organisation,
      ...{ kind: 'access', channel: 'letter', receivedOn: '2026-01-31' },
      identity: 'document_shown',
      person: { ...SOUGHT, phones: [PHONE], wish: 'Allt som finns om mig.' },
      ...otherwise,
    };
  }

  async opened(otherwise: Record<string, unknown> = {}): Promise<Case> {
    const wish = { body: this.wish(otherwise) };
    const answer = await this.registrar.send<Case>('POST', '/rights-cases', wish);
    if (answer.status !== 201) throw new Error(`not opened: ${JSON.stringify(answer.body)}`);
    return answer.body;
  }

  async read(id: string): Promise<Case> {
    return (await this.registrar.send<Case>('GET', `/rights-cases/${id}`)).body;
  }

  async hits(id: string): Promise<Hit[]> {
    const path = `/rights-cases/${id}/hits`;
    return (await this.registrar.send<{ items: Hit[] }>('GET', path)).body.items;
  }

  judge(id: string, incidentId: string, body: Record<string, unknown>): Promise<Answer> {
    return this.registrar.send('PUT', `/rights-cases/${id}/hits/${incidentId}`, { body });
  }

  /** Asks for a search, and does what the worker does. */
  async search(id: string): Promise<void> {
    const asked = await this.registrar.send('POST', `/rights-cases/${id}/searches`);
    if (asked.status !== 202) throw new Error(`no search: ${JSON.stringify(asked.body)}`);
    await this.app.catchUp();
    const [row] = await this.app.database.query<{ id: string }>(
      `SELECT id FROM rights_search WHERE case_id = $1 ORDER BY id DESC LIMIT 1`,
      [id],
    );
    await this.app.worker.get(RunSearch, { strict: false }).run(row!.id);
  }
}
