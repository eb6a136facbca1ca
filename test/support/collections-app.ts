import { randomUUID } from 'node:crypto';
import { RemindOfCollections } from '#collections';
import type { ShortAnswer } from '#domain';
import { EditionsApp } from './editions-app.js';
import type { Answer, Person } from './running-app.js';

export interface StandingBody {
  state: string;
  kind: string | null;
  editionId: string | null;
  handedInOn: string | null;
  isLate: boolean;
}
export interface StatusRow {
  organisationId: string;
  name: string;
  kind: string;
  form: string;
  answer: StandingBody;
  ageDays: number | null;
  parts: { lawParts: number; lawPartsWritten: number; prioritised: number } | null;
  coordinators: string[];
  missingRoles: string[];
}
export interface CollectionBody {
  id: string;
  year: number;
  state: string;
  revision: number;
  recipients: number;
  answered: number;
  complete: number;
  asOfPosition: number | null;
  asked: { organisationId: string; name: string; form: string }[];
  code: string;
  errors: { path: string; code: string }[];
}
export interface Suggestion {
  year: number;
  copiedFrom: number | null;
  opensOn: string;
  dueOn: string;
  organisations: {
    organisationId: string;
    name: string;
    kind: string;
    form: string;
    isNew: boolean;
  }[];
}

export const SHORT: ShortAnswer = {
  ...{ risks: 'Ett bibliotek kan bli utan värme.', staffThreats: 'Två hot i receptionen.' },
  ...{ accidents: 'En fallolycka.', changes: '', protectiveSecurity: 'analysed' },
};

const SPECIALIST = 15;
const COMPANIES = 15;

/** A city of eleven districts, fifteen specialist committees and fifteen companies, and the people who answer for them. */
export class CollectionsApp {
  private constructor(
    readonly editions: EditionsApp,
    /** A specialist committee and a company that the demo's security coordinator answers for too. */
    readonly specialist: string,
    readonly company: string,
  ) {}

  static async start(): Promise<CollectionsApp> {
    const editions = await EditionsApp.start();
    const { database } = editions.world.app;
    const [{ companies }] = (await database.query<{ companies: number }>(
      `SELECT count(*) AS companies FROM organisation WHERE kind = 'company'`,
    )) as [{ companies: number }];
    const make = async (kind: 'committee' | 'company', name: string): Promise<string> => {
      const id = randomUUID();
      await database.query(
        `INSERT INTO organisation (id, code, name, kind) VALUES ($1, $2, $3, $4)`,
        [id, name.toLowerCase().replaceAll(' ', '_'), name, kind],
      );
      return id;
    };
    const made: Record<'committee' | 'company', string[]> = { committee: [], company: [] };
    for (let at = 1; at <= SPECIALIST; at += 1) {
      made.committee.push(await make('committee', `Facknämnd ${at}`));
    }
    for (let at = companies + 1; at <= COMPANIES; at += 1) {
      made.company.push(await make('company', `Bolag ${at}`));
    }
    const [specialist, company] = [made.committee[0]!, made.company[0]!];
    for (const organisation of [specialist, company]) {
      await database.query(
        `INSERT INTO role_holding (id, person_id, role, organisation_id, valid_from)
         SELECT $2, person_id, 'security_coordinator', $1, '2020-01-01' FROM account
          WHERE email = 'security@demo.example'`,
        [organisation, randomUUID()],
      );
    }
    return new CollectionsApp(editions, specialist, company);
  }

  get app() {
    return this.editions.world.app;
  }

  /** The day of a message is the day that it is made. */
  at(moment: string): void {
    this.app.clock.set(moment);
  }

  person(name: string): Promise<Person> {
    return this.editions.world.person(name);
  }

  remind(): Promise<number> {
    return this.app.worker.get(RemindOfCollections, { strict: false }).run();
  }

  async suggested(by: Person, year: number): Promise<Suggestion> {
    return (await by.send<Suggestion>('GET', `/collections/suggestion?year=${year}`)).body;
  }

  /** Begins the collection of a year as it is suggested, with what a test wants otherwise. */
  async begun(
    by: Person,
    year: number,
    otherwise: Record<string, unknown> = {},
  ): Promise<Answer<CollectionBody>> {
    const { opensOn, dueOn, organisations } = await this.suggested(by, year);
    const recipients = organisations.map(({ organisationId, form }) => ({ organisationId, form }));
    const words = { instructions: 'Svara kort.', contact: 'trygghet@staden.example' };
    const body = { id: randomUUID(), year, opensOn, dueOn, ...words, recipients, ...otherwise };
    return by.send('POST', '/collections', { body });
  }

  async moved(by: Person, id: string, to: 'open' | 'closed'): Promise<Answer<CollectionBody>> {
    const { body } = await by.send<CollectionBody>('GET', `/collections/${id}`);
    const headers = { 'if-match': `"${body.revision}"` };
    return by.send('POST', `/collections/${id}/transitions`, { headers, body: { to } });
  }

  answer(
    by: Person,
    id: string,
    body: Record<string, unknown>,
  ): Promise<Answer<StandingBody & CollectionBody & { steps: { kind: string; words: string }[] }>> {
    return by.send('POST', `/collections/${id}/submissions`, { body });
  }

  mark(
    by: Person,
    id: string,
    organisationId: string,
    body: Record<string, unknown>,
  ): Promise<Answer<StandingBody & CollectionBody>> {
    return by.send('POST', `/collections/${id}/submissions/${organisationId}/marks`, { body });
  }

  async rows(by: Person, id: string): Promise<StatusRow[]> {
    return (await by.send<{ rows: StatusRow[] }>('GET', `/collections/${id}/status`)).body.rows;
  }

  /** The messages of collections, by kind and day of making, one line for each recipient. */
  messages(): Promise<{ kind: string; email: string; key: string; day: string }[]> {
    return this.app.database.query(
      `SELECT m.kind, a.email, m.key, m.created_at::date::text AS day
         FROM message m JOIN account a ON a.person_id = m.recipient_id
        WHERE m.kind LIKE 'collection.%' ORDER BY m.created_at, a.email, m.key`,
    );
  }
}
