import { afterEach, expect, it, vi } from 'vitest';
import { newId } from './random.js';

afterEach(() => vi.restoreAllMocks());

it('sorts as it was made, within a millisecond and when the clock is set back', () => {
  const clock = vi.spyOn(Date, 'now');
  const start = Date.now() + 3_600_000;
  const ids: string[] = [];
  for (const at of [start, start, start + 1, start - 60_000, start + 1, start + 2]) {
    clock.mockReturnValue(at);
    for (let made = 0; made < 500; made += 1) ids.push(newId());
  }
  expect(new Set(ids).size).toBe(ids.length);
  expect([...ids].sort()).toEqual(ids);
  expect(ids.every((id) => id[14] === '7' && /[89ab]/.test(id[19] ?? ''))).toBe(true);
});
