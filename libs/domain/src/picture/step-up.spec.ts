import { describe, expect, it } from 'vitest';
import { stepUp, viewsFrom } from './step-up.js';

const october = { from: '2026-10', to: '2026-11' };
const views = viewsFrom(['sub_area:bredang', 'district:skarholmen', 'municipality:0180'], october);

describe('a picture of too few incidents', () => {
  it('is asked for a year, then three, then for the area around', () => {
    expect(views.slice(0, 4)).toEqual([
      { area: 'sub_area:bredang', period: october },
      { area: 'sub_area:bredang', period: { from: '2025-11', to: '2026-11' } },
      { area: 'sub_area:bredang', period: { from: '2023-11', to: '2026-11' } },
      { area: 'district:skarholmen', period: october },
    ]);
    expect(views).toHaveLength(9);
    expect(viewsFrom(['a:b'], { from: '2025-01', to: '2026-01' })).toHaveLength(2);
  });

  it('stays as it was asked for when it has enough, or when nothing around has', () => {
    expect(stepUp(views, () => 10)).toBe(views[0]);
    expect(stepUp(views, () => 9)).toBe(views[0]);
  });

  it('stops at the first that has enough', () => {
    const counts = [3, 7, 25, 400];
    expect(stepUp(views, (view) => counts[views.indexOf(view)] ?? 1_000)).toBe(views[2]);
  });
});
