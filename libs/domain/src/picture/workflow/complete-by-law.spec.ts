import { describe, expect, it } from 'vitest';
import { emptyJudgement, type Judgement } from '../judgement/judgement.js';
import { NOT_FOLLOWED_UP, WITHOUT_MEASURE } from '../template/first-sections-plan.js';
import { firstTemplate, firstTemplates } from '../template/first-template.js';
import { completeByLaw, type ChainReach } from './complete-by-law.js';

const written: Judgement = {
  ...emptyJudgement,
  body: [{ type: 'paragraph', runs: [{ text: 'Något.' }] }],
};
const LAW = ['crime', 'other_information', 'analysis'];
const all = new Map(LAW.map((section) => [section, written]));
const problem = { id: 'p', isPrioritised: true, causes: 1, measures: 1 };

describe('whether a picture has what the law asks for', () => {
  it('names each part of section 4 that is not written', () => {
    for (const section of LAW) {
      const some = new Map([...all].filter(([code]) => code !== section));
      expect(
        completeByLaw('picture', firstTemplate, some, { problems: [problem], measures: [] }),
      ).toMatchObject({
        ...{ isComplete: false, missing: [section] },
      });
    }
    expect(
      completeByLaw('picture', firstTemplate, all, { problems: [problem], measures: [] }),
    ).toMatchObject({
      ...{ isComplete: true, missing: [], gaps: [] },
    });
  });

  it('does not take a colour for a text', () => {
    const light: Judgement = { ...emptyJudgement, light: 'green', confidence: 'high' };
    const some = new Map([...all, ['crime', light] as const]);
    expect(
      completeByLaw('picture', firstTemplate, some, { problems: [], measures: [] }).missing,
    ).toEqual(['crime']);
  });

  it('tells where a prioritised problem lacks a cause or a measure, and leaves the others alone', () => {
    const bare = { id: 'bare', isPrioritised: true, causes: 0, measures: 0 };
    const later = { ...bare, id: 'later', isPrioritised: false };
    expect(
      completeByLaw('picture', firstTemplate, all, {
        problems: [problem, bare, later],
        measures: [],
      }),
    ).toMatchObject({
      isComplete: false,
      missing: [],
      gaps: [
        { problemId: 'bare', lacks: 'cause' },
        { problemId: 'bare', lacks: 'measure' },
      ],
    });
    expect(
      completeByLaw('picture', firstTemplate, all, { problems: [later], measures: [] }),
    ).toMatchObject({
      ...{ isComplete: false, hasPriorities: false },
    });
  });

  it('asks of a plan what is done, and why a problem that comes first has no measure', () => {
    const bare = { id: 'bare', isPrioritised: true, causes: 1, measures: 0 };
    const of = (texts: string[], problems: (typeof bare)[]) =>
      completeByLaw('plan', firstTemplates.plan, new Map(texts.map((code) => [code, written])), {
        ...{ problems, measures: [] },
      });
    expect(of([], [problem]).missing).toEqual(['measures']);
    expect(of(['measures'], [problem]).isComplete).toBe(true);
    expect(of(['measures'], [problem, bare]).missing).toEqual([WITHOUT_MEASURE]);
    const said = of(['measures', WITHOUT_MEASURE], [problem, bare]);
    expect(said).toMatchObject({ isComplete: true, gaps: [{ problemId: 'bare', lacks: 'measure' }] }); // prettier-ignore
  });

  it('asks of a follow-up what came of it, and why a measure of the plan is not followed up', () => {
    const of = (texts: string[], isFollowedUp: boolean) =>
      completeByLaw(
        ...(['follow_up', firstTemplates.follow_up] as const),
        new Map(texts.map((code) => [code, written])),
        { problems: [], measures: [{ id: 'm', isFollowedUp }] },
      );
    expect(of([], true).missing).toEqual(['outcome']);
    expect(of(['outcome'], true).isComplete).toBe(true);
    expect(of(['outcome'], false).missing).toEqual([NOT_FOLLOWED_UP]);
    expect(of(['outcome', NOT_FOLLOWED_UP], false).isComplete).toBe(true);
  });

  it('asks of the municipality’s own picture its judgement and its proposal, and tells who was not heard', () => {
    const answer = (name: string, hearing: 'told' | 'quiet' | 'missing') => ({ hearing, organisation: { id: name, name, kind: 'committee' } }); // prettier-ignore
    const answers = [answer('A', 'told'), answer('B', 'quiet'), answer('C', 'missing')];
    const goals = [{ judged: null }, { judged: { fulfilment: 'wholly', motivation: 'Ja.' } }];
    const city = { answers, goals } as unknown as NonNullable<ChainReach['city']>;
    const reach = { problems: [], measures: [], city };
    const told = completeByLaw('city', firstTemplates.city, new Map(), reach);
    expect(told.missing).toEqual(['assessment', 'direction']);
    const both = new Map(['assessment', 'direction'].map((code) => [code, written]));
    expect(completeByLaw('city', firstTemplates.city, both, reach)).toMatchObject({
      ...{ isComplete: true, missing: [], unheard: { organisations: ['C'], goals: 1 } },
    });
  });
});
