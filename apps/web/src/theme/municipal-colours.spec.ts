import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrastOf, municipalColours } from './municipal-colours.js';

const anyColour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('the contrast of two colours', () => {
  it('is what WCAG says of black, white and grey', () => {
    expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21, 6);
    expect(contrastOf('#ffffff', '#ffffff')).toBe(1);
    expect(contrastOf('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });
});

describe('the theme of a municipality’s own colour', () => {
  it('can be read in light and in dark, whatever the colour', () => {
    fc.assert(
      fc.property(anyColour, (colour) => {
        const { light, dark } = municipalColours(colour)!;
        for (const background of ['#faf9f6', '#ffffff', light.wash]) {
          expect(contrastOf(light.main, background)).toBeGreaterThanOrEqual(4.5);
        }
        for (const background of ['#12181f', '#1a222b', dark.wash]) {
          expect(contrastOf(dark.main, background)).toBeGreaterThanOrEqual(4.5);
        }
        for (const { main, strong, contrast } of [light, dark]) {
          expect(contrastOf(main, contrast)).toBeGreaterThanOrEqual(4.5);
          expect(contrastOf(strong, contrast)).toBeGreaterThanOrEqual(4.5);
        }
        expect(contrastOf('#1b2430', light.wash)).toBeGreaterThanOrEqual(7);
        expect(contrastOf('#e8ecef', dark.wash)).toBeGreaterThanOrEqual(7);
      }),
      { numRuns: 300 },
    );
  });

  it('is the colour itself where that can be read, and says so where it cannot', () => {
    expect(municipalColours('#12524B')).toMatchObject({
      light: { main: '#12524b' },
      adjusted: false,
    });
    const yellow = municipalColours('#FECC02')!;
    expect(yellow.adjusted).toBe(true);
    expect(yellow.light.main).not.toBe('#fecc02');
  });

  it('is none for what is no colour', () => {
    for (const text of ['', 'red', '#123', '#12345g', 'url(x)']) {
      expect(municipalColours(text)).toBeNull();
    }
  });
});
