import type { RetentionClass } from './retention-rule.js';

/** A hold (gallringsstopp): on one incident, on a selection, or with nothing named on all of an authority. */
export interface RetentionStop extends Omit<RetentionClass, 'kind' | 'tier'> {
  readonly kind: string | null;
  readonly tier: string | null;
  readonly incidentId: string | null;
  /** First and last local day on which they came in; null for any. */
  readonly receivedFrom: string | null;
  readonly receivedTo: string | null;
  /** Last local day that it holds; null until it is released. */
  readonly holdsTo: string | null;
  readonly isReleased: boolean;
}

/** What a hold asks of an incident. */
export interface StoppedIncident {
  readonly id: string;
  readonly kind: string;
  readonly category: string;
  readonly tier: string;
  readonly receivedOn: string;
}

/** Whether it holds anything today: a hold that is over stands in the books only. */
export function isHolding(stop: RetentionStop, today: string): boolean {
  return !stop.isReleased && (stop.holdsTo === null || stop.holdsTo >= today);
}

/** Whether any of the holds keeps this incident today. A hold always wins over a rule. */
export function isStopped(
  stops: readonly RetentionStop[],
  incident: StoppedIncident,
  today: string,
): boolean {
  return stops.some((stop) => isHolding(stop, today) && keeps(stop, incident));
}

function keeps(stop: RetentionStop, incident: StoppedIncident): boolean {
  const { incidentId, kind, category, tier, receivedFrom, receivedTo } = stop;
  if (incidentId !== null) return incidentId === incident.id;
  const inCategory =
    category === null ||
    incident.category === category ||
    incident.category.startsWith(`${category}.`);
  return (
    inCategory &&
    (kind ?? incident.kind) === incident.kind &&
    (tier ?? incident.tier) === incident.tier &&
    (receivedFrom ?? incident.receivedOn) <= incident.receivedOn &&
    (receivedTo ?? incident.receivedOn) >= incident.receivedOn
  );
}
