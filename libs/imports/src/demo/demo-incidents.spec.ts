import { describe, expect, it } from 'vitest';
import {
  actorTypes,
  category,
  consequences,
  flattenCategories,
  influenceKinds,
  isUsable,
  localParts,
  taxonomy,
} from '#domain';
import { demoIncidentsOf, demoMonths, type DemoArea } from './demo-incidents.js';
import { demoPlans } from './demo-plans.js';
import { demoStories } from './demo-stories.data.js';

const ZONE = 'Europe/Stockholm';
const NOW = new Date('2026-11-10T12:00:00Z');
const INCIDENTS_PER_MONTH = 1_000;
const RISE = demoPlans.stockholm.rise;
const area: DemoArea = {
  ...{ level: 'sub_area', code: 'bredang', around: 'district:skarholmen' },
  ...{ share: 0.2, incidentsPerMonth: INCIDENTS_PER_MONTH, rise: null },
  spots: [
    { placeId: 'square', lon: 17.932, lat: 59.295, weight: 6 },
    { placeId: 'park', lon: 17.929, lat: 59.293, weight: 1 },
  ],
  units: [
    { id: 'field', weight: 5, silentFrom: null },
    { id: 'office', weight: 2, silentFrom: '2026-05-01' },
  ],
  holds: (lon, lat) => Math.abs(lon - 17.932) < 0.01 && Math.abs(lat - 59.295) < 0.005,
};
const months = demoMonths('2026-11-10');
const all = months.flatMap((month) => demoIncidentsOf(area, month, NOW, ZONE));

describe('the incidents of the demo', () => {
  it('are the same each time, so that a stopped seed goes on', () => {
    const again = months.flatMap((month) => demoIncidentsOf(area, month, NOW, ZONE));
    expect(again).toEqual(all);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it('go on where they ended when the seed is finished another day', () => {
    const earlier = demoIncidentsOf(area, '2026-11-01', new Date('2026-11-05T12:00:00Z'), ZONE);
    const later = new Map(
      demoIncidentsOf(area, '2026-11-01', NOW, ZONE).map(({ id, body }) => [id, body]),
    );
    expect(earlier.length).toBeLessThan(later.size);
    for (const { id, body } of earlier) expect(later.get(id)).toEqual(body);
  });

  it('are about as many as a municipality would have, and none lies ahead', () => {
    const wholeMonths = months.length - 1;
    const perMonth = all.length / wholeMonths / area.share;
    expect(perMonth).toBeGreaterThan(INCIDENTS_PER_MONTH * 0.9);
    expect(perMonth).toBeLessThan(INCIDENTS_PER_MONTH * 1.2);
    expect(all.filter(({ body }) => new Date(body.occurredFrom) > NOW)).toEqual([]);
    const years = new Set(
      all.map(({ body }) => localParts(new Date(body.occurredFrom), ZONE).year),
    );
    expect([...years].sort()).toEqual([2023, 2024, 2025, 2026]);
  });

  it('stand in their area, some only in its district, most at or around a place', () => {
    const codes = new Set(all.flatMap(({ body }) => body.location.areaCode ?? []));
    expect(codes).toEqual(new Set(['sub_area:bredang', 'district:skarholmen']));
    const points = all.flatMap(({ body: { location } }) =>
      location.lon === undefined ? [] : [[location.lon, location.lat!] as const],
    );
    expect(points.every(([lon, lat]) => area.holds(lon, lat))).toBe(true);
    const atPlaces = all.filter(({ body }) => body.location.placeId !== undefined);
    const share = (points.length + atPlaces.length) / all.length;
    expect(share).toBeGreaterThan(0.6);
    expect(share).toBeLessThan(0.8);
    const atSquare = atPlaces.filter(({ body }) => body.location.placeId === 'square');
    expect(atSquare.length / atPlaces.length).toBeGreaterThan(0.75);
  });

  it('come from units, until one of them falls silent', () => {
    const ofOffice = all.filter(({ body }) => body.unitId === 'office');
    const last = ofOffice
      .map(({ body }) => body.occurredFrom)
      .sort()
      .at(-1)!;
    expect(last.slice(0, 7)).toBe('2026-04');
    expect(all.some(({ body }) => body.unitId === 'field' && body.occurredFrom > last)).toBe(true);
  });

  it('tell of threats against staff who did it and what it led to, now and then', () => {
    const staff = all.filter(({ body }) => body.kind === 'staff_incident');
    const details = staff.flatMap(({ body }) => body.details ?? []);
    expect(details.length / staff.length).toBeGreaterThan(0.6);
    expect(details.length).toBeLessThan(staff.length);
    const known = (terms: readonly { code: string }[]) => terms.map(({ code }) => code);
    for (const { influenceKind, actorType, consequences: outcomes = [] } of details) {
      expect(known(influenceKinds)).toContain(influenceKind);
      expect(known(actorTypes)).toContain(actorType);
      expect(known(consequences)).toEqual(expect.arrayContaining(outcomes));
    }
    expect(all.every(({ body }) => body.kind === 'staff_incident' || !body.details)).toBe(true);
  });

  it('rise in one place from one month on, in what they say and in nothing else', () => {
    const inMonth = (month: string, rise: DemoArea['rise']) =>
      demoIncidentsOf({ ...area, rise }, month, NOW, ZONE);
    const counted = (incidents: ReturnType<typeof inMonth>, risen: boolean) =>
      incidents.filter(({ body }) => RISE.categories.includes(body.category) === risen).length;
    const after = months.filter((month) => month >= RISE.from && month < '2026-11-01');
    const [plain, risen] = [null, RISE].map((rise) =>
      after.flatMap((month) => inMonth(month, rise)),
    );
    expect(counted(risen!, true) / counted(plain!, true)).toBeGreaterThan(3);
    expect(counted(risen!, true) / counted(plain!, true)).toBeLessThan(5);
    const others = counted(risen!, false) / counted(plain!, false);
    expect(Math.abs(others - 1)).toBeLessThan(0.1);
    expect(inMonth('2026-02-01', RISE)).toEqual(inMonth('2026-02-01', null));
  });
});

describe('the stories of the demo', () => {
  it('use categories that may be used, and say nothing of protective security', () => {
    for (const { category: code, kind } of demoStories) {
      expect(isUsable(code, kind), code).toBe(true);
      expect(category(code)?.counted, code).toBe(true);
      expect(category(code)?.focusArea).not.toBe('protective_security');
    }
  });

  it('cover every other focus area that is counted', () => {
    const counted = flattenCategories(taxonomy.categories).filter((each) => each.counted);
    const told = new Set(demoStories.map(({ category: code }) => category(code)?.focusArea));
    expect(told).toEqual(new Set(counted.map(({ focusArea }) => focusArea)));
  });

  it('have about four staff incidents of a hundred', () => {
    const sum = (stories: typeof demoStories) => stories.reduce((all, { share }) => all + share, 0);
    const staff = sum(demoStories.filter(({ kind }) => kind === 'staff_incident'));
    expect(staff / sum(demoStories)).toBeGreaterThan(0.03);
    expect(staff / sum(demoStories)).toBeLessThan(0.05);
  });
});
