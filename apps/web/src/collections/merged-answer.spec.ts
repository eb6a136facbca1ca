import { emptyShortAnswer } from '#domain';
import { expect, it } from 'vitest';
import { mergedAnswer } from './merged-answer.js';

it('keeps what either has written, and both where both have', () => {
  const base = { ...emptyShortAnswer, risks: 'Brand.', accidents: 'En.' };
  const mine = { ...base, risks: 'Brand och vatten.', staffThreats: 'Inga.' };
  const theirs = { ...base, risks: 'Brand och el.', accidents: 'Två.' };
  expect(mergedAnswer(base, mine, { ...theirs, protectiveSecurity: 'ongoing' })).toEqual({
    ...{ risks: 'Brand och vatten.\n\nBrand och el.', staffThreats: 'Inga.', accidents: 'Två.' },
    ...{ changes: '', protectiveSecurity: 'ongoing' },
  });
});
