import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  conflictsOf,
  emptyJudgement,
  kept,
  merged,
  openDraft,
  plainText,
  readRichText,
  refused,
  saveOf,
  write,
  type Judgement,
  type MergeChoice,
  type SectionDraft,
} from '#domain';
import { PicturesApp, type Standing } from '../support/pictures-app.js';
import type { Person } from '../support/running-app.js';

const RUNS = Number(process.env['LAGESBILD_TEST_LAW_RUNS'] ?? 25);
const SECTION = 'crime';
const fields = ['body', 'why', 'told'] as const;
type Field = (typeof fields)[number];

/** What one of the two does next: writes in a field, lets the draft be kept, or chooses in a conflict. */
type Step =
  | { readonly who: 0 | 1; readonly act: 'write'; readonly field: Field }
  | { readonly who: 0 | 1; readonly act: 'save' }
  | { readonly who: 0 | 1; readonly act: 'choose'; readonly choice: MergeChoice };

const who = fc.constantFrom<0 | 1>(0, 1);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ who, act: fc.constant('write' as const), field: fc.constantFrom(...fields) }),
  fc.record({ who, act: fc.constant('save' as const) }),
  fc.record({
    ...{ who, act: fc.constant('choose' as const) },
    choice: fc.constantFrom<MergeChoice>('mine', 'theirs', 'both'),
  }),
);

let world: PicturesApp;
let year = 1850;
beforeAll(async () => {
  world = await PicturesApp.start();
}, 60_000);
afterAll(() => world?.app.close());

/** A coordinator with the page open: the draft that the web application keeps, over the real routes. */
class Coordinator {
  private draft: SectionDraft = openDraft({ revision: 0, judgement: emptyJudgement });
  /** Every text that was kept, or gave way to another's: never one that its author wrote over before it was kept. */
  readonly sent: string[] = [];

  constructor(
    private readonly person: Person,
    private readonly pictureId: string,
  ) {}

  write(field: Field, text: string): void {
    const value = field === 'body' ? readRichText(text) : text;
    this.draft = write(this.draft, { [field]: value } as Partial<Judgement>);
  }

  choose(choice: MergeChoice): void {
    const conflicts = conflictsOf(this.draft);
    const choices = Object.fromEntries(conflicts.map((field) => [field, choice]));
    if (this.draft.theirs === null) return;
    // What is chosen stays in the draft, where its author may still write over it.
    const givesWay = conflicts.length > 0 && choice === 'theirs';
    if (givesWay) this.sent.push(...textsIn(this.draft.written));
    this.draft = merged(this.draft, choices);
  }

  /** @returns whether nothing is left to be kept. */
  async save(): Promise<boolean> {
    const save = saveOf(this.draft);
    if (save === null) return this.draft.theirs === null;
    const { revision, judgement, aside } = save;
    const [id, by] = [this.pictureId, this.person];
    const answer = await world.write(by, id, SECTION, revision, judgement, aside);
    if (answer.status === 200) {
      this.sent.push(...textsIn(save.judgement));
      this.draft = kept(this.draft, save, answer.body.revision);
      return true;
    }
    expect(answer.status).toBe(412);
    const path = `/situation-pictures/${id}/sections/${SECTION}`;
    this.draft = refused(this.draft, (await by.send<Standing>('GET', path)).body);
    return false;
  }
}

const textsIn = (judgement: Judgement): string[] =>
  [plainText(judgement.body), judgement.why, judgement.told].filter((text) => text !== '');

it('two coordinators on one section lose nothing, in whatever order they write, save and choose', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 16 }), async (steps) => {
      const { id } = await world.begun((year += 1));
      const two = [
        new Coordinator(world.coordinator, id),
        new Coordinator(world.security, id),
      ] as const;
      for (const [at, each] of steps.entries()) {
        const one = two[each.who];
        if (each.act === 'write') one.write(each.field, `text ${at} av ${each.who}`);
        else if (each.act === 'choose') one.choose(each.choice);
        else await one.save();
      }
      // Both go on until all is kept; whoever is in a conflict at the end takes the other's text.
      for (const one of two) while (!(await one.save())) one.choose('theirs');
      const history = await world.history(id, SECTION);
      const everything = history.flatMap(({ judgement }) => textsIn(judgement)).join('\n');
      for (const text of two.flatMap(({ sent }) => sent)) {
        for (const line of text.split('\n')) expect(everything).toContain(line);
      }
      const numbers = history.map(({ revision }) => revision).reverse();
      expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    }),
    { numRuns: RUNS },
  );
}, 240_000);

it('of two who save at the very same time one is kept and the other is told', async () => {
  const { id } = await world.begun((year += 1));
  const answers = await Promise.all(
    [world.coordinator, world.security, world.coordinator, world.security].map((by, at) =>
      world.write(by, id, SECTION, 0, { why: `text ${at}` }),
    ),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412]);
  expect(await world.history(id, SECTION)).toHaveLength(1);
});
