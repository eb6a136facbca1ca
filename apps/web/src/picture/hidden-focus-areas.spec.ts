import { describe, expect, it } from 'vitest';
import { taxonomy, type CategoryFigures } from '#domain';
import type { Category } from '../api/client.js';
import { guardedFocusAreas } from './hidden-focus-areas.js';

const categories = taxonomy.categories as unknown as Category[];
const open = ['open', 'internal'];
const everyTier = [...open, 'protected', 'strict'];

const figuresOf = (code: string): CategoryFigures =>
  ({
    code,
    categories: [{ code: 'crime.public_activity.official' }],
  }) as unknown as CategoryFigures;

describe('focus areas that a reader sees little or nothing of', () => {
  it('hide threats against staff where protected incidents are left out, so that no zero is shown', () => {
    const { hidden, partial } = guardedFocusAreas(categories, open, []);
    expect([...hidden]).toContain('threats_staff');
    expect([...hidden]).not.toContain('crime');
    expect([...partial]).toEqual([]);
  });

  it('show what open data hold of them, and tell that the rest is left out', () => {
    const { hidden, partial } = guardedFocusAreas(categories, open, [figuresOf('threats_staff')]);
    expect([...hidden]).not.toContain('threats_staff');
    expect([...partial]).toEqual(['threats_staff']);
  });

  it('are none where every tier is counted', () => {
    const { hidden, partial } = guardedFocusAreas(categories, everyTier, []);
    expect(hidden.size + partial.size).toBe(0);
  });
});
