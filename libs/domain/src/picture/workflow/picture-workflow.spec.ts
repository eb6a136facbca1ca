import { describe, expect, it } from 'vitest';
import { permissionsOf } from '../../access/permission-table.js';
import { roles, type Role } from '../../access/roles.js';
import {
  isPictureOpen,
  outcomesOf,
  pictureStates,
  pictureStepCodes,
  pictureSteps,
  stepsFrom,
  type PictureState,
  type PictureStep,
} from './picture-workflow.js';
import { stepRefusal, type PictureDecision, type WishedStep } from './step-refusal.js';

const meeting = { body: 'Nämnden', date: '2026-01-29', paragraph: '12', caseNumber: '2026/14' };
const decision: PictureDecision = {
  ...{ ...meeting, outcome: 'decided', preparedBy: 'Förvaltningen', authorisedBy: 'Ordföranden' },
  changes: '',
};
const SEEN = 'a'.repeat(64);
const whole = (step: PictureStep): WishedStep => ({
  ...{ step, words: 'Därför.', meeting, decision, seenHash: SEEN },
});
const circumstances = {
  ...({ isTheirs: true, kind: 'committee', missing: [], today: '2026-01-29' } as const),
  standsHash: SEEN,
};

/** The whole way, written a second time: state, step, the state it leads to and the roles that take it. */
const COORDINATORS = 'prevention_coordinator security_coordinator city_security_office';
const WAY: readonly (readonly [PictureState, PictureStep, PictureState, string])[] = [
  ['draft', 'send_to_review', 'review', COORDINATORS],
  ['review', 'take_back', 'draft', COORDINATORS],
  ['review', 'return', 'draft', 'unit_manager'],
  ['review', 'approve', 'approved', 'unit_manager'],
  ['approved', 'return', 'draft', 'unit_manager'],
  ['approved', 'hand_in', 'handed_in', 'registrar'],
  ['approved', 'decide', 'decided', 'registrar'],
  ['handed_in', 'table', 'handed_in', 'registrar'],
  ['handed_in', 'refer_back', 'draft', 'registrar'],
  ['handed_in', 'decide', 'decided', 'registrar'],
  ['decided', 'correct', 'draft', COORDINATORS],
];

const every = pictureStates.flatMap((state) =>
  pictureStepCodes.flatMap((step) => roles.map((role) => [state, step, role] as const)),
);

describe('the way of a picture', () => {
  it('lets exactly these roles take exactly these steps from exactly these states', () => {
    const taken = every.filter(([state, step, role]) => {
      const isTheirs = permissionsOf([role]).has(pictureSteps[step].by);
      return stepRefusal(whole(step), { ...circumstances, state, isTheirs }) === undefined;
    });
    const expected = WAY.flatMap(([state, step, , who]) =>
      who.split(' ').map((role) => `${state} ${step} ${role}`),
    );
    expect(taken.map((one) => one.join(' ')).sort()).toEqual(expected.sort());
    for (const [, step, to] of WAY) expect(pictureSteps[step].to).toBe(to);
  });

  it('tells whoever may not take a step that, and nothing of the picture', () => {
    for (const state of pictureStates) {
      for (const step of pictureStepCodes) {
        const wished = { step, words: '', meeting: null, decision: null, seenHash: null };
        const refusal = stepRefusal(wished, { ...circumstances, state, isTheirs: false });
        expect(refusal).toEqual({ code: 'STEP_NOT_YOURS' });
      }
    }
  });

  it('is open for writing in a draft and nowhere else, and every state leads back there', () => {
    expect(pictureStates.filter(isPictureOpen)).toEqual(['draft']);
    for (const from of pictureStates) {
      const seen = new Set<PictureState>([from]);
      for (const state of seen)
        for (const step of stepsFrom(state)) seen.add(pictureSteps[step].to);
      expect([...seen]).toContain('draft');
    }
  });

  it('freezes a proposal when approved, a reserved version when handed in and a decided one when decided', () => {
    const freezing = pictureStepCodes.filter((step) => pictureSteps[step].freezes !== null);
    expect(freezing.map((step) => [step, pictureSteps[step].freezes])).toEqual([
      ['approve', 'proposed'],
      ['hand_in', 'reserved'],
      ['decide', 'decided'],
    ]);
    for (const step of pictureStepCodes) {
      const { undoneBy } = pictureSteps[step];
      if (undoneBy !== null) expect(pictureStepCodes).toContain(undoneBy);
    }
  });

  it('asks for what each step needs, field by field', () => {
    const bare = (step: PictureStep, state: PictureState) => {
      const refusal = stepRefusal(
        { step, words: ' ', meeting: null, decision: null, seenHash: null },
        { ...circumstances, state },
      );
      return refusal?.code === 'FIELDS_INVALID' ? refusal.fields.map(({ path }) => path) : [];
    };
    expect(bare('return', 'review')).toEqual(['words']);
    expect(bare('hand_in', 'approved')).toEqual(['meeting']);
    expect(bare('refer_back', 'handed_in')).toEqual(['words', 'meeting']);
    expect(bare('decide', 'handed_in')).toEqual(['decision']);
    expect(bare('correct', 'decided')).toEqual(['words']);
    expect(bare('approve', 'review')).toEqual(['seenHash']);
  });

  it.each<[string, Partial<PictureDecision>, string[]]>([
    ['a day that has not come', { date: '2026-01-30' }, ['decision.date']],
    ['no paragraph of the minutes', { paragraph: ' ' }, ['decision.paragraph']],
    ['no case number', { caseNumber: '' }, ['decision.caseNumber']],
    ['nobody who prepared it', { preparedBy: '' }, ['decision.preparedBy']],
    ['changes that nobody tells', { outcome: 'decided_with_changes' }, ['decision.changes']],
    ['a board of a committee', { outcome: 'decided_by_board' }, ['decision.outcome']],
    ['a delegate, who keeps no minutes', { outcome: 'decided_by_delegation', paragraph: '' }, []],
  ])('reads a decision: %s', (_what, changed, paths) => {
    const wished = { ...whole('decide'), decision: { ...decision, ...changed } };
    const refusal = stepRefusal(wished, { ...circumstances, state: 'handed_in' });
    const found = refusal?.code === 'FIELDS_INVALID' ? refusal.fields : [];
    expect(found.map(({ path }) => path)).toEqual(paths);
  });

  it('lets a company decide by its board, and one person with several roles take the whole way', () => {
    expect(outcomesOf('company')).toContain('decided_by_board');
    const held = permissionsOf(['prevention_coordinator', 'unit_manager', 'registrar'] as Role[]);
    let state: PictureState = 'draft';
    for (const step of ['send_to_review', 'approve', 'hand_in', 'decide', 'correct'] as const) {
      const isTheirs = held.has(pictureSteps[step].by);
      expect(stepRefusal(whole(step), { ...circumstances, state, isTheirs })).toBeUndefined();
      state = pictureSteps[step].to;
    }
    expect(state).toBe('draft');
  });

  it('asks what the law asks for before it is approved, and hinders no decision by what came after', () => {
    const lacking = { ...circumstances, missing: ['analysis'] };
    const at = (state: PictureState, step: PictureStep) =>
      stepRefusal(whole(step), { ...lacking, state })?.code;
    expect(at('draft', 'send_to_review')).toBe('PICTURE_INCOMPLETE');
    expect(at('review', 'approve')).toBe('PICTURE_INCOMPLETE');
    expect(at('approved', 'hand_in')).toBeUndefined();
    expect(at('approved', 'decide')).toBeUndefined();
    expect(at('handed_in', 'decide')).toBeUndefined();
  });

  it('approves what was read and nothing that came after', () => {
    const moved = { ...circumstances, state: 'review', standsHash: 'b'.repeat(64) } as const;
    expect(stepRefusal(whole('approve'), moved)).toEqual({ code: 'PICTURE_MOVED' });
    expect(stepRefusal(whole('return'), moved)).toBeUndefined();
  });

  it('stops at the gate with the sections that the law asks for', () => {
    const refusal = stepRefusal(whole('send_to_review'), {
      ...{ ...circumstances, state: 'draft', missing: ['analysis'] },
    });
    expect(refusal).toEqual({ code: 'PICTURE_INCOMPLETE', sections: ['analysis'] });
  });
});
