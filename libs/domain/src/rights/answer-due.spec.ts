import { describe, expect, it } from 'vitest';
import { answerDueOn, mayExtend } from './answer-due.js';

describe('the clock of article 12.3', () => {
  it('gives one month, or the last day of a short one', () => {
    expect(answerDueOn('2026-03-10', false)).toBe('2026-04-10');
    expect(answerDueOn('2026-01-31', false)).toBe('2026-02-28');
    expect(answerDueOn('2027-12-31', false)).toBe('2028-01-31');
  });

  it('gives three when it is extended, and lets that be told within the first only', () => {
    expect(answerDueOn('2026-11-30', true)).toBe('2027-02-28');
    expect(mayExtend('2026-03-10', '2026-04-10')).toBe(true);
    expect(mayExtend('2026-03-10', '2026-04-11')).toBe(false);
  });
});
