import { isSameRisk, likeness, titleTrigrams, type ComparedRisk } from './same-risk.js';

/** What people can say of two risks: one and the same, not the same, or nothing any more. */
export const riskVerdicts = ['same', 'apart', 'unsaid'] as const;
export type RiskVerdict = (typeof riskVerdicts)[number];

/** What people have said last of two risks. */
export interface RiskLink {
  /** The smaller id, and the larger. */
  readonly lowRiskId: string;
  readonly highRiskId: string;
  readonly verdict: RiskVerdict;
}

interface Bond {
  readonly low: string;
  readonly high: string;
  /** Above 1 where people have said so: what they say comes first. */
  readonly strength: number;
}
const SAID = 2;

/**
 * Risks by what they have in common, each in exactly one group, the same whatever the order they come in: groups by
 * their smallest id, and ids in order. Bonds are taken strongest first. One that would bring together two risks that
 * people have said are not the same is left out, and so is one of mere likeness that would bring together two of one
 * register. Where nothing is left out the groups are the connected components of all bonds.
 */
export function groupRisks(
  risks: readonly ComparedRisk[],
  links: readonly RiskLink[],
): readonly (readonly string[])[] {
  const byId = new Map(risks.map((risk) => [risk.riskId, risk]));
  const said = new Map(
    links
      .filter(({ lowRiskId, highRiskId }) => byId.has(lowRiskId) && byId.has(highRiskId))
      .map((link) => [`${link.lowRiskId} ${link.highRiskId}`, link]),
  );
  const groups = new Map([...byId.keys()].map((id) => [id, [id]]));
  const isApart = (one: string, other: string): boolean =>
    said.get(one < other ? `${one} ${other}` : `${other} ${one}`)?.verdict === 'apart';
  for (const { low, high, strength } of bondsOf([...byId.values()], [...said.values()])) {
    const [ours, theirs] = [groups.get(low)!, groups.get(high)!];
    if (ours === theirs) continue;
    const isHindered = ours.some((one) =>
      theirs.some(
        (other) =>
          isApart(one, other) ||
          (strength < SAID && byId.get(one)!.organisationId === byId.get(other)!.organisationId),
      ),
    );
    if (isHindered) continue;
    const together = [...ours, ...theirs];
    for (const id of together) groups.set(id, together);
  }
  const sorted = [...new Set(groups.values())].map((group) => [...group].sort());
  return sorted.sort((a, b) => (a[0]! < b[0]! ? -1 : 1));
}

/** What people have said, then what is alike, the most alike first; of equal ones by ids. */
function bondsOf(risks: readonly ComparedRisk[], links: readonly RiskLink[]): Bond[] {
  const told = risks.map((risk) => ({ risk, grams: titleTrigrams(risk) }));
  const bonds: Bond[] = links
    .filter(({ verdict }) => verdict === 'same')
    .map(({ lowRiskId: low, highRiskId: high }) => ({ low, high, strength: SAID }));
  for (const [at, one] of told.entries()) {
    for (const other of told.slice(at + 1)) {
      if (one.risk.focusArea !== other.risk.focusArea) continue;
      const alike = likeness(one.grams, other.grams);
      if (!isSameRisk(one.risk, other.risk, alike)) continue;
      const [low, high] = [one.risk.riskId, other.risk.riskId].sort() as [string, string];
      bonds.push({ low, high, strength: alike });
    }
  }
  const order = ({ low, high }: Bond): string => `${low} ${high}`;
  return bonds.sort((a, b) => b.strength - a.strength || (order(a) < order(b) ? -1 : 1));
}
