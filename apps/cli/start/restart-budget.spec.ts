import { describe, expect, it } from 'vitest';
import { RestartBudget } from './restart-budget.js';

describe('RestartBudget', () => {
  it('restarts a process that died, waiting longer each time', () => {
    const budget = new RestartBudget();
    expect([0, 1_000, 2_000].map((ms) => budget.delayAfterDeath(ms))).toEqual([250, 500, 1_000]);
  });

  it('gives up at the sixth death within a minute', () => {
    const budget = new RestartBudget();
    const delays = [0, 1, 2, 3, 4, 5].map((second) => budget.delayAfterDeath(second * 1_000));
    expect(delays.at(4)).toBeDefined();
    expect(delays.at(5)).toBeUndefined();
  });

  it('forgets deaths that are more than a minute old', () => {
    const budget = new RestartBudget();
    for (const second of [0, 1, 2, 3, 4]) budget.delayAfterDeath(second * 1_000);
    expect(budget.delayAfterDeath(120_000)).toBe(250);
  });
});
