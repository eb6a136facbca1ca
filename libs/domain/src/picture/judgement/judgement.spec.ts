import { describe, expect, it } from 'vitest';
import { personNames } from '../../text/person-names.data.js';
import { emptyJudgement, judgementFaults, leftToSay, personDataIn } from './judgement.js';

const names = personNames();
const body = (text: string) => [{ type: 'paragraph' as const, runs: [{ text }] }];

describe('a judgement', () => {
  it('of extremism is refused where it points out a person, in whichever field', () => {
    const pointing = {
      ...emptyJudgement,
      body: body('Propaganda vid stationen.'),
      told: 'Ring Anna Andersson, 070-174 06 05.',
    };
    expect(judgementFaults('aggregate', pointing, names)).toEqual([
      { path: 'told', code: 'PERSON_NOT_HERE' },
    ]);
    expect(judgementFaults('judgement', pointing, names)).toEqual([]);
    expect(personDataIn(pointing, names)).toEqual([{ field: 'told', kinds: ['phone', 'name'] }]);
  });

  it('of protective security is a status and no word', () => {
    const status = { ...emptyJudgement, status: 'under_way' as const };
    expect(judgementFaults('status', status, names)).toEqual([]);
    expect(judgementFaults('status', { ...status, body: body('Hemligt') }, names)).toEqual([
      { path: 'body', code: 'STATUS_ONLY' },
    ]);
    expect(judgementFaults('judgement', status, names)).toEqual([
      { path: 'status', code: 'STATUS_NOT_HERE' },
    ]);
    expect(leftToSay('status', status)).toEqual([]);
  });

  it('lacks its motivation until somebody has given it', () => {
    const light = { ...emptyJudgement, body: body('Ökar.'), light: 'red' as const };
    expect(leftToSay('judgement', light)).toContain('lightReason');
    expect(leftToSay('judgement', { ...light, lightReason: 'Tre år i rad.' })).not.toContain(
      'lightReason',
    );
  });
});
