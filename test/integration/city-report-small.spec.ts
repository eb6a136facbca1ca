import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SeedDemoAccounts } from '#access';
import { emptyJudgement, type EditionContent } from '#domain';
import { SeedDemoGeography } from '#geography';
import type { CollectionBody } from '../support/collections-app.js';
import type { EditionBody, PreviewBody } from '../support/editions-app.js';
import { paragraph } from '../support/pictures-app.js';
import { RunningApp, type Person } from '../support/running-app.js';
import { DEMO_PASSWORD } from '../support/stockholm.js';

const YEAR = 2025;
const MEETING = {
  ...{ body: 'Kommunfullmäktige', date: '2026-03-30', paragraph: '4', caseNumber: 'KS 2026/3' },
};

let app: RunningApp;
/** In the demo one person makes the pictures, is the municipality's security function, and keeps the register. */
let one: Person;

beforeAll(async () => {
  app = await RunningApp.start({ LAGESBILD_DEMO: 'liten' });
  await app.api.get(SeedDemoAccounts, { strict: false }).run();
  await app.api.get(SeedDemoGeography, { strict: false }).run('liten');
  one = await app.signIn('coordinator@demo.example', DEMO_PASSWORD);
}, 120_000);
afterAll(() => app?.close());

interface Way {
  revision: number;
  state: string;
  editions: { id: string; kind: string }[];
}

describe('the picture of a small municipality', () => {
  it('goes all the way from the collection to the council’s decision with one person', async () => {
    app.clock.set('2026-04-10T09:00:00Z');
    const { body: suggestion } = await one.send<{
      opensOn: string;
      dueOn: string;
      organisations: { organisationId: string; form: string; name: string }[];
    }>('GET', `/collections/suggestion?year=${YEAR}`);
    const id = randomUUID();
    const { opensOn, dueOn, organisations } = suggestion;
    const recipients = organisations.map(({ organisationId, form }) => ({ organisationId, form }));
    const plan = { id, year: YEAR, opensOn, dueOn, instructions: '', contact: '', recipients };
    expect((await one.send('POST', '/collections', { body: plan })).status).toBe(201);
    await moved(id, 'open');
    const answered = await one.send('POST', `/collections/${id}/submissions`, {
      body: {
        organisationId: recipients[0]!.organisationId,
        ...{ kind: 'nothing', reason: 'Alla enheter är tillfrågade.' },
      },
    });
    expect(answered.status).toBe(200);
    await moved(id, 'closed');

    const begun = await one.send<{ picture: { id: string; organisationName: string } }>(
      ...(['POST', `/collections/${id}/report`] as const),
    );
    expect(begun.status).toBe(201);
    expect(begun.body.picture.organisationName).toBe('Kommunstyrelsen');
    const picture = begun.body.picture.id;
    for (const section of ['assessment', 'direction']) {
      const { status } = await one.send(
        'PUT',
        `/situation-pictures/${picture}/sections/${section}`,
        {
          headers: { 'if-match': '"0"' },
          body: { judgement: { ...emptyJudgement, body: paragraph('Lugnt.') }, aside: [] },
        },
      );
      expect(status).toBe(200);
    }
    await step(picture, { step: 'send_to_review' });
    const { body: seen } = await one.send<PreviewBody>(
      ...(['GET', `/situation-pictures/${picture}/preview`] as const),
    );
    await step(picture, { step: 'approve', seenHash: seen.seenHash });
    await step(picture, { step: 'hand_in', meeting: MEETING });
    const way = await step(picture, {
      step: 'decide',
      decision: {
        ...{ ...MEETING, outcome: 'decided', preparedBy: 'Kommunstyrelsen' },
        ...{ authorisedBy: 'Ordföranden', changes: '' },
      },
    });
    expect([way.state, way.editions.map(({ kind }) => kind)]).toEqual([
      'decided',
      ['decided', 'reserved'],
    ]);
    const { body } = await one.send<EditionBody>('GET', `/editions/${way.editions[0]!.id}`);
    const content: EditionContent = body.content;
    // Nobody else looked at it, and the version says so.
    expect(content.review).toMatchObject({ isBySame: true });
    const verified = await one.send<{ equal: boolean }>(
      ...(['POST', `/editions/${way.editions[0]!.id}/verify`] as const),
    );
    expect(verified.body.equal).toBe(true);
    const { payload } = await app.api.inject({
      ...{ method: 'GET', url: `/api/v1/editions/${way.editions[0]!.id}.html` },
      headers: { host: '127.0.0.1', ...one.credentials },
    });
    expect(payload).toContain('Kommunens samlade risk- och lägesbild 2025');
    expect(payload).toContain('Alla enheter är tillfrågade.');
  }, 60_000);
});

async function moved(id: string, to: 'open' | 'closed'): Promise<void> {
  const { body } = await one.send<CollectionBody>('GET', `/collections/${id}`);
  const headers = { 'if-match': `"${body.revision}"` };
  const answer = await one.send('POST', `/collections/${id}/transitions`, {
    headers,
    body: { to },
  });
  expect(answer.status).toBe(201);
}

async function step(id: string, body: Record<string, unknown>): Promise<Way> {
  const path = `/situation-pictures/${id}/transitions`;
  const { revision } = (await one.send<Way>('GET', path)).body;
  const headers = { 'if-match': `"${revision}"` };
  const answer = await one.send<Way>('POST', path, { headers, body });
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return answer.body;
}
