import { describe, expect, it } from 'vitest';
import type { CityRisk, CityRiskLink } from './city-queries.js';
import { pairsApart, pairsBack, pairsTogether } from './risk-pairs.js';

const risk = (...ids: string[]): CityRisk => ({
  ...{ id: ids[0]!, title: '', focusArea: 'crime', values: [], highest: null, lowest: null },
  seenBy: ids.map((riskId) => ({
    ...{ organisationId: riskId, organisationName: riskId, riskId, title: '' },
    ...{ likelihood: null, consequence: null, level: null, band: null, move: null },
  })),
});
const link = (lowRiskId: string, highRiskId: string, verdict: CityRiskLink['verdict']) => ({
  ...{ lowRiskId, highRiskId, verdict, revision: 3 },
});

describe('what is said of risks', () => {
  it('takes one out of all the others, on top of what was said before', () => {
    expect(pairsApart(risk('a', 'b', 'c'), 'b', [link('b', 'c', 'same')])).toEqual([
      { riskId: 'b', otherRiskId: 'a', verdict: 'apart', revision: 0 },
      { riskId: 'b', otherRiskId: 'c', verdict: 'apart', revision: 3 },
    ]);
  });

  it('makes one of two, and takes back what was said against it', () => {
    const links = [link('a', 'c', 'apart'), link('b', 'c', 'apart')];
    expect(pairsTogether(risk('a', 'b'), risk('c'), links)).toEqual([
      { riskId: 'a', otherRiskId: 'c', verdict: 'same', revision: 3 },
      { riskId: 'b', otherRiskId: 'c', verdict: 'unsaid', revision: 3 },
    ]);
  });

  it('is undone to what stood before', () => {
    const before = [link('a', 'b', 'apart')];
    const said = pairsTogether(risk('a'), risk('b'), before);
    expect(pairsBack(said, before)).toEqual([
      { riskId: 'a', otherRiskId: 'b', verdict: 'apart', revision: 4 },
    ]);
    expect(pairsBack(said, [])[0]!.verdict).toBe('unsaid');
  });
});
