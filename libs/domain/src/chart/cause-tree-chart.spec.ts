import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cause, steps, walked } from '../../../../test/support/cause-steps.js';
import type { CauseTree } from '../picture/problem/cause-tree.js';
import { causeTreeChart } from './cause-tree-chart.js';
import type { Mark } from './drawing.js';

const words = {
  ...{
    title: 'Orsaker',
    description: 'Ett problem och dess orsaker.',
    problem: 'Skadegörelse kring torget',
  },
  kindOf: () => 'Platsen',
  footOf: () => 'Säkerhet ej angiven · 0 underlag',
};
const rects = (marks: readonly Mark[]) =>
  marks
    .flatMap(({ children = [] }) => children.filter(({ name }) => name === 'rect'))
    .map(({ attributes }) => attributes as Record<'x' | 'y' | 'width' | 'height', number>);
const trees = steps.map((row): CauseTree => walked([], row));

describe('the drawing of a tree of causes', () => {
  it('has a box for the problem and each cause, none over another and all within it', () => {
    fc.assert(
      fc.property(trees, fc.constantFrom(280, 320, 560, 960), (tree, width) => {
        const drawing = causeTreeChart(tree, words, width);
        const boxes = rects(drawing.marks);
        expect(boxes).toHaveLength(tree.length + 1);
        for (const [at, a] of boxes.entries()) {
          expect(a.x + a.width).toBeLessThanOrEqual(drawing.width);
          expect(a.y + a.height).toBeLessThanOrEqual(drawing.height);
          for (const b of boxes.slice(at + 1)) {
            const isApart =
              a.x + a.width <= b.x ||
              b.x + b.width <= a.x ||
              a.y + a.height <= b.y ||
              b.y + b.height <= a.y;
            expect(isApart).toBe(true);
          }
        }
      }),
    );
  });

  it('tells how sure a cause is by its outline, and fits a phone', () => {
    const sure = (confidence: 'low' | 'medium' | 'high' | null) => ({
      ...cause('a', null),
      confidence,
    });
    const outlines = ([null, 'low', 'medium', 'high'] as const).map((each) => {
      const drawing = causeTreeChart([sure(each)], words, 280);
      expect(drawing.width).toBeLessThanOrEqual(280);
      const { attributes } = drawing.marks.at(-1)!.children![0]!;
      return `${attributes['stroke-width']} ${attributes['stroke-dasharray'] ?? '-'}`;
    });
    expect(new Set(outlines).size).toBe(4);
  });

  it('stands each cause beside the middle of those below it, when there is room', () => {
    const tree = [cause('a', null), cause('b', 'a'), cause('c', 'a')];
    const [, a, b, c] = rects(causeTreeChart(tree, words, 960).marks);
    expect(a!.y).toBeCloseTo((b!.y + c!.y) / 2, 5);
    expect(b!.x).toBe(c!.x);
    expect(b!.x).toBeGreaterThan(a!.x + a!.width);
  });
});
