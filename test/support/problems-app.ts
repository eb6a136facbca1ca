import { randomUUID } from 'node:crypto';
import { emptyProblem, type Cause, type Problem } from '#domain';
import { PicturesApp } from './pictures-app.js';
import type { Answer, Person } from './running-app.js';

export interface Frozen {
  figure: string;
  asOfPosition: number;
  numbers: { name: string; count: number | null }[];
  values: Record<string, unknown>;
  parameters: { area: string; tier: string[] };
}
interface Evidence {
  id: string;
  kind: string;
  sha256: string;
  figure: Frozen | null;
  words: Record<string, string> | null;
  addedBy: string | null;
}
export interface Today {
  evidence: Evidence;
  isHashRight: boolean;
  today: Frozen | null;
  told: { where: { sv: string }[]; was: { sv: string } | null; is: { sv: string } | null }[];
}
export interface ProblemBody {
  id: string;
  revision: number;
  problem: Problem;
  evidenceItems: Evidence[];
  personDataKinds: string[];
  status: string;
  closedOn: string | null;
  code: string;
  errors: { path: string; code: string }[];
}
export interface PictureProblems {
  ranking: number;
  items: {
    id: string;
    title: string;
    rank: number | null;
    isNew: boolean;
    before: Problem | null;
  }[];
}

const TITLE = 'Skadegörelse kring torget';
export const YEAR = { from: '2026-01-01', to: '2027-01-01' } as const;

/** The demo's people and areas, and problems in pictures of their own. */
export class ProblemsApp {
  private year = 1990;
  private readonly started = Date.now();

  private constructor(readonly world: PicturesApp) {}

  static async start(): Promise<ProblemsApp> {
    return new ProblemsApp(await PicturesApp.start());
  }

  get<Body>(path: string, by = this.world.coordinator): Promise<Answer<Body>> {
    return by.send<Body>('GET', path);
  }

  /** A problem in a picture of a year that no other has, or in this one. */
  async begun(
    wish: Record<string, unknown> = {},
    pictureId?: string,
  ): Promise<{ picture: string; id: string }> {
    const picture = pictureId ?? (await this.world.begun((this.year += 1))).id;
    const body = { title: TITLE, focusArea: 'crime', ...wish };
    const path = `/situation-pictures/${picture}/problems`;
    const answer = await this.world.coordinator.send<ProblemBody>('POST', path, { body });
    if (answer.status !== 201) throw new Error(`not begun: ${JSON.stringify(answer.body)}`);
    return { picture, id: answer.body.id };
  }

  write(
    id: string,
    revision: number,
    changed: Partial<Problem>,
    { by = this.world.coordinator, aside = [] }: { by?: Person; aside?: Problem[] } = {},
  ): Promise<Answer<ProblemBody>> {
    return by.send<ProblemBody>('PUT', `/problems/${id}`, {
      headers: { 'if-match': `"${revision}"` },
      body: { problem: { ...emptyProblem, title: TITLE, ...changed }, aside },
    });
  }

  freeze(id: string, wish: Record<string, unknown> = {}): Promise<Answer<Today & ProblemBody>> {
    return this.world.coordinator.send('POST', `/problems/${id}/evidence/figures`, {
      body: { figure: 'expectedRange@1', ...YEAR, ...wish },
    });
  }

  /** Some minutes from the beginning: a session does not outlive longer steps. */
  minutesOn(minutes: number): void {
    this.world.app.clock.set(new Date(this.started + minutes * 60_000));
  }
}

export const cause = (parent: string | null, part: Partial<Cause> = {}): Cause => ({
  ...{ id: randomUUID(), parent, kind: 'place', words: 'Torget är mörkt' },
  ...{ evidenceIds: [], confidence: null, why: '', ...part },
});
