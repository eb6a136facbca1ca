import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupRisks, riskVerdicts, type RiskLink } from './group-risks.js';
import { likeness, titleTrigrams, type ComparedRisk } from './same-risk.js';

describe('the same risk', () => {
  const named = (riskId: string, title: string, changed: Partial<ComparedRisk> = {}) => ({
    ...{ riskId, organisationId: riskId, title, focusArea: 'accidents' as const },
    ...{ categories: [], placeNames: [], ...changed },
  });
  const groups = (risks: readonly ComparedRisk[], links: readonly RiskLink[] = []) =>
    groupRisks(risks, links).map((ids) => ids.join(' '));
  const said = (low: string, high: string, verdict: RiskLink['verdict']): RiskLink => ({
    ...{ lowRiskId: low, highRiskId: high, verdict },
  });

  it.each([
    ['Översvämning vid skyfall', 'Översvämningar vid skyfall', true],
    ['Hot mot handläggare', 'Hot mot våra handläggare', true],
    ['Bilbränder i Skärholmen', 'Bilbränder i Farsta centrum', false],
    ['Fallolyckor', 'Fall från höjd', false],
    ['Brand på skola', 'Brand på äldreboende', false],
    ['Strömavbrott', 'Vattenavbrott', false],
  ])('is seen or not in "%s" and "%s": %s', (one, other, isSame) => {
    expect(groups([named('a', one), named('b', other)])).toHaveLength(isSame ? 1 : 2);
  });

  it('is seen past the name of the place, and past a looser title where the categories agree', () => {
    const [one, other] = ['Bilbränder i Skärholmen', 'Bilbränder i Farsta'];
    const placed = [
      named('a', one, { placeNames: ['Skärholmen'] }),
      named('b', other, { placeNames: ['Farsta stadsdelsnämnd'] }),
    ];
    expect(groups(placed)).toEqual(['a b']);
    const loose = ['Långvarigt strömavbrott', 'Strömavbrott'] as const;
    expect(groups([named('a', loose[0]), named('b', loose[1])])).toEqual(['a', 'b']);
    const categories = { categories: ['function.power'] };
    expect(groups([named('a', loose[0], categories), named('b', loose[1], categories)])).toEqual([
      'a b',
    ]);
  });

  it('is never seen across focus areas or within one register, unless people say so', () => {
    const across = [named('a', 'Brand'), named('b', 'Brand', { focusArea: 'crime' })];
    expect(groups(across)).toEqual(['a', 'b']);
    expect(groups(across, [said('a', 'b', 'same')])).toEqual(['a b']);
    const within = [named('a', 'Brand'), named('b', 'Brand', { organisationId: 'a' })];
    expect(groups(within)).toEqual(['a', 'b']);
    // Nor by way of a third one that is like both.
    expect(groups([...within, named('c', 'Brand')])).toHaveLength(2);
  });

  it('is what people say before what looks alike; what they have said are two never stand together', () => {
    const three = [named('a', 'Brand'), named('b', 'Brand'), named('c', 'Brand')];
    expect(groups(three)).toEqual(['a b c']);
    expect(groups(three, [said('a', 'b', 'apart')])).toHaveLength(2);
    expect(groups(three, [said('a', 'b', 'unsaid')])).toEqual(['a b c']);
    const verdict = fc.constantFrom(...riskVerdicts);
    fc.assert(
      fc.property(fc.tuple(verdict, verdict, verdict), ([ab, ac, bc]) => {
        const links = [said('a', 'b', ab), said('a', 'c', ac), said('b', 'c', bc)];
        const found = groups(three, links);
        for (const { lowRiskId, highRiskId, verdict: word } of links) {
          const isTogether = found.some(
            (ids) => ids.includes(lowRiskId) && ids.includes(highRiskId),
          );
          if (word === 'apart') expect(isTogether).toBe(false);
        }
      }),
    );
  });

  it('is told by a likeness between 0 and 1 that is the same both ways', () => {
    const grams = (title: string) => titleTrigrams({ title, placeNames: [] });
    // "  b", " br", "bra" and "ran" are in both; "and", "nd " and "an " in one.
    expect(likeness(grams('Brand'), grams('bran'))).toBeCloseTo(4 / 7, 10);
    expect(likeness(grams('En risk'), grams('Risken för att det'))).toBe(0);
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        const alike = likeness(grams(one), grams(other));
        expect(alike).toBe(likeness(grams(other), grams(one)));
        expect(alike).toBeGreaterThanOrEqual(0);
        expect(alike).toBeLessThanOrEqual(1);
      }),
    );
  });
});
