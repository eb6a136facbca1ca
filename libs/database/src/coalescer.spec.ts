import { describe, expect, it } from 'vitest';
import { Coalescer } from './coalescer.js';

function recording(fail: (input: number) => boolean = () => false) {
  const batches: number[][] = [];
  const coalescer = new Coalescer<number, number>({
    batchMax: 10,
    batchesMax: 1,
    run: async (inputs) => {
      batches.push(inputs);
      await new Promise((resolve) => setTimeout(resolve, 1));
      if (inputs.some(fail)) throw new Error('refused');
      return inputs.map((input) => input * 2);
    },
  });
  return { batches, coalescer };
}

describe('Coalescer', () => {
  it('answers every caller with the output of its own input', async () => {
    const { coalescer } = recording();
    const inputs = Array.from({ length: 57 }, (_, index) => index);
    expect(await Promise.all(inputs.map((input) => coalescer.run(input)))).toEqual(
      inputs.map((input) => input * 2),
    );
  });

  it('sends what gathers while a batch is under way in one batch, never above the limit', async () => {
    const { batches, coalescer } = recording();
    await Promise.all(Array.from({ length: 25 }, (_, index) => coalescer.run(index)));
    expect(batches.map((batch) => batch.length)).toEqual([10, 10, 5]);
  });

  it('lets an error reach only the caller that caused it', async () => {
    const { coalescer } = recording((input) => input === 3);
    const settled = await Promise.allSettled([1, 2, 3, 4].map((input) => coalescer.run(input)));
    expect(settled.map((one) => one.status)).toEqual([
      'fulfilled',
      'fulfilled',
      'rejected',
      'fulfilled',
    ]);
  });

  it('tells all of a batch at once when the database cannot be reached', async () => {
    let batches = 0;
    const coalescer = new Coalescer<number, number>({
      batchMax: 10,
      batchesMax: 1,
      run: () => {
        batches += 1;
        return Promise.reject(Object.assign(new Error('gone'), { code: 'ECONNRESET' }));
      },
    });
    const settled = await Promise.allSettled([1, 2, 3].map((input) => coalescer.run(input)));
    expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(batches).toBe(1);
  });
});
