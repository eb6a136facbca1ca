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
  papers.clock.movedMs = 0;
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
    expect(seconds).toBeGreaterThan(59 * 60);
    papers.clock.movedMs += seconds * 1_000;
    const later = await papers.signIn('manager');
    expect((await carry(later)).statusCode).toBe(201);
  });

  it('is let no more often in any hour, also over the turn of one', async () => {
    // Ten minutes to a whole hour.
    papers.clock.movedMs = HOUR_MS - (Date.now() % HOUR_MS) - HOUR_MS / 6;
    const who = await papers.signIn('manager');
    const carryAfter = async (minutes: number) => {
      papers.clock.movedMs += minutes * 60_000;
      const { statusCode, headers } = await carry(who);
      return statusCode === 201 ? 'let' : Math.round(Number(headers['retry-after']) / 60);
    };
    const told = [];
    for (const minutes of [0, 1, 1, 1, 1, 10, 20]) told.push(await carryAfter(minutes));
    expect(told).toEqual(['let', 'let', 'let', 'let', 'let', 46, 26]);
    // What was refused has not counted, and one place comes free at a time.
    expect([await carryAfter(26), await carryAfter(0), await carryAfter(1)]).toEqual([
      'let',
      1,
      'let',
    ]);
  });

  it('is counted for each account by itself, and not when it is refused for another reason', async () => {
    const [who, other] = [await papers.signIn('manager'), await papers.signIn('coordinator')];
    for (let i = 0; i < 5; i += 1) await carry({ ...who, csrfToken: 'wrong' });
    for (let i = 0; i < 5; i += 1) expect((await carry(who)).statusCode).toBe(201);
    expect((await carry(who)).statusCode).toBe(429);
    expect((await carry(other)).statusCode).toBe(201);
  });
});

describe('searching', () => {
  it('is let sixty times in any minute, and then told when to come back', async () => {
    const who = await papers.signIn('manager');
    const search = async () => {
      const { statusCode, headers } = await papers.as(who, 'GET', '/papers/searched');
      return { statusCode, seconds: Number(headers['retry-after']) };
    };
    for (let i = 0; i < 60; i += 1) expect((await search()).statusCode).toBe(200);
    const refused = await search();
    expect(refused.statusCode).toBe(429);
    expect(refused.seconds).toBeGreaterThan(20);
    expect(refused.seconds).toBeLessThanOrEqual(60);
    papers.clock.movedMs += refused.seconds * 1_000;
    expect((await search()).statusCode).toBe(200);
  });
});
