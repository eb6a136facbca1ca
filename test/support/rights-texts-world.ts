import { randomUUID } from 'node:crypto';
import { emptyMeasure, emptyMemo, emptyProblem, type RiskJudgement } from '#domain';
import { RunSearch } from '#rights';
import { CollectionsApp, SHORT } from './collections-app.js';
import { DECISION, type EditionsApp } from './editions-app.js';
import { goalOf } from './measures-app.js';
import { paragraph } from './pictures-app.js';
import { cause } from './problems-app.js';
import { SOUGHT } from './rights-world.js';
import type { Answer, Person } from './running-app.js';
import { ownOrganisation } from './stockholm.js';

export interface TextHit {
  id: string;
  kind: string;
  isExact: boolean;
  place: {
    area: string | null;
    from: string | null;
    to: string | null;
    number: number | null;
    part: { sv: string } | null;
    page: string;
    isRecord: boolean;
  } | null;
  pieces: { text: string; whose: string }[] | null;
  isCut: boolean;
  seen: string;
  verdict: string | null;
}

const { name: NAME } = SOUGHT;
const YEAR = 2024;
export const WITNESS = 'Anna Andersson';
/** Longer than what is shown whole. */
const LONG = Array.from({ length: 80 }, (_, at) => `Stycke ${at} om torget, som är långt nog.`);

const nothing = {
  life: null,
  function: null,
  environment_property: null,
  fundamental_values: null,
};
const rating = { likelihood: 4, consequences: { ...nothing, life: 3 } } as const;
const RISK: RiskJudgement = {
  ...{ focusArea: 'crime', year: 2026, title: 'Brand i skola' },
  whatCanHappen: `${NAME} har hotat att tända eld.`,
  ...{ measures: '', residualReason: '', uncertaintyReason: '', owner: '', closedReason: '' },
  ...{ inherent: rating, residual: rating, uncertainty: 'medium', trend: 'steady' },
  ...{ reviewOn: null, isClosed: false, work: null, governing: [], categories: [] },
};

const DECIDED = { ...DECISION, authorisedBy: NAME };

/** One person, named in one text of every kind that an authority writes beside incidents, and those who handle cases. */
export class RightsTextsWorld {
  private constructor(
    readonly collections: CollectionsApp,
    readonly registrar: Person,
    readonly organisation: string,
    readonly city: string,
    /** Of whom the person is named in. */
    readonly ids: Readonly<Record<'picture' | 'edition' | 'problem' | 'measure' | 'risk', string>>,
  ) {}

  static async start(): Promise<RightsTextsWorld> {
    const collections = await CollectionsApp.start();
    const { app } = collections;
    const organisation = await ownOrganisation(app, 'coordinator');
    const pages = await writeAll(collections.editions, organisation);
    await answerAll(collections, organisation);
    const registrar = await app.signInProven('registrar@demo.example', 'lagesbild-demo');
    const [city] = await app.database.query<{ id: string }>(
      `SELECT id FROM organisation WHERE kind = 'city'`,
    );
    return new RightsTextsWorld(collections, registrar, organisation, city!.id, pages);
  }

  get app() {
    return this.collections.app;
  }

  async opened(organisationId = this.organisation, by = this.registrar): Promise<string> {
    const body = {
      ...{ organisationId, kind: 'access', channel: 'letter', receivedOn: '2026-01-31' },
      ...{ identity: 'document_shown', person: SOUGHT },
    };
    return expected(await by.send<{ id: string }>('POST', '/rights-cases', { body }), 201).id;
  }

  /** Asks for a search, and does what the worker does. */
  async search(id: string, by = this.registrar): Promise<void> {
    expected(await by.send('POST', `/rights-cases/${id}/searches`), 202);
    await this.app.catchUp();
    const [row] = await this.app.database.query<{ id: string }>(
      `SELECT id FROM rights_search WHERE case_id = $1 ORDER BY id DESC LIMIT 1`,
      [id],
    );
    await this.app.worker.get(RunSearch, { strict: false }).run(row!.id);
  }

  async hits(id: string, by = this.registrar): Promise<TextHit[]> {
    return (await by.send<{ texts: TextHit[] }>('GET', `/rights-cases/${id}/hits`)).body.texts;
  }

  judge(id: string, hit: TextHit, judged: Record<string, unknown>): Promise<Answer> {
    const body = { ...judged, seen: hit.seen };
    return this.registrar.send('PUT', `/rights-cases/${id}/text-hits/${hit.id}`, { body });
  }
}

/** A picture with all that belongs to it, decided, and a draft of another year. */
async function writeAll(editions: EditionsApp, organisation: string) {
  const { coordinator } = editions.world;
  const send = async (method: 'POST' | 'PUT', path: string, body: object, revision?: number) => {
    const headers: Record<string, string> = {};
    if (revision !== undefined) headers['if-match'] = `"${revision}"`;
    const answer = await coordinator.send<{ id: string }>(method, path, { headers, body });
    return expected(answer, 200, 201, 204);
  };
  const draft = await editions.world.begun(YEAR + 1);
  const write = async (picture: string, section: string, text: string, revision = 0) =>
    expected(
      await editions.world.write(coordinator, picture, section, revision, {
        body: paragraph(text),
      }),
      200,
    );
  // Named twice in one section and then no more: one finding, of the last that names the person.
  await write(draft.id, 'crime', `${NAME} syns ofta.`);
  await write(draft.id, 'crime', `${NAME} syns ofta, säger ${WITNESS}.`, 1);
  await write(draft.id, 'crime', 'En person syns ofta.', 2);
  const comments = `/situation-pictures/${draft.id}/sections/crime/comments`;
  await send('POST', comments, { text: `Är det ${NAME}?` });
  const problem = (
    await send('POST', `/situation-pictures/${draft.id}/problems`, {
      ...{ title: 'Skadegörelse', focusArea: 'crime' },
    })
  ).id;
  const causes = [cause(null, { words: `${NAME} har nyckel till förrådet` })];
  const told = { ...emptyProblem, title: 'Skadegörelse', causes };
  await send('PUT', `/problems/${problem}`, { problem: told, aside: [] }, 1);
  await send('POST', `/problems/${problem}/evidence/words`, {
    ...{ source: 'interview', origin: 'Samtal', date: '2026-02-03', words: `${NAME} bor där.` },
  });
  const goal = goalOf({ words: `Färre besök av ${NAME}` });
  const { id: goalId } = await send('POST', '/goals', { problemId: problem, goal });
  const area = 'municipality:0180';
  const place = { organisationId: organisation, area };
  const measure = {
    ...{ ...emptyMeasure, title: 'Belysning', told: `${NAME} får besked.`, problemId: problem },
    ...{ goalId, causeIds: causes.map(({ id }) => id), comparison: 'own_past' },
    ...{ startsOn: '2026-02-01', endsOn: '2026-10-31' },
  };
  const { id: measureId } = await send('POST', '/measures', { ...place, measure });
  await send('POST', `/measures/${measureId}/transitions`, { to: 'planned' }, 1);
  await send('PUT', `/measures/${measureId}/follow-ups/2026/t1`, FOLLOW_UP, 0);
  await send('POST', '/actions', {
    ...{ ...place, action: { what: `Ring ${NAME}`, where: '', who: '', dueOn: null } },
  });
  const risk = randomUUID();
  await send('POST', '/risks', { id: risk, ...place, judgement: RISK });
  const frozen = await editions.written(YEAR);
  await write(frozen.id, 'summary', [...LONG, `${NAME} är dömd.`, ...LONG].join(' '));
  await editions.taken(coordinator, frozen.id, 'send_to_review', {});
  await editions.approved(frozen.id);
  const way = await editions.taken(editions.registrar, frozen.id, 'decide', { decision: DECIDED });
  const edition = way.editions[0]!.id;
  await publish(editions, edition);
  const memo = { ...emptyMemo, title: 'Lägesbild', signatures: [{ name: NAME, title: 'Chef' }] };
  await send('PUT', `/editions/${edition}/memo`, { memo }, 0);
  return { picture: draft.id, edition, problem, measure: measureId, risk };
}

const FOLLOW_UP = {
  ...{ carriedOut: 'partly', done: 'Tolv lampor.', obstacle: `${NAME} slog sönder två.` },
  ...{ nextStep: 'Resten.', costUsedOre: null, goalJudgement: null, motivation: '' },
};

/** A public edition with a name in it, that is taken back for it. */
async function publish({ registrar }: EditionsApp, edition: string): Promise<void> {
  const wish = { withheld: [] };
  const preview = await registrar.send<{ hash: string }>(
    ...(['POST', `/editions/${edition}/public-preview`, { body: wish }] as const),
  );
  const { hash } = expected(preview, 200);
  const published = await registrar.send<{ items: { id: string }[] }>(
    ...(['POST', `/editions/${edition}/public`, { body: { ...wish, hash } }] as const),
  );
  const { id } = expected(published, 201).items[0]!;
  const reason = { reason: `${NAME} stod kvar i en text.` };
  expected(
    await registrar.send('POST', `/public-editions/${id}/recall`, { body: reason }),
    200,
    201,
  );
}

/** An answer of the company that was handed in and a draft of the authority itself, in which the person is named. */
async function answerAll(collections: CollectionsApp, organisation: string): Promise<void> {
  const [city, security, coordinator] = (await Promise.all(
    ['city', 'security', 'coordinator'].map((name) => collections.person(name)),
  )) as [Person, Person, Person];
  const begun = expected(await collections.begun(city, YEAR), 201);
  const { asked } = expected(await collections.moved(city, begun.id, 'open'), 200, 201);
  const answer = { ...SHORT, risks: `${NAME} har hotat personalen.` };
  const short = { organisationId: collections.company, kind: 'short', answer };
  expected(await collections.answer(security, begun.id, short), 200);
  if (!asked.some((each) => each.organisationId === organisation)) throw new Error('not asked');
  const draft = await coordinator.send('PUT', `/collections/${begun.id}/drafts/${organisation}`, {
    headers: { 'if-match': '"0"' },
    body: { answer },
  });
  expected(draft, 200);
}

function expected<Body>({ status, body }: Answer<Body>, ...wished: number[]): Body {
  if (!wished.includes(status)) throw new Error(`${status}: ${JSON.stringify(body)}`);
  return body;
}
