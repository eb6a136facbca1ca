import { describe, expect, it } from 'vitest';
import { emptyJudgement, type Judgement } from '../judgement/judgement.js';
import { firstTemplate } from '../template/first-template.js';
import { completeByLaw } from './complete-by-law.js';

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
      expect(completeByLaw(firstTemplate, some, [problem])).toMatchObject({
        ...{ isComplete: false, missing: [section] },
      });
    }
    expect(completeByLaw(firstTemplate, all, [problem])).toMatchObject({
      ...{ isComplete: true, missing: [], gaps: [] },
    });
  });

  it('does not take a colour for a text', () => {
    const light: Judgement = { ...emptyJudgement, light: 'green', confidence: 'high' };
    const some = new Map([...all, ['crime', light] as const]);
    expect(completeByLaw(firstTemplate, some, []).missing).toEqual(['crime']);
  });

  it('tells where a prioritised problem lacks a cause or a measure, and leaves the others alone', () => {
    const bare = { id: 'bare', isPrioritised: true, causes: 0, measures: 0 };
    const later = { ...bare, id: 'later', isPrioritised: false };
    expect(completeByLaw(firstTemplate, all, [problem, bare, later])).toMatchObject({
      isComplete: false,
      missing: [],
      gaps: [
        { problemId: 'bare', lacks: 'cause' },
        { problemId: 'bare', lacks: 'measure' },
      ],
    });
    expect(completeByLaw(firstTemplate, all, [later])).toMatchObject({
      ...{ isComplete: false, hasPriorities: false },
    });
  });
});
