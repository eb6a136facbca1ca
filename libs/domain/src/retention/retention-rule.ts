import type { IncidentKind } from '../taxonomy/terms.js';
import type { Tier } from '../taxonomy/terms.js';

/** What becomes of a class: it is kept for good (bevaras), or goes (gallras) so many years after something. */
export const retentionOutcomes = ['keep', 'erase'] as const;
export type RetentionOutcome = (typeof retentionOutcomes)[number];

/** From what the years are counted: when it came in, when anything was last noted of it, or when it was closed. */
export const retentionStarts = ['received', 'last_note', 'closed'] as const;
export type RetentionStart = (typeof retentionStarts)[number];

/** Years that a rule may say: longer is "kept". */
export const RETENTION_YEARS_MAX = 100;

/** A class of documents as a plan for information lists them; null stands for any. */
export interface RetentionClass {
  readonly kind: IncidentKind | null;
  /** A category and what lies under it. */
  readonly category: string | null;
  readonly tier: Tier | null;
}

/** One version of a rule: from its date it stands in the place of the version before for the same class. */
export interface RetentionRule extends RetentionClass {
  readonly id: string;
  readonly outcome: RetentionOutcome;
  /** Null for what is kept. */
  readonly years: number | null;
  readonly countedFrom: RetentionStart | null;
  /** First day on which it holds, `YYYY-MM-DD`. */
  readonly validFrom: string;
}

/** What rules ask of an incident. */
export interface RetainedIncident {
  readonly kind: IncidentKind;
  readonly category: string;
  readonly tier: Tier;
  /** Local days, `YYYY-MM-DD`. */
  readonly receivedOn: string;
  readonly lastNoteOn: string;
  /** Null while it is not closed. */
  readonly closedOn: string | null;
}

/** A class in one line, the same for the same class. */
export function retentionClassKey({ kind, category, tier }: RetentionClass): string {
  return [kind ?? '*', category ?? '*', tier ?? '*'].join(' / ');
}

/** The versions that hold on a day: of each class the one that began last, and of two of one day the one set last. */
export function rulesInForce(
  versions: readonly RetentionRule[],
  today: string,
): readonly RetentionRule[] {
  const newest = new Map<string, RetentionRule>();
  for (const rule of versions.filter(({ validFrom }) => validFrom <= today)) {
    const key = retentionClassKey(rule);
    const known = newest.get(key);
    // Ids are made in the order of time.
    const later =
      known === undefined ||
      rule.validFrom > known.validFrom ||
      (rule.validFrom === known.validFrom && rule.id > known.id);
    if (later) newest.set(key, rule);
  }
  return [...newest.values()];
}

/**
 * The rule for an incident: the narrowest that fits it. A category counts more than a tier and a tier more than a kind,
 * and of two categories the one further in. Undefined where none fits: then it is kept, since
 * nothing goes without a decision.
 */
export function ruleFor(
  inForce: readonly RetentionRule[],
  incident: Pick<RetainedIncident, 'kind' | 'category' | 'tier'>,
): RetentionRule | undefined {
  let [best, weight] = [undefined as RetentionRule | undefined, -1];
  for (const rule of inForce.filter((each) => fits(each, incident))) {
    const own = narrownessOf(rule);
    if (own > weight) [best, weight] = [rule, own];
  }
  return best;
}

/** The day from which it may go, `YYYY-MM-DD`; null when it never does, or what the years are counted from has not come. */
export function dueOn(rule: RetentionRule, incident: RetainedIncident): string | null {
  if (rule.outcome === 'keep' || rule.years === null || rule.countedFrom === null) return null;
  const starts: Record<RetentionStart, string | null> = {
    received: incident.receivedOn,
    last_note: incident.lastNoteOn,
    closed: incident.closedOn,
  };
  const start = starts[rule.countedFrom];
  return start === null ? null : yearsLater(start, rule.years);
}

function fits(
  rule: RetentionClass,
  { kind, category, tier }: Pick<RetainedIncident, 'kind' | 'category' | 'tier'>,
): boolean {
  const within =
    rule.category === null ||
    category === rule.category ||
    category.startsWith(`${rule.category}.`);
  return within && (rule.kind ?? kind) === kind && (rule.tier ?? tier) === tier;
}

const OF_KIND = 1;
const OF_TIER = 2;
const OF_CATEGORY = 4;

function narrownessOf({ kind, category, tier }: RetentionClass): number {
  const steps = category === null ? 0 : category.split('.').length;
  return (kind === null ? 0 : OF_KIND) + (tier === null ? 0 : OF_TIER) + steps * OF_CATEGORY;
}

/** The same day so many years later; of 29 February the first day that is not before it, 1 March. */
function yearsLater(day: string, years: number): string {
  const later = `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`;
  const isDay = new Date(`${later}T00:00:00Z`).toISOString().slice(0, 10) === later;
  return isDay ? later : `${later.slice(0, 4)}-03-01`;
}
