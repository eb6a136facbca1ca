import { describe, expect, it } from 'vitest';
import { coordinatorState } from './coordinator-state.js';

const TODAY = '2026-03-10';
const term = (validFrom: string, validTo: string | null) => ({ validFrom, validTo });

describe('whether an organisation has a coordinator', () => {
  it('says missing when nobody is one today, also when somebody was or will be', () => {
    expect(coordinatorState([], TODAY)).toBe('missing');
    expect(coordinatorState([term('2025-01-01', TODAY)], TODAY)).toBe('missing');
    expect(coordinatorState([term('2026-03-11', null)], TODAY)).toBe('missing');
  });

  it('says so sixty days ahead, and not one day earlier', () => {
    expect(coordinatorState([term('2025-01-01', '2026-05-09')], TODAY)).toBe('ends_soon');
    expect(coordinatorState([term('2025-01-01', '2026-05-10')], TODAY)).toBe('named');
    expect(coordinatorState([term(TODAY, '2026-03-11')], TODAY)).toBe('ends_soon');
  });

  it('is content when somebody follows on without a gap, and only then', () => {
    const first = term('2025-01-01', '2026-04-01');
    expect(coordinatorState([term('2026-04-01', null), first], TODAY)).toBe('named');
    expect(coordinatorState([first, term('2026-04-02', null)], TODAY)).toBe('ends_soon');
  });
});
