import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RunningApp, type Person } from '../support/running-app.js';
import { DEMO_PASSWORD, furnish, submission } from '../support/stockholm.js';

// REL-16: whoever changes an incident has seen what they change. REL-6: the same told again is the same.
const SEED = Number(process.env['LAGESBILD_TEST_INTERLEAVED_SEED'] ?? 1);
const RUNS = Number(process.env['LAGESBILD_TEST_INTERLEAVED_RUNS'] ?? 40);
const EDITORS_MAX = 6;
const STEPS_MAX = 24;
const DUPLICATES = 100;
const MONTH_MS = 31 * 86_400_000;

let app: RunningApp;
let reporter: Person;
let coordinator: Person;

beforeAll(async () => {
  app = await RunningApp.start();
  await furnish(app);
  reporter = await app.signIn('reporter@demo.example', DEMO_PASSWORD);
  coordinator = await app.signIn('coordinator@demo.example', DEMO_PASSWORD);
});
afterAll(() => app?.close());

interface Seen {
  readonly etag: string;
  readonly text: string;
}

/** What an editor does next: look, or save with a word of their own added to what they have seen. */
interface Step {
  readonly editor: number;
  readonly saves: boolean;
  /** Does not wait for what was begun before. */
  readonly hurries: boolean;
}

const steps = fc.array(
  fc.record({ editor: fc.nat(EDITORS_MAX - 1), saves: fc.boolean(), hurries: fc.boolean() }),
  { minLength: 4, maxLength: STEPS_MAX },
);

async function look(person: Person, id: string): Promise<Seen> {
  const { headers, body } = await person.send<{ body: { text: string } }>(
    'GET',
    `/incidents/${id}`,
  );
  return { etag: String(headers['etag']), text: body.body.text };
}

/** Carries the steps out. @returns the words that were saved, as their editors were told. */
async function play(id: string, plan: readonly Step[]): Promise<string[]> {
  const first = await look(reporter, id);
  const seen = Array.from({ length: EDITORS_MAX }, () => first);
  const saved: string[] = [];
  let underWay: Promise<void>[] = [];
  const act = async ({ editor, saves }: Step, word: string) => {
    const who = editor % 2 === 0 ? reporter : coordinator;
    if (!saves) {
      seen[editor] = await look(who, id);
      return;
    }
    const { etag, text } = seen[editor]!;
    const change = { headers: { 'if-match': etag }, body: { text: `${text} ${word}` } };
    const { status, headers } = await who.send('PATCH', `/incidents/${id}`, change);
    expect([200, 412]).toContain(status);
    if (status === 412) return;
    saved.push(word);
    seen[editor] = { etag: String(headers['etag']), text: `${text} ${word}` };
  };
  for (const [index, step] of plan.entries()) {
    underWay.push(act(step, `ord${index}`));
    if (step.hurries) continue;
    await Promise.all(underWay);
    underWay = [];
  }
  await Promise.all(underWay);
  return saved;
}

describe('several who change the same incident', () => {
  it('never lose a change that somebody was told is saved', async () => {
    const property = fc.asyncProperty(steps, async (plan) => {
      const { body } = await reporter.send('POST', '/incidents', {
        body: submission({ text: 'Början' }),
      });
      const id = String(body['id']);
      const saved = await play(id, plan);
      const { text, etag } = await look(reporter, id);
      expect(text.split(' ').sort()).toEqual(['Början', ...saved].sort());
      expect(etag).toBe(`"${saved.length + 1}"`);
    });
    await fc.assert(property, { numRuns: RUNS, seed: SEED });
  }, 180_000);
});

describe('the same incident told again', () => {
  const told = async (body: object) => reporter.send('POST', '/incidents', { body });

  it('a hundred times at once, and a month later, is one incident with one receipt', async () => {
    const body = submission();
    const answers = await Promise.all(Array.from({ length: DUPLICATES }, () => told(body)));
    const receipts = new Set(answers.map((one) => JSON.stringify(one.body)));
    expect(receipts.size).toBe(1);
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    app.clock.set(new Date(Date.now() + MONTH_MS));
    try {
      reporter = await app.signIn('reporter@demo.example', DEMO_PASSWORD);
      const later = await told(body);
      expect([later.status, JSON.stringify(later.body)]).toEqual([200, [...receipts][0]]);
      const other = await told({ ...body, severity: 4 });
      expect([other.status, other.body['code']]).toEqual([422, 'CLIENT_ID_REUSED']);
    } finally {
      app.clock.set(undefined);
    }
    const rows = await app.database.query(`SELECT 1 FROM incident WHERE client_id = $1`, [
      String(body['clientId']),
    ]);
    expect(rows).toHaveLength(1);
  });
});
