import { randomUUID } from 'node:crypto';
import type {
  CityGoal,
  CityLooseMeasure,
  CityProblem,
  CityRisk,
  Consequences,
  PictureStep,
  RiskJudgement,
  RiskStep,
  ShortAnswer,
} from '#domain';
import { CollectionsApp, type CollectionBody } from './collections-app.js';
import { DECISION, type WayBody } from './editions-app.js';
import { paragraph, type PictureBody } from './pictures-app.js';
import type { Answer, Person } from './running-app.js';

export interface CityPictureBody {
  state: string;
  year: number;
  asOfPosition: number | null;
  answers: {
    organisation: { id: string; name: string };
    hearing: string;
    state: string;
    told: {
      kind: string;
      edition: { editionId: string; number: number; sections: { body: string }[] } | null;
      short: ShortAnswer | null;
      reason: string | null;
    } | null;
  }[];
  risks: CityRisk[];
  problems: CityProblem[];
  looseMeasures: CityLooseMeasure[];
  goals: CityGoal[];
  links: { lowRiskId: string; highRiskId: string; verdict: string; revision: number }[];
  code: string;
  errors: { path: string; code: string }[];
}

const nothing: Consequences = {
  ...{ life: null, function: null, environment_property: null, fundamental_values: null },
};

/** The judgement of a risk that threatens lives. */
export function riskOf(
  year: number,
  title: string,
  likelihood: RiskStep,
  life: RiskStep,
): RiskJudgement {
  const rating = { likelihood, consequences: { ...nothing, life } };
  return {
    ...{ focusArea: 'accidents', year, title, whatCanHappen: 'Någon skadas.', measures: '' },
    ...{ residualReason: '', uncertaintyReason: '', owner: '', closedReason: '' },
    ...{ inherent: rating, residual: rating, uncertainty: 'medium', trend: 'steady' },
    ...{ reviewOn: null, isClosed: false, work: null, governing: [], categories: [] },
  };
}

/** A collection that is under way, and two districts whose pictures the demo's people take to their decision. */
export class CityPictureApp {
  private constructor(
    readonly collections: CollectionsApp,
    readonly collectionId: string,
    readonly year: number,
    /** The demo's own district, and another. */
    readonly districts: readonly { readonly id: string; readonly area: string }[],
    readonly people: Readonly<Record<'city' | 'coordinator' | 'manager' | 'registrar', Person>>,
  ) {}

  /** @param today a local day of the year after the one that is told of. */
  static async start(today: string): Promise<CityPictureApp> {
    const collections = await CollectionsApp.start();
    collections.at(`${today}T11:00:00Z`);
    const { database } = collections.app;
    const own = collections.editions.world.organisation;
    const districts = await database.query<{ id: string; area: string }>(
      `SELECT o.id, a.level || ':' || a.code AS area FROM organisation o JOIN organisation_area a ON a.organisation_id = o.id
        WHERE a.level = 'district' ORDER BY (o.id = $1) DESC, o.name LIMIT 2`,
      [own],
    );
    const other = districts[1]!.id;
    for (const [role, email] of [
      ['prevention_coordinator', 'coordinator'],
      ['unit_manager', 'manager'],
      ['registrar', 'registrar'],
    ] as const) {
      await database.query(
        `INSERT INTO role_holding (id, person_id, role, organisation_id, valid_from)
         SELECT $1, person_id, $2, $3, '2020-01-01' FROM account WHERE email = $4`,
        [randomUUID(), role, other, `${email}@demo.example`],
      );
    }
    const [city, coordinator, manager, registrar] = (await Promise.all(
      ['city', 'coordinator', 'manager', 'registrar'].map((name) => collections.person(name)),
    )) as [Person, Person, Person, Person];
    const year = Number(today.slice(0, 4)) - 1;
    const begun = await collections.begun(city, year);
    const { id } = (await collections.moved(city, begun.body.id, 'open')).body as CollectionBody;
    const people = { city, coordinator, manager, registrar };
    return new CityPictureApp(collections, id, year, districts, people);
  }

  async picture(by = this.people.city): Promise<CityPictureBody> {
    return (await this.asked(by)).body;
  }

  asked(by: Person, id = this.collectionId): Promise<Answer<CityPictureBody>> {
    return by.send('GET', `/collections/${id}/city-picture`);
  }

  link(pairs: Record<string, unknown>[], by = this.people.city): Promise<Answer<CityPictureBody>> {
    return by.send('POST', `/collections/${this.collectionId}/risk-links`, { body: { pairs } });
  }

  async risk(
    district: number,
    title: string,
    likelihood: RiskStep,
    life: RiskStep,
  ): Promise<{ id: string; revision: number; judgement: RiskJudgement }> {
    const { id: organisationId, area } = this.districts[district]!;
    const judgement = riskOf(this.year, title, likelihood, life);
    const body = { id: randomUUID(), organisationId, area, judgement };
    const answer = await this.people.coordinator.send<{
      id: string;
      revision: number;
      judgement: RiskJudgement;
    }>('POST', '/risks', { body });
    if (answer.status !== 201) throw new Error(`no risk: ${JSON.stringify(answer.body)}`);
    return answer.body;
  }

  /** A picture of a district with all that the law asks for, written and not handed in. @returns its id. */
  async written(district: number): Promise<string> {
    const { id: organisationId, area } = this.districts[district]!;
    const { coordinator } = this.people;
    const { world } = this.collections.editions;
    const days = { from: `${this.year}-01-01`, to: `${this.year + 1}-01-01` };
    const begun = await world.begin({ organisationId, area, ...days }, coordinator);
    if (begun.status !== 201) throw new Error(`not begun: ${JSON.stringify(begun.body)}`);
    const picture = begun.body as unknown as PictureBody;
    for (const section of ['summary', 'crime', 'other_information', 'analysis']) {
      const words = section === 'summary' ? 'Det viktigaste.' : `Om ${section}.`;
      await world.write(coordinator, picture.id, section, 0, { body: paragraph(words) });
    }
    return picture.id;
  }

  /** Through review to the decision of the district. @returns the id of the version. */
  async decided(pictureId: string): Promise<string> {
    const { coordinator, manager, registrar } = this.people;
    const step = async (
      by: Person,
      name: PictureStep,
      body: Record<string, unknown> = {},
    ): Promise<WayBody> => {
      const { editions } = this.collections;
      const { revision } = await editions.way(pictureId, coordinator);
      const taken = await editions.step(by, pictureId, name, body, revision);
      if (taken.status !== 200) throw new Error(`${name}: ${JSON.stringify(taken.body)}`);
      return taken.body;
    };
    await step(coordinator, 'send_to_review');
    const { seenHash } = await this.collections.editions.preview(pictureId, manager);
    await step(manager, 'approve', { seenHash });
    const way = await step(registrar, 'decide', { decision: DECISION });
    return way.editions[0]!.id;
  }
}
