import { describe, expect, it } from 'vitest';
import { choicesOf, draftsOf, isMasked, masking, piecesOf, toldOf, without } from './masks.js';

const GROUND = 'OSL 21:3';
const mask = (from: number, to: number) => ({ from, to, ground: GROUND });

describe('marking words', () => {
  it('goes by words, whatever stands between them', () => {
    const pieces = piecesOf('Anna  bor\nhär.');
    expect(pieces.map(({ text }) => text).join('')).toBe('Anna  bor\nhär.');
    expect(pieces.filter(({ word }) => word !== null).map(({ text }) => text)).toEqual([
      ...['Anna', 'bor', 'här.'],
    ]);
  });

  it('puts a mask on and takes part of one away', () => {
    expect(masking([mask(0, 4)], mask(2, 8))).toEqual([mask(0, 2), mask(2, 8)]);
    expect(without([mask(0, 10)], 4, 6)).toEqual([mask(0, 4), mask(6, 10)]);
    expect(isMasked([mask(0, 4)], { from: 4, to: 6 })).toBe(false);
    expect(isMasked([mask(0, 4)], { from: 3, to: 6 })).toBe(true);
  });

  it('shows what a copy would show', () => {
    const draft = { choice: 'part' as const, ground: GROUND, masks: [mask(0, 4)], motive: '' };
    expect(toldOf('Anna bor här.', draft)).toEqual([{ masked: GROUND }, { text: ' bor här.' }]);
    expect(toldOf('x', { ...draft, choice: null })).toBeUndefined();
  });
});

describe('the choices', () => {
  const fields = [
    { field: 'kind' as const, value: 'x', proposals: [] },
    { field: 'text' as const, value: 'Anna', proposals: [] },
  ];
  const incident = {
    ...{
      incidentId: '',
      isRestricted: false,
      reference: '',
      tier: 'open' as const,
      seen: '',
      choices: [],
    },
    fields,
  };

  it('are none until somebody chooses, but for protected identity', () => {
    const drafts = draftsOf({ ...incident, isProtectedIdentity: false }, GROUND);
    expect(choicesOf(fields, drafts)).toBeUndefined();
    const guarded = draftsOf({ ...incident, isProtectedIdentity: true }, GROUND);
    expect([guarded['kind']!.choice, guarded['text']!.choice]).toEqual([null, 'mask']);
  });

  it('are sent when each part has one', () => {
    const give = { choice: 'give' as const, ground: GROUND, masks: [], motive: '' };
    const part = { ...give, choice: 'part' as const };
    expect(choicesOf(fields, { kind: give, text: part })).toBeUndefined();
    const marked = { ...part, masks: [mask(0, 4)] };
    expect(choicesOf(fields, { kind: give, text: marked })).toEqual([
      { field: 'kind', choice: 'give' },
      { field: 'text', choice: 'part', masks: [mask(0, 4)] },
    ]);
  });
});
