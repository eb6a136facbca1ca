import { availableParallelism } from 'node:os';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readPaperFonts } from './paper-fonts.js';
import { TypstThreads } from './typst-threads.js';
import type { TypstWish } from './typst-thread.js';

const two = availableParallelism() > 1 ? it : it.skip;
const wish = (text: string, source = `#set page(width: 8cm)\n${text}`): TypstWish => ({
  ...{ source, paper: '{}', logo: null, standard: 'a-2a', seconds: 1_700_000_000 },
});

let threads: TypstThreads;
afterEach(async () => {
  vi.useRealTimers();
  await threads.stop();
});
const opened = () => (threads = new TypstThreads(() => readPaperFonts().bytes));

describe('the threads that set papers', () => {
  it('are none before the first paper, and one while papers come one by one', async () => {
    expect(opened().size).toBe(0);
    await threads.run(wish('En'));
    await threads.run(wish('Två'));
    expect(threads.size).toBe(1);
  });

  two('are two while papers wait, and set the same bytes in each (needs two cores)', async () => {
    opened();
    const all = await Promise.all(Array.from({ length: 6 }, () => threads.run(wish('Lika'))));
    expect(threads.size).toBe(2);
    for (const pdf of all) expect(pdf.equals(all[0]!)).toBe(true);
  });

  two('end when there is nothing to do, the second one first (needs two cores)', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    opened();
    await Promise.all([threads.run(wish('En')), threads.run(wish('Två'))]);
    vi.advanceTimersByTime(6_000);
    expect(threads.size).toBe(1);
    vi.advanceTimersByTime(58_000);
    expect(threads.size).toBe(1);
    vi.advanceTimersByTime(2_000);
    expect(threads.size).toBe(0);
    vi.useRealTimers();
    expect((await threads.run(wish('Tre'))).length).toBeGreaterThan(500);
  });

  it('go on with the next after one that cannot be set', async () => {
    opened();
    const [broken, next] = await Promise.allSettled([
      threads.run(wish('', '#nothing-of-that-name')),
      threads.run(wish('Nästa')),
    ]);
    expect(broken.status).toBe('rejected');
    expect(next.status).toBe('fulfilled');
  });
});
