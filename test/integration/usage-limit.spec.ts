import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PapersApp, type Opened } from '../support/papers-app.js';

const HOUR_MS = 3_600_000;

let papers: PapersApp;

beforeAll(async () => {
  papers = await PapersApp.open();
});
afterAll(() => papers?.close());
beforeEach(async () => {
  await papers.reset();
  await papers.fresh.database.query(`DELETE FROM usage_count`);
  // Ten minutes past the hour, so that no hour ends meanwhile.
  papers.clock.movedMs = HOUR_MS - (Date.now() % HOUR_MS) + HOUR_MS / 6;
});

const carry = (who: Opened) => papers.as(who, 'POST', '/papers/carried');

describe('what carries much away', () => {
  it('is let five times an hour, also when all is asked at once, and then told when to come back', async () => {
    const who = await papers.signIn('manager');
    const answers = await Promise.all(Array.from({ length: 8 }, () => carry(who)));
    const statuses = answers.map(({ statusCode }) => statusCode).sort();
    expect(statuses).toEqual([201, 201, 201, 201, 201, 429, 429, 429]);
    const refused = await carry(who);
    expect(refused.json().code).toBe('TOO_MANY_ATTEMPTS');
    const seconds = Number(refused.headers['retry-after']);
    expect(seconds).toBeGreaterThan(40 * 60);
    papers.clock.movedMs += seconds * 1_000;
    const later = await papers.signIn('manager');
    expect((await carry(later)).statusCode).toBe(201);
  });

  it('is counted for each account by itself, and not when it is refused for another reason', async () => {
    const [who, other] = [await papers.signIn('manager'), await papers.signIn('coordinator')];
    for (let i = 0; i < 5; i += 1) await carry({ ...who, csrfToken: 'wrong' });
    for (let i = 0; i < 5; i += 1) expect((await carry(who)).statusCode).toBe(201);
    expect((await carry(who)).statusCode).toBe(429);
    expect((await carry(other)).statusCode).toBe(201);
  });
});
