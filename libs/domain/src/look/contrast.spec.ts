import { describe, expect, it } from 'vitest';
import { contrastOf, isHexColour } from './contrast.js';

describe('the contrast of two colours', () => {
  it('is what WCAG says of black, white and the greys between', () => {
    expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrastOf('#FFFFFF', '#ffffff')).toBe(1);
    // The lightest grey that passes for text on white.
    expect(contrastOf('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
    expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  it('does not ask which of them is the ground', () => {
    expect(contrastOf('#12524b', '#faf9f6')).toBe(contrastOf('#faf9f6', '#12524b'));
  });

  it('knows a colour by its six digits only', () => {
    expect(['#12524B', '#12524b', '12524b', '#fff', 'red', '#12524b00'].map(isHexColour)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
