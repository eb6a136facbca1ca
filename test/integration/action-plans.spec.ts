import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatCount } from '#domain';
import type { MeasuresOfEdition } from '#measures';
import { EditionsApp, type EditionBody } from '../support/editions-app.js';
import { MeasuresApp, type MeasureBody } from '../support/measures-app.js';
import { hasPoppler, pdfStructure } from '../support/pdf.js';
import { paragraph, type PictureBody } from '../support/pictures-app.js';
import type { Answer } from '../support/running-app.js';

interface Ground {
  id: string;
  kind: string;
  number: number;
  hash: string;
}
type Begun = PictureBody & {
  kind: string;
  decidedOn: string | null;
  dueOn: string | null;
  restsOn: Ground | null;
  restsOnReason: string;
  errors: { path: string; code: string }[];
};
interface Listed {
  items: Begun[];
  grounds: Ground[];
}

let measures: MeasuresApp;
let app: EditionsApp;
let measure: MeasureBody;
let picture: EditionBody;
beforeAll(async () => {
  measures = await MeasuresApp.start();
  app = await EditionsApp.of(measures.world);
  const { pictureId, problemId } = measures;
  await measures.send('PUT', `/situation-pictures/${pictureId}/problems/order`, { problemIds: [problemId] }, 0); // prettier-ignore
  measure = await measures.moved({ costPlannedOre: 12_345_600 }, 'planned', 'ongoing');
  await written(pictureId, ['crime', 'other_information', 'analysis']);
  picture = await app.edition(await app.decided(pictureId));
}, 120_000);
afterAll(() => measures?.app.close());

const begin = (otherwise: Record<string, unknown>): Promise<Answer<Begun>> =>
  measures.world.begin({
    ...{ from: '2026-01-01', to: '2027-01-01' },
    ...otherwise,
  }) as unknown as Promise<Answer<Begun>>;
const listed = async (query = '') =>
  (await measures.coordinator.send<Listed>('GET', `/situation-pictures${query}`)).body;

async function written(id: string, sections: readonly string[]): Promise<void> {
  for (const section of sections) {
    const body = paragraph(`Om ${section}.`);
    await measures.world.write(measures.coordinator, id, section, 0, { body });
  }
}

const fetched = async (id: string, form: string): Promise<Buffer> =>
  (
    await measures.app.api.inject({
      method: 'GET',
      url: `/api/v1/editions/${id}.${form}`,
      headers: { host: '127.0.0.1', ...app.city.credentials },
    })
  ).rawPayload;
const page = async (id: string): Promise<string> => (await fetched(id, 'html')).toString('utf8');

describe('an action plan and its follow-up', () => {
  it('begin on a decided version of the same authority and area, or with a reason', async () => {
    const codes = async (wish: Record<string, unknown>) =>
      (await begin(wish)).body.errors.map(({ path, code }) => `${path} ${code}`);
    expect(await codes({ kind: 'plan' })).toEqual(['restsOnReason GROUND_MISSING']);
    expect(
      await codes({ kind: 'plan', restsOnReason: 'Anna Andersson, 19800101-1234, vill det.' }),
    ).toEqual(['restsOnReason PERSON_NOT_HERE']);
    const wrong = ['restsOnEditionId GROUND_NOT_FOUND'];
    expect(await codes({ kind: 'follow_up', restsOnEditionId: picture.id })).toEqual(wrong);
    expect(
      await codes({ kind: 'plan', restsOnEditionId: picture.id, area: 'district:skarholmen' }),
    ).toEqual(wrong);
    const said = await begin({
      ...{ kind: 'plan', from: '2031-01-01', to: '2032-01-01' },
      restsOnReason: 'Bilden görs om.',
    });
    expect(said.body).toMatchObject({ restsOn: null, restsOnReason: 'Bilden görs om.' });
  });

  it('are decided like a picture, each on its own, with what they rest on and what is due', async () => {
    const { grounds } = await listed();
    expect(grounds.map(({ id }) => id)).toEqual([picture.id]);
    const { body: plan, status } = await begin({ kind: 'plan', restsOnEditionId: picture.id });
    expect(status).toBe(201);
    expect(plan).toMatchObject({ kind: 'plan', restsOn: { hash: picture.hash, kind: 'picture' } });
    expect(plan.template.map(({ code }) => code)).toContain('measures');
    expect((await app.way(plan.id)).completeness.missing).toEqual(['measures']);
    await written(plan.id, ['summary', 'measures']);
    const edition = await app.edition(await app.decided(plan.id));
    const { content } = edition;
    expect(content.picture).toMatchObject({
      ...{ kind: 'plan', restsOn: { editionId: picture.id, hash: picture.hash, reason: '' } },
    });
    expect(Object.keys(content.chain).sort()).toEqual(['measures', 'problems']);
    expect(await app.verified(edition.id)).toMatchObject({ equal: true });
    const { items } = await listed('?kind=plan');
    expect(items.map(({ kind }) => kind)).toEqual(['plan', 'plan']);
    expect(items.find(({ id }) => id === plan.id)).toMatchObject({
      ...{ decidedOn: '2026-01-29', dueOn: '2028-01-29' },
    });

    const paper = await page(edition.id);
    expect(paper).toContain('<h1>Åtgärdsplan 2026</h1>');
    expect(paper).toContain(`SHA-256 ${picture.hash}`);
    const kronor = formatCount(measure.measure.costPlannedOre! / 100, 'sv');
    const row = [
      ...['1. Skadegörelse vid skolan', 'Färre skadegörelser vid skolan', 'Bättre belysning'],
      ...['2026-02-01 – 2026-10-31', kronor],
    ];
    expect(rowsOf(paper, 'Problem, mål och åtgärder')).toEqual([row]);

    sayEveryFigure(paper, edition);
    if (hasPoppler) await readInOrder(edition.id);
    await followedUp(edition);
  });

  it('asks why a problem that comes first has no measure', async () => {
    const { body: plan } = await begin({
      ...{ kind: 'plan', from: '2024-01-01', to: '2025-01-01', restsOnEditionId: picture.id },
    });
    await written(plan.id, ['measures']);
    // The measure begins after the months of this plan.
    expect((await app.way(plan.id)).completeness.missing).toEqual(['without_measure']);
    expect((await app.step(measures.coordinator, plan.id, 'send_to_review')).body.code).toBe(
      'PICTURE_INCOMPLETE',
    );
    await written(plan.id, ['without_measure']);
    await app.taken(measures.coordinator, plan.id, 'send_to_review');
  });
});

async function followedUp(plan: EditionBody): Promise<void> {
  const { body: begun } = await begin({ kind: 'follow_up', restsOnEditionId: plan.id });
  await written(begun.id, ['outcome']);
  expect((await app.way(begun.id)).completeness.missing).toEqual(['not_followed_up']);
  const told = {
    ...{ carriedOut: 'partly', done: 'Tolv lampor.', obstacle: 'Snö.', nextStep: 'Resten.' },
    ...{ costUsedOre: 1_250_000, goalJudgement: 'partly', motivation: 'Hälften.' },
  };
  await measures.send('PUT', `/measures/${measure.id}/follow-ups/2026/year_end`, told, 0);
  expect((await app.way(begun.id)).completeness.missing).toEqual([]);
  const edition = await app.edition(await app.decided(begun.id));
  expect(edition.content.picture.restsOn).toMatchObject({ editionId: plan.id, hash: plan.hash });
  expect(await app.verified(edition.id)).toMatchObject({ equal: true });
  const paper = await page(edition.id);
  expect(paper).toContain('<h1>Uppföljning av åtgärdsplan 2026</h1>');
  sayEveryFigure(paper, edition);
  const [row] = rowsOf(paper, 'Vad som kom av varje åtgärd');
  expect(row![1]).toContain('Tolv lampor.');
  expect(row![2]).toBe('Inte bedömt än');
  expect(row![3]).toContain('Uppfylls delvis');
}

/** Each amount, target and day that was frozen of goals and measures stands in a cell of the paper. */
function sayEveryFigure(paper: string, { content }: EditionBody): void {
  const cells = new Set(
    [...paper.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell]) => cell),
  );
  const { goals, measures: frozen } = content.chain['measures'] as unknown as MeasuresOfEdition;
  const kronor = (ore: number | null) => (ore === null ? null : formatCount(Math.round(ore / 100), 'sv')); // prettier-ignore
  const expected = [
    ...goals.flatMap(({ baseline, target, byWhen }) => [baseline, target, byWhen]),
    ...frozen.flatMap((one) => [one.startsOn, one.endsOn]),
    ...frozen.flatMap((one) => [kronor(one.costPlannedOre), kronor(one.costUsedOre)]),
  ].filter((said) => said !== null);
  expect(expected.length).toBeGreaterThan(4);
  expect(expected.filter((said) => !cells.has(said))).toEqual([]);
}

/** The page in brief comes before the contents, headings before their table, and the table has its head. */
async function readInOrder(id: string): Promise<void> {
  const structure = pdfStructure(await fetched(id, 'pdf'));
  const order = ['I korthet', 'Innehåll', 'Mål och åtgärder', 'Skadegörelse vid skolan'];
  let at = -1;
  for (const said of order) {
    at = structure.indexOf(said, at + 1);
    expect(at, said).toBeGreaterThanOrEqual(0);
  }
  for (const tag of ['H1', 'H2', 'Table', 'THead', 'TH', 'Figure', 'L']) {
    expect(structure, tag).toMatch(new RegExp(`^\\s*${tag}\\b`, 'm'));
  }
}

/** The cells of a table by its caption, row by row. */
function rowsOf(paper: string, caption: string): string[][] {
  const [, table = ''] = new RegExp(`<caption>[^<]*${caption}</caption>(.*?)</table>`, 's').exec(paper) ?? []; // prettier-ignore
  return [...table.matchAll(/<tr>(<th scope="row">.*?)<\/tr>/gs)].map(([, cells]) =>
    [...cells!.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell]) => cell!),
  );
}
