import { emptyJudgement, type Judgement } from '#domain';
import { RunningApp, type Answer, type Person } from './running-app.js';
import { DEMO_PASSWORD, furnish, ownOrganisation } from './stockholm.js';

export interface Standing {
  section: string;
  revision: number;
  judgement: Judgement;
  writtenBy: string | null;
  personDataKinds: string[];
  openComments: number;
}
export interface PictureBody {
  id: string;
  areaName: string;
  templateVersion: number;
  written: number;
  sections: number;
  template: { code: string; name: { sv: string } }[];
  standing: Standing[];
  earlier: { id: string; sections: Standing[] } | null;
  mayWrite: boolean;
}
export interface Revision {
  revision: number;
  kind: string;
  writtenBy: string | null;
  judgement: Judgement;
}

/** The demo's people and areas, and the two coordinators of one authority, who make its pictures. */
export class PicturesApp {
  private constructor(
    readonly app: RunningApp,
    readonly coordinator: Person,
    readonly security: Person,
    readonly organisation: string,
  ) {}

  static async start(): Promise<PicturesApp> {
    const app = await RunningApp.start();
    await furnish(app);
    const [coordinator, security] = await Promise.all(
      ['coordinator', 'security'].map((name) => app.signIn(`${name}@demo.example`, DEMO_PASSWORD)),
    );
    const organisation = await ownOrganisation(app, 'coordinator');
    return new PicturesApp(app, coordinator!, security!, organisation);
  }

  person(name: string): Promise<Person> {
    return this.app.signIn(`${name}@demo.example`, DEMO_PASSWORD);
  }

  begin(otherwise: Record<string, unknown> = {}, by = this.coordinator): Promise<Answer> {
    const view = { area: 'municipality:0180', from: '2025-01-01', to: '2026-01-01' };
    const body = { organisationId: this.organisation, ...view, ...otherwise };
    return by.send('POST', '/situation-pictures', { body });
  }

  /** A picture that is begun, of a year that no other has. */
  async begun(year: number): Promise<PictureBody> {
    const answer = await this.begin({ from: `${year}-01-01`, to: `${year + 1}-01-01` });
    if (answer.status !== 201) throw new Error(`not begun: ${JSON.stringify(answer.body)}`);
    return answer.body as unknown as PictureBody;
  }

  write(
    by: Person,
    id: string,
    section: string,
    revision: number,
    changed: Partial<Judgement>,
    aside: readonly Judgement[] = [],
  ): Promise<Answer<Standing & { code: string; errors: { path: string; code: string }[] }>> {
    return by.send('PUT', `/situation-pictures/${id}/sections/${section}`, {
      headers: { 'if-match': `"${revision}"` },
      body: { judgement: { ...emptyJudgement, ...changed }, aside },
    });
  }

  async history(id: string, section: string): Promise<Revision[]> {
    const path = `/situation-pictures/${id}/sections/${section}/history`;
    return (await this.coordinator.send<{ items: Revision[] }>('GET', path)).body.items;
  }
}

export const paragraph = (text: string): Judgement['body'] => [
  { type: 'paragraph', runs: [{ text }] },
];
