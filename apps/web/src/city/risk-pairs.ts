import type { RiskVerdict } from '#domain';
import type { CityRisk, CityRiskLink, RiskPair } from './city-queries.js';

/** A word on two risks, on top of what stands between them. */
function wordOn(
  one: string,
  other: string,
  verdict: RiskVerdict,
  links: readonly CityRiskLink[],
): RiskPair {
  const standing = linkOf(one, other, links);
  return { riskId: one, otherRiskId: other, verdict, revision: standing?.revision ?? 0 };
}

function linkOf(
  one: string,
  other: string,
  links: readonly CityRiskLink[],
): CityRiskLink | undefined {
  return links.find(
    ({ lowRiskId, highRiskId }) =>
      (lowRiskId === one && highRiskId === other) || (lowRiskId === other && highRiskId === one),
  );
}

const idsOf = ({ seenBy }: CityRisk): string[] => seenBy.map(({ riskId }) => riskId);

/** What to say to make one of two: that they are the same, and no more what was said against it. */
export function pairsTogether(
  one: CityRisk,
  other: CityRisk,
  links: readonly CityRiskLink[],
): RiskPair[] {
  const against = idsOf(one).flatMap((own) =>
    idsOf(other)
      .filter((theirs) => linkOf(own, theirs, links)?.verdict === 'apart')
      .filter((theirs) => own !== one.id || theirs !== other.id)
      .map((theirs) => wordOn(own, theirs, 'unsaid', links)),
  );
  return [wordOn(one.id, other.id, 'same', links), ...against];
}

/** What to say to take one organisation's risk out: that it is none of the others. */
export function pairsApart(
  risk: CityRisk,
  riskId: string,
  links: readonly CityRiskLink[],
): RiskPair[] {
  return idsOf(risk)
    .filter((id) => id !== riskId)
    .map((id) => wordOn(riskId, id, 'apart', links));
}

/** What to say to have it as it was before these pairs were said. @param before what stood then. */
export function pairsBack(pairs: readonly RiskPair[], before: readonly CityRiskLink[]): RiskPair[] {
  return pairs.map(({ riskId, otherRiskId, revision }) => ({
    ...{ riskId, otherRiskId, revision: revision + 1 },
    verdict: linkOf(riskId, otherRiskId, before)?.verdict ?? 'unsaid',
  }));
}
