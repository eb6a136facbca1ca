import { beforeEach, describe, expect, it } from 'vitest';
import { Clock } from '#config';
import type { AreaRecord } from './area-record.js';
import type { AreaReader } from './area.reader.js';
import { Areas, REVISION_CHECK_MS } from './areas.js';

/** A table in memory that counts how often it is asked. */
class CountingReader {
  stored = 1;
  revisions = 0;
  loads = 0;

  revision(): Promise<number> {
    this.revisions += 1;
    return Promise.resolve(this.stored);
  }

  all(): Promise<AreaRecord[]> {
    this.loads += 1;
    return Promise.resolve([]);
  }
}

class StillClock extends Clock {
  ms = 0;
  override now(): Date {
    return new Date(this.ms);
  }
}

describe('the areas that are held in memory', () => {
  let reader: CountingReader;
  let clock: StillClock;
  let areas: Areas;

  beforeEach(() => {
    reader = new CountingReader();
    clock = new StillClock();
    areas = new Areas(reader as unknown as AreaReader, clock);
  });

  it('are read once for all who ask at the same time', async () => {
    const [one, other] = await Promise.all([areas.current(), areas.current()]);
    expect(one).toBe(other);
    expect(reader.loads).toBe(1);
  });

  it('ask for the revision at most once a second, and read again only when it has grown', async () => {
    const first = await areas.current();
    const asked = reader.revisions;
    clock.ms += REVISION_CHECK_MS - 1;
    expect(await areas.current()).toBe(first);
    expect(reader.revisions).toBe(asked);
    clock.ms += 1;
    expect(await areas.current()).toBe(first);
    expect(reader.revisions).toBe(asked + 1);
    reader.stored = 2;
    clock.ms += REVISION_CHECK_MS;
    expect((await areas.current()).revision).toBe(2);
    expect(reader.loads).toBe(2);
  });

  it('are new at once for the process that has changed them', async () => {
    await areas.current();
    reader.stored = 2;
    expect((await areas.reload()).revision).toBe(2);
    expect((await areas.current()).revision).toBe(2);
  });

  it('are read again after a reading that failed', async () => {
    const all = reader.all.bind(reader);
    reader.all = () => Promise.reject(new Error('connection lost'));
    await expect(areas.current()).rejects.toThrow('connection lost');
    reader.all = all;
    expect((await areas.current()).revision).toBe(1);
  });
});
