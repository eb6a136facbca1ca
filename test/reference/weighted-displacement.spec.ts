import { describe, expect, it } from 'vitest';
import { displacementDifference } from '#domain';

/**
 * Wheeler & Ratcliffe (2018), Crime Science 7:11: the worked example of the article, violent crime round foot patrols,
 * and its printed result.
 */
const PAPER = {
  treated: { before: 207, after: 110 },
  control: { before: 308, after: 318 },
  displaced: { before: 178, after: 157 },
  displacedControl: { before: 150, after: 140 },
};

describe('the weighted displacement difference', () => {
  it('is what is printed: −118, variance 1 568, z −2.98, from −196 to −40', () => {
    const { total } = displacementDifference(PAPER);
    const error = Math.sqrt(total.variance);
    expect(total).toEqual({ estimate: -118, variance: 1568 });
    expect((total.estimate / error).toFixed(2)).toBe('-2.98');
    expect(Math.round(total.estimate - 1.959964 * error)).toBe(-196);
    expect(Math.round(total.estimate + 1.959964 * error)).toBe(-40);
  });

  it('tells what happened on the spot from what moved', () => {
    const { local, displacement } = displacementDifference(PAPER);
    expect(local).toEqual({ estimate: -107, variance: 943 });
    expect(displacement).toEqual({ estimate: -11, variance: 625 });
  });

  it('is as A. P. Wheeler computes it without displacement: −10 with a variance of 250', () => {
    const counts = { treated: { before: 80, after: 20 }, control: { before: 100, after: 50 } };
    expect(displacementDifference(counts).total).toEqual({ estimate: -10, variance: 250 });
  });
});
