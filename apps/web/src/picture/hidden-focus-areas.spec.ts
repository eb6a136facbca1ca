import { describe, expect, it } from 'vitest';
import { taxonomy } from '#domain';
import type { Category } from '../api/client.js';
import { hiddenFocusAreas } from './hidden-focus-areas.js';

const categories = taxonomy.categories as unknown as Category[];

describe('focus areas that a reader sees no figure of', () => {
  it('are threats against staff where protected incidents are left out, so that no zero is shown', () => {
    expect([...hiddenFocusAreas(categories, ['open', 'internal'])]).toContain('threats_staff');
    expect([...hiddenFocusAreas(categories, ['open', 'internal'])]).not.toContain('crime');
  });

  it('are none where every tier is counted', () => {
    const tiers = ['open', 'internal', 'protected', 'strict'];
    expect(hiddenFocusAreas(categories, tiers).size).toBe(0);
  });
});
