import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ImportPlaces, type ImportPlacesInput } from '#geography';
import { startRegisterApp } from '../support/register-app.js';
import { bytesOf, csvOf } from '../support/registers.js';
import type { Person, RunningApp } from '../support/running-app.js';
import { DEMO_PASSWORD } from '../support/stockholm.js';

let app: RunningApp;
let reporter: Person;

beforeAll(async () => {
  app = await startRegisterApp();
  reporter = await app.signIn('reporter@demo.example', DEMO_PASSWORD);
});
afterAll(() => app?.close());

const header = ['kod', 'namn', 'typ', 'lon', 'lat'];
const school = ['s1', 'Åbyskolan', 'Grundskola', '15,05', '60,075'];
const square = ['t1', 'Stortorget', 'torg', '15,06', '60,075'];

const run = (content: string, more: Partial<ImportPlacesInput> = {}) =>
  app.api.get(ImportPlaces, { strict: false }).run(null, { file: bytesOf(content), ...more });

describe('GET /places', () => {
  interface Found {
    items: { id: string; name: string; type: string; distanceMeters: number | null }[];
    nextCursor: string | null;
    errors?: { path: string; code: string }[];
  }
  const find = (query: string) => reporter.send<Found>('GET', `/places${query}`);
  const namesIn = async (query: string) => (await find(query)).body.items?.map(({ name }) => name);

  beforeEach(() =>
    run(csvOf([header, school, square, ['o1', 'Östra parken', 'park', '15,07', '60,075']])),
  );

  it('finds by words, type and nearness, a page at a time', async () => {
    expect(await namesIn('')).toEqual(['Stortorget', 'Åbyskolan', 'Östra parken']);
    expect(await namesIn('?query=abysk')).toEqual(['Åbyskolan']);
    expect(await namesIn('?type=park')).toEqual(['Östra parken']);
    const near = await find('?near=15.0699,60.075&limit=2');
    expect(near.body.items).toMatchObject([
      { name: 'Östra parken', distanceMeters: 6 },
      { name: 'Stortorget', distanceMeters: expect.any(Number) },
    ]);
    const next = await find(`?near=15.0699,60.075&limit=2&cursor=${near.body.nextCursor}`);
    expect(next.body).toMatchObject({ items: [{ name: 'Åbyskolan' }], nextCursor: null });
  });

  it('shows a change at once, and no place that has ended', async () => {
    await run(csvOf([header, square]), { closeMissing: true });
    await run(csvOf([header, school.with(2, 'bibliotek')]));
    expect(await namesIn('?type=library')).toEqual(['Åbyskolan']);
    await run(csvOf([header, square, ['z', 'Zen', 'bibliotek', '15,05', '60,07']]), { closeMissing: true }); // prettier-ignore
    expect(await namesIn('')).toEqual(['Stortorget', 'Zen', 'Östra parken']);
  });

  it.each([
    ['?near=60', 'near'],
    ['?near=200,10', 'near'],
    ['?type=castle', 'type'],
    ['?limit=501', 'limit'],
    ['?cursor=x', 'cursor'],
    ['?bbox=1', 'bbox'],
  ])('refuses %s', async (query, path) => {
    const answer = await find(query);
    expect(answer.status).toBe(422);
    expect(answer.body.errors).toMatchObject([{ path }]);
  });

  it('is closed to those who are not signed in', async () => {
    expect((await app.send('GET', '/places')).status).toBe(401);
  });

  it('gives places where an incident can be recorded', async () => {
    const [place] = (await find('?query=Stortorget')).body.items;
    const body = {
      clientId: '0192a000-0000-7000-8000-00000000a001',
      ...{ kind: 'observation', category: 'order.graffiti', occurredFrom: '2026-03-09T17:10:00Z' },
      location: { placeId: place!.id },
    };
    const answer = await reporter.send('POST', '/incidents', { body });
    expect([answer.status, answer.body['areaCode']]).toEqual([201, 'norr_by']);
  });
});
