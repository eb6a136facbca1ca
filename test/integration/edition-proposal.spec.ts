import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyMeasure, emptyProblem, type EditionContent } from '#domain';
import { DECISION, EditionsApp, MEETING } from '../support/editions-app.js';
import { goalOf, plantProblem } from '../support/measures-app.js';
import { paragraph } from '../support/pictures-app.js';
import { submission } from '../support/stockholm.js';

const AREA = 'municipality:0180';

let app: EditionsApp;
beforeAll(async () => {
  app = await EditionsApp.start();
}, 60_000);
afterAll(() => app?.world.app.close());

/** What somebody may do to the chain while a picture waits: each by its own route. */
interface Chain {
  problem: { id: string; revision: number };
  risk: { id: string; revision: number };
  /** What a measure can be planned for. */
  planned: { problemId: string; causeIds: string[]; goalId: string };
}

async function sent(method: 'POST' | 'PUT', path: string, body: unknown, revision?: number) {
  const headers: Record<string, string> = {};
  if (revision !== undefined) headers['if-match'] = `"${revision}"`;
  const answer = await app.world.coordinator.send<{ id: string; revision: number }>(method, path, {
    ...{ headers, body },
  });
  if (answer.status >= 300) throw new Error(`${path}: ${JSON.stringify(answer.body)}`);
  return answer.body;
}

const judged = (title: string) => ({
  ...{ title, focusArea: 'accidents', year: 2025, whatCanHappen: 'Det brinner.', owner: 'Enheten' },
  inherent: {
    likelihood: 4,
    consequences: { life: 5, function: 3, environment_property: 4, fundamental_values: 1 },
  },
  residual: {
    likelihood: 2,
    consequences: { life: 4, function: 3, environment_property: 2, fundamental_values: 1 },
  },
  ...{ measures: '', residualReason: '', uncertaintyReason: '', closedReason: '' },
  ...{ uncertainty: 'medium', trend: 'steady', reviewOn: '2026-12-01' },
  ...{ isClosed: false, work: null, governing: [], categories: [] },
});

/** A written picture with a problem and a risk of its year, sent to review. */
async function inReview(year: number): Promise<{ id: string; chain: Chain }> {
  const { id } = await app.written(year);
  const problem = await sent('POST', `/situation-pictures/${id}/problems`, {
    ...{ title: `Torget ${year}`, focusArea: 'crime' },
  });
  const risk = await sent('POST', '/risks', {
    ...{ id: randomUUID(), organisationId: app.world.organisation, area: AREA },
    judgement: { ...judged(`Brand ${year}`), year },
  });
  const { problemId, causeIds } = await plantProblem(app.world, app.world.organisation, id);
  const goal = await sent('POST', '/goals', { problemId, goal: goalOf() });
  await app.taken(app.world.coordinator, id, 'send_to_review');
  const planned = { problemId, causeIds: [causeIds[0]], goalId: goal.id };
  return { id, chain: { problem, risk, planned } };
}

const changes: Record<string, (chain: Chain, year: number) => Promise<void>> = {
  async problem(chain, year) {
    const problem = { ...emptyProblem, title: `Torget ${year}`, why: 'Det blev värre.' };
    const path = `/problems/${chain.problem.id}`;
    chain.problem = await sent('PUT', path, { problem, aside: [] }, chain.problem.revision);
  },
  async measure(chain, year) {
    const dates = { startsOn: `${year}-02-01`, endsOn: `${year}-11-01` };
    const measure = { ...emptyMeasure, title: 'Ljus', ...chain.planned, ...dates };
    const made = await sent('POST', '/measures', {
      ...{ organisationId: app.world.organisation, area: AREA },
      measure: { ...measure, comparison: 'own_past' },
    });
    await sent('POST', `/measures/${made.id}/transitions`, { to: 'planned' }, made.revision);
  },
  async risk(chain, year) {
    const judgement = { ...judged(`Brand ${year} i skola`), year };
    const path = `/risks/${chain.risk.id}`;
    chain.risk = await sent('PUT', path, { judgement }, chain.risk.revision);
  },
  async incident(_chain, year) {
    const body = submission({ occurredFrom: `${year}-06-10T20:15:00+02:00` });
    const reporter = await app.world.person('reporter');
    const { status } = await reporter.send('POST', '/incidents', { body });
    expect(status).toBe(201);
    await app.world.app.catchUp();
  },
};

/** What a version adds to what was approved, and nothing else. */
const added = ({ number, isReserved, meeting, decision, ...rest }: EditionContent) => ({
  ...{ own: { number, isReserved, meeting, decision }, rest },
});

describe('what was approved', () => {
  it('is what is handed in and decided, to the letter, whatever is changed meanwhile', async () => {
    const { id, chain } = await inReview(2021);
    const approved = await app.approved(id);
    const proposal = await app.preview(id);
    expect(proposal).toMatchObject({
      ...{ hash: approved.proposal!.hash, frozenAt: approved.proposal!.frozenAt },
      content: { review: { isBySame: false } },
    });
    for (const change of Object.values(changes)) await change(chain, 2021);
    const handed = await app.taken(app.registrar, id, 'hand_in', { meeting: MEETING });
    await changes['problem']!(chain, 2022);
    const decided = await app.taken(app.registrar, id, 'decide', { decision: DECISION });
    const frozen = added(proposal.content);
    const [last, first] = [decided.editions[0]!.id, handed.editions[0]!.id];
    for (const [edition, own] of [
      [first, { number: 1, isReserved: true, meeting: MEETING, decision: null }],
      [last, { number: 2, isReserved: false, meeting: null, decision: DECISION }],
    ] as const) {
      const { content } = await app.edition(edition);
      expect(added(content)).toEqual({ own, rest: frozen.rest });
      expect(await app.verified(edition)).toMatchObject({ equal: true });
    }
  });

  it.each(Object.keys(changes).filter((name) => name !== 'incident'))(
    'is told to be otherwise than what stands when this was changed: %s',
    async (name) => {
      const year = 2012 + Object.keys(changes).indexOf(name);
      const { id, chain } = await inReview(year);
      expect((await app.approved(id)).proposal?.moved).toEqual([]);
      await changes[name]!(chain, year);
      const { proposal } = await app.way(id, app.registrar);
      const told = proposal!.moved.map(({ where, is }) =>
        [...where.map(({ sv }) => sv), is?.sv].join(' › '),
      );
      expect(told).toEqual(
        {
          problem: [`Problem › Torget ${year} › Varför just det här › Det blev värre.`],
          measure: ['Åtgärd › Ljus › Ljus'],
          risk: [`Risk › Brand ${year} i skola › Rubrik › Brand ${year} i skola`],
        }[name],
      );
      expect((await app.preview(id, app.registrar)).hash).toBe(proposal!.hash);
    },
  );

  it('takes in what came by being returned, and the one before stays as it was', async () => {
    const { id, chain } = await inReview(2017);
    await app.approved(id);
    await changes['problem']!(chain, 2017);
    await app.taken(app.manager, id, 'return', { words: 'Ta med det nya.' });
    expect((await app.way(id)).proposal).toBeNull();
    await app.taken(app.world.coordinator, id, 'send_to_review');
    expect((await app.approved(id)).proposal!.moved).toEqual([]);
    const way = await app.taken(app.registrar, id, 'decide', { decision: DECISION });
    const { content } = await app.edition(way.editions[0]!.id);
    expect(JSON.stringify(content.chain)).toContain('Det blev värre.');
    const rows = await app.world.app.database.query<{ kind: string }>(
      `SELECT kind FROM edition WHERE picture_id = $1 ORDER BY id`,
      [id],
    );
    expect(rows.map(({ kind }) => kind)).toEqual(['proposed', 'proposed', 'decided']);
  });

  it('lies sealed, in no register and no list, and is closed to all but those who take a step', async () => {
    const { id } = await inReview(2018);
    await app.approved(id);
    const { database } = app.world.app;
    const [row] = await database.query<{ id: string; content: string | null; number: null }>(
      `SELECT id, content, number FROM edition WHERE picture_id = $1`,
      [id],
    );
    expect(row).toMatchObject({ content: null, number: null });
    const registered = await database.query(`SELECT FROM register_entry WHERE document_id = $1`, [
      row!.id,
    ]);
    expect(registered).toEqual([]);
    for (const by of [app.city, app.world.coordinator, app.registrar]) {
      expect((await by.send('GET', `/editions/${row!.id}`)).status).toBe(404);
      expect((await by.send('POST', `/editions/${row!.id}/verify`)).status).toBe(404);
      const list = await by.send<{ items: { id: string }[] }>('GET', '/editions');
      expect(list.body.items.map((one) => one.id)).not.toContain(row!.id);
    }
    expect((await app.city.send('GET', `/situation-pictures/${id}/preview`)).status).toBe(404);
    expect((await app.city.send('GET', `/situation-pictures/${id}/transitions`)).status).toBe(404);
    expect((await app.way(id)).editions).toEqual([]);
  });
});

describe('an approval', () => {
  it('is of what was read: refused when the chain or a text has moved, until it is read again', async () => {
    const { id, chain } = await inReview(2019);
    const bare = await app.step(app.manager, id, 'approve');
    expect(bare.body.errors).toMatchObject([{ path: 'seenHash', code: 'STEP_FIELD_MISSING' }]);
    const { seenHash } = await app.preview(id);
    for (const name of ['problem', 'measure', 'risk']) {
      await changes[name]!(chain, 2019);
      const refused = await app.step(app.manager, id, 'approve', { seenHash });
      expect([name, refused.status, refused.body.code]).toEqual([name, 409, 'PICTURE_MOVED']);
    }
    expect((await app.approved(id)).state).toBe('approved');
  });

  it('is of texts as well, when somebody took it back and changed one', async () => {
    const { id } = await inReview(2023);
    const { coordinator } = app.world;
    const { seenHash } = await app.preview(id);
    await app.taken(coordinator, id, 'take_back');
    await app.world.write(coordinator, id, 'crime', 1, { body: paragraph('Annat.') });
    await app.taken(coordinator, id, 'send_to_review');
    const refused = await app.step(app.manager, id, 'approve', { seenHash });
    expect([refused.status, refused.body.code]).toEqual([409, 'PICTURE_MOVED']);
  });

  it('is not hindered by incidents that come in, and holds those that had come', async () => {
    const { id, chain } = await inReview(2024);
    const { seenHash, content } = await app.preview(id);
    await changes['incident']!(chain, 2024);
    await app.taken(app.manager, id, 'approve', { seenHash });
    const frozen = await app.preview(id);
    expect(frozen.content.asOfPosition).toBe(content.asOfPosition + 1);
    expect(frozen.seenHash).toBe(seenHash);
  });
});
