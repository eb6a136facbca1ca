import { riskSteps, type RiskPlace, type RiskStep } from './risk-level.js';

/** A risk as far as the matrix asks. */
export interface PlacedRisk {
  readonly id: string;
  readonly inherent: RiskPlace;
  readonly residual: RiskPlace;
}

export interface RiskCell {
  readonly likelihood: RiskStep;
  readonly consequence: RiskStep;
  /** Likelihood × consequence. */
  readonly level: number;
  /** Ids of the risks that stand here with the measures that stand. */
  readonly residual: readonly string[];
  /** Ids of those that would stand here without. */
  readonly inherent: readonly string[];
}

/** All that go from one cell to another. */
export interface RiskArrow {
  readonly from: readonly [likelihood: RiskStep, consequence: RiskStep];
  readonly to: readonly [likelihood: RiskStep, consequence: RiskStep];
  readonly ids: readonly string[];
}

/** The 25 cells, highest likelihood first and lowest consequence first, as they are drawn. */
export function riskMatrix(risks: readonly PlacedRisk[]): RiskCell[] {
  const isIn = (place: RiskPlace, likelihood: RiskStep, consequence: RiskStep): boolean =>
    place.likelihood === likelihood && place.consequence === consequence;
  return [...riskSteps].reverse().flatMap((likelihood) =>
    riskSteps.map((consequence) => ({
      ...{ likelihood, consequence, level: likelihood * consequence },
      residual: risks
        .filter((each) => isIn(each.residual, likelihood, consequence))
        .map(({ id }) => id),
      inherent: risks
        .filter((each) => isIn(each.inherent, likelihood, consequence))
        .map(({ id }) => id),
    })),
  );
}

/** From inherent to residual, one arrow for all that go the same way; those that stay where they are have none. */
export function riskArrows(risks: readonly PlacedRisk[]): RiskArrow[] {
  const arrows = new Map<string, RiskArrow>();
  for (const { id, inherent, residual } of risks) {
    const from = [inherent.likelihood, inherent.consequence] as const;
    const to = [residual.likelihood, residual.consequence] as const;
    if (from[0] === to[0] && from[1] === to[1]) continue;
    const key = `${from.join()}-${to.join()}`;
    const known = arrows.get(key);
    arrows.set(key, { from, to, ids: [...(known?.ids ?? []), id] });
  }
  return [...arrows.values()];
}
