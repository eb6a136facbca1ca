import type { EditionContent, PictureStep } from '#domain';
import { paragraph, PicturesApp, type PictureBody } from './pictures-app.js';
import type { Answer, Person } from './running-app.js';

interface Words {
  sv: string;
  en: string;
}

export interface PreviewBody {
  hash: string;
  seenHash: string;
  frozenAt: string | null;
  content: EditionContent;
}

export interface WayBody {
  state: string;
  revision: number;
  completeness: { isComplete: boolean; missing: string[] };
  next: { step: PictureStep; isYours: boolean }[];
  steps: { step: string; words: string; editionId: string | null; takenBy: string | null }[];
  proposal: {
    hash: string;
    frozenAt: string;
    moved: { where: Words[]; was: Words | null; is: Words | null; isText: boolean }[];
  } | null;
  editions: { id: string; number: number; kind: string; hash: string; isReplaced: boolean }[];
  code: string;
  errors: { path: string; code: string }[];
}

export interface EditionBody {
  id: string;
  number: number;
  hash: string;
  content: EditionContent;
}

export interface VerifiedBody {
  equal: boolean;
  hash: { equal: boolean; computed: string | null };
  figures: {
    section: string;
    figure: string;
    outcome: string;
    from: string;
    differences: { path: string; was: unknown; is: unknown }[];
  }[];
}

export const MEETING = {
  ...{ body: 'Stadsdelsnämnden', date: '2026-01-29', paragraph: '12', caseNumber: 'SÄN 2026/14' },
};
export const DECISION = {
  ...{ ...MEETING, outcome: 'decided', preparedBy: 'Förvaltningen', authorisedBy: 'Ordföranden' },
  changes: '',
};

/** The demo's people on the way of a picture: a coordinator, a manager and a registrar of one authority. */
export class EditionsApp {
  private constructor(
    readonly world: PicturesApp,
    readonly manager: Person,
    readonly registrar: Person,
    readonly city: Person,
  ) {}

  static async start(): Promise<EditionsApp> {
    return EditionsApp.of(await PicturesApp.start());
  }

  /** The same people in a world that is running already. */
  static async of(world: PicturesApp): Promise<EditionsApp> {
    const [manager, registrar, city] = await Promise.all(
      ['manager', 'registrar', 'city'].map((name) => world.person(name)),
    );
    return new EditionsApp(world, manager!, registrar!, city!);
  }

  /** A picture of a year with all that the law asks for. */
  async written(year: number, otherwise: Record<string, unknown> = {}): Promise<PictureBody> {
    const view = { from: `${year}-01-01`, to: `${year + 1}-01-01`, ...otherwise };
    const { body, status } = await this.world.begin(view);
    if (status !== 201) throw new Error(`not begun: ${JSON.stringify(body)}`);
    const picture = body as unknown as PictureBody;
    for (const section of ['crime', 'other_information', 'analysis']) {
      await this.world.write(this.world.coordinator, picture.id, section, 0, {
        body: paragraph(`Om ${section} ${year}.`),
      });
    }
    return picture;
  }

  async way(id: string, by = this.world.coordinator): Promise<WayBody> {
    return (await by.send<WayBody>('GET', `/situation-pictures/${id}/transitions`)).body;
  }

  async preview(id: string, by = this.manager): Promise<PreviewBody> {
    return (await by.send<PreviewBody>('GET', `/situation-pictures/${id}/preview`)).body;
  }

  /** What was read is approved, as the page does it. */
  async approved(id: string): Promise<WayBody> {
    const { seenHash } = await this.preview(id);
    return this.taken(this.manager, id, 'approve', { seenHash });
  }

  /** One step from where the picture stands, or from `revision`. */
  async step(
    by: Person,
    id: string,
    step: PictureStep,
    body: Record<string, unknown> = {},
    revision?: number,
  ): Promise<Answer<WayBody>> {
    const from = revision ?? (await this.way(id)).revision;
    return by.send('POST', `/situation-pictures/${id}/transitions`, {
      headers: { 'if-match': `"${from}"` },
      body: { step, ...body },
    });
  }

  /** As `step`, where nothing may hinder it. */
  async taken(
    by: Person,
    id: string,
    step: PictureStep,
    body: Record<string, unknown> = {},
  ): Promise<WayBody> {
    const answer = await this.step(by, id, step, body);
    if (answer.status !== 200) throw new Error(`${step}: ${JSON.stringify(answer.body)}`);
    return answer.body;
  }

  /** Through review to a decision. @returns the id of the version. */
  async decided(id: string): Promise<string> {
    await this.taken(this.world.coordinator, id, 'send_to_review');
    await this.approved(id);
    const way = await this.taken(this.registrar, id, 'decide', { decision: DECISION });
    return way.editions[0]!.id;
  }

  async verified(id: string, by = this.city): Promise<VerifiedBody> {
    return (await by.send<VerifiedBody>('POST', `/editions/${id}/verify`)).body;
  }

  async edition(id: string, by = this.city): Promise<EditionBody> {
    return (await by.send<EditionBody>('GET', `/editions/${id}`)).body;
  }
}
