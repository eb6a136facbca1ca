import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RebuildTallies } from '#aggregation';
import { monthsOf } from '#domain';
import { ReadMeasuresForEdition } from '#measures';
import { canonicalJson } from '#protection';
import { MeasuresApp, type FieldErrors, type MeasureBody } from '../support/measures-app.js';
import { manyRevisions, plantIncidents } from '../support/planted-incidents.js';
import { ownOrganisation } from '../support/stockholm.js';

const NOW = '2026-11-25T12:00:00Z';
const INCIDENTS = 9_000;
/** Where what happens is halved from January 2026; the rest goes on as it was. */
const TREATED = 'sub_area:bredang';
const CONTROL = 'sub_area:satra';
const AREAS = [TREATED, CONTROL, 'sub_area:varberg', 'district:farsta', 'district:bromma'];

interface Effect {
  silence: string | null;
  question: { category: string | null; control: string | null } | null;
  claim: string | null;
  answer: { verdict: string; asOfPosition: number; [field: string]: unknown } | null;
  seen: string | null;
}

let world: MeasuresApp;
beforeAll(async () => {
  world = await MeasuresApp.start();
  const { app } = world;
  app.clock.set(NOW);
  let state = 2_018;
  const random = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  const one = <Value>(of: readonly Value[]): Value => of[Math.floor(random() * of.length)]!;
  const organisationId = await ownOrganisation(app, 'security');
  const when = monthsOf({ from: '2022-01', to: '2026-11' });
  await plantIncidents(
    app,
    manyRevisions(INCIDENTS, () => {
      const month = one(when);
      const drawn = one(AREAS);
      const isPrevented = drawn === TREATED && month >= '2026-01' && random() < 0.5;
      return {
        ...{ area: isPrevented ? 'district:farsta' : drawn, month: `${month}-01` },
        category: one(['order.gathering', 'order.litter']),
        ...(random() < 0.1 ? { tier: 'protected', organisationId } : { tier: 'open' }),
        status: 'recorded',
      };
    }),
  );
  await app.worker.get(RebuildTallies, { strict: false }).run();
}, 120_000);
afterAll(() => world?.app.close());

const days = { startsOn: '2026-01-01', endsOn: '2026-10-31' };
/** Of Bredäng, which is not the area of its problem: a measure may work on a part of it. */
async function measureIn(area: string, otherwise: Parameters<MeasuresApp['moved']>[0]) {
  const goalId = await world.goal();
  const whole = { ...days, goalId, problemId: world.problemId, causeIds: [world.causeIds[0]] };
  const draft = await world.draft({ ...whole, ...otherwise }, area);
  const { status, body } = await world.move(draft, 'planned');
  expect(status, JSON.stringify(body)).toBe(200);
  return body;
}
const effectOf = async ({ id }: MeasureBody) =>
  (await world.send<Effect>('GET', `/measures/${id}/effect`)).body;
const keep = ({ id }: MeasureBody, seen: string | null, conclusion = 'Ljuset hjälpte.') =>
  world.send<MeasureBody & FieldErrors>('POST', `/measures/${id}/effects`, { conclusion, seen });

describe('the effect of a measure', () => {
  it('is what before and after tells of what was said beforehand, to the last figure', async () => {
    const measure = await measureIn(TREATED, { comparison: 'area', comparisonArea: CONTROL });
    const effect = await effectOf(measure);
    const query = `area=${TREATED}&from=2026-01-01&to=2026-11-01&category=order.gathering&control=${CONTROL}`;
    const { body } = await world.send('GET', `/situation-pictures/before-after?${query}`);
    expect(effect).toMatchObject({ silence: null, answer: body });
    expect(effect.answer!.verdict).toBe('fewer');
    expect(effect.claim).toBe('effect');
  });

  it('is never claimed of its own past, of similar municipalities, or of nothing to compare with', async () => {
    for (const comparison of ['own_past', 'similar'] as const) {
      const effect = await effectOf(await measureIn(TREATED, { comparison }));
      expect(effect).toMatchObject({ claim: 'change', question: { control: null } });
      expect(effect.answer!.verdict).toBe('fewer');
    }
    const reason = { comparisonReason: 'Hela staden gör samma sak.' };
    const none = await effectOf(await measureIn(TREATED, { comparison: 'none', ...reason }));
    expect(none).toMatchObject({ silence: 'noComparison', claim: null, answer: null });
  });

  it('is not told where nothing was done, before the months are over, or of somebody else’s indicator', async () => {
    const quiet = await measureIn(CONTROL, {
      ...{ comparison: 'area', comparisonArea: 'sub_area:varberg' },
    });
    expect(await effectOf(quiet)).toMatchObject({ claim: 'chance', answer: { verdict: 'chance' } });
    const running = await measureIn(TREATED, { comparison: 'own_past', endsOn: '2027-01-31' });
    const early = await effectOf(running);
    expect(early).toMatchObject({ claim: 'untold', answer: { verdict: 'notWhole' }, seen: null });
    expect((await keep(running, 'a'.repeat(64))).body.code).toBe('EFFECT_NOT_TOLD');
    const own = { figure: null, category: null, ownIndicator: 'Andel otrygga', ownSource: 'Vi' };
    const goalId = await world.goal(own);
    const asked = await measureIn(TREATED, { comparison: 'own_past', goalId });
    expect((await effectOf(asked)).silence).toBe('ownIndicator');
    expect((await effectOf(await world.draft(days))).silence).toBe('draft');
  });

  it('is kept as it was seen, with a conclusion, and its hash is that of what is frozen', async () => {
    const measure = await measureIn(TREATED, { comparison: 'area', comparisonArea: CONTROL });
    const { seen, answer } = await effectOf(measure);
    expect((await keep(measure, 'b'.repeat(64))).status).toBe(412);
    expect((await keep(measure, seen, '')).status).toBe(422);
    const { status, body } = await keep(measure, seen);
    expect(status, JSON.stringify(body)).toBe(200);
    expect(body.effects).toMatchObject([
      {
        figure: 'beforeAfter@1',
        claim: 'effect',
        verdict: 'fewer',
        conclusion: 'Ljuset hjälpte.',
        answer,
      },
    ]);
    const stored = await world.app.database
      .query(`UPDATE measure_effect SET claim = 'x'`)
      .catch((error: unknown) => String(error));
    expect(stored).toMatch(/permission denied/);
    const edition = await editionOf();
    const frozen = edition.measures.find(({ id }) => id === measure.id)!;
    const [kept] = frozen.effects;
    expect(kept!.hash).toBe(
      createHash('sha256').update(canonicalJson(kept!.content)).digest('hex'),
    );
    expect(kept!.content.answer).toEqual(answer);
    // Plain and stable: through JSON and back it is the same, and so it is when it is read again.
    expect(JSON.parse(JSON.stringify(edition))).toEqual(edition);
    expect(canonicalJson(await editionOf())).toBe(canonicalJson(edition));
    expect(JSON.stringify(edition)).not.toContain('undefined');
  });
});

describe('a draft', () => {
  it('is a thought, and stands in no version', async () => {
    const draft = await world.draft({ title: 'Kanske ett staket' }, 'sub_area:bredang');
    const edition = await editionOf();
    expect(edition.measures.map(({ id }) => id)).not.toContain(draft.id);
    expect(JSON.stringify(edition)).not.toContain('staket');
  });
});

function editionOf() {
  const reader = world.app.api.get(ReadMeasuresForEdition, { strict: false });
  return reader.run(world.app.database, {
    organisationId: world.world.organisation,
    area: { scheme: 'stockholm', level: 'sub_area', code: 'bredang' },
    period: { from: '2026-01', to: '2027-01' },
  });
}
