import { describe, expect, it } from 'vitest';
import { Turns } from './turns.js';

describe('turns', () => {
  it('let so many at a time, in the order in which they came, also after one that failed', async () => {
    const turns = new Turns(2);
    const begun: number[] = [];
    const ends: (() => void)[] = [];
    const work = (n: number) =>
      turns.run(async () => {
        begun.push(n);
        await new Promise<void>((end) => ends.push(end));
        if (n === 0) throw new Error('failed');
        return n;
      });
    const all = [0, 1, 2, 3].map((n) => work(n).catch(() => -1));
    const settle = () => new Promise((next) => setImmediate(next));
    await settle();
    expect(begun).toEqual([0, 1]);
    ends[0]!();
    await settle();
    expect(begun).toEqual([0, 1, 2]);
    ends[1]!();
    ends[2]!();
    await settle();
    ends[3]!();
    expect(await Promise.all(all)).toEqual([-1, 1, 2, 3]);
  });
});
