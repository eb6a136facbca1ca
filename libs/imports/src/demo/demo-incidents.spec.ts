import { describe, expect, it } from 'vitest';
import { category, flattenCategories, isUsable, localParts, taxonomy } from '#domain';
import {
  demoIncidentsOf,
  demoMonths,
  INCIDENTS_PER_MONTH,
  type DemoArea,
} from './demo-incidents.js';
import { demoStories } from './demo-stories.data.js';

const ZONE = 'Europe/Stockholm';
const NOW = new Date('2026-03-10T12:00:00Z');
const area: DemoArea = {
  ...{ level: 'sub_area', code: 'bredang', districtCode: 'skarholmen' },
  share: 0.2,
};
const months = demoMonths('2026-03-10');
const all = months.flatMap((month) => demoIncidentsOf(area, month, NOW, ZONE));

describe('the incidents of the demo', () => {
  it('are the same each time, so that a stopped seed goes on', () => {
    const again = months.flatMap((month) => demoIncidentsOf(area, month, NOW, ZONE));
    expect(again).toEqual(all);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it('go on where they ended when the seed is finished another day', () => {
    const earlier = demoIncidentsOf(area, '2026-03-01', new Date('2026-03-05T12:00:00Z'), ZONE);
    const later = new Map(
      demoIncidentsOf(area, '2026-03-01', NOW, ZONE).map(({ id, body }) => [id, body]),
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
    expect([...years].sort()).toEqual([2024, 2025, 2026]);
  });

  it('stand in their area, some only in its district', () => {
    const places = new Set(all.map(({ body }) => body.location.areaCode));
    expect(places).toEqual(new Set(['sub_area:bredang', 'district:skarholmen']));
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
