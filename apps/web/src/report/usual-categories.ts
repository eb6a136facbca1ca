import { strictestTier, tierFloor, type IncidentKind, type Tier } from '#domain';
import type { Category } from '../api/client.js';
import type { Language } from '../format/numbers.js';

/** As many as can be taken in at a glance. */
const USUAL_MAX = 6;

/** What is offered to those who have reported nothing yet. */
const USUAL: Readonly<Record<IncidentKind, readonly string[]>> = {
  observation: [
    'order.gathering',
    'order.drugs',
    'order.disturbance',
    'order.driving',
    'order.vandalism',
    'order.unsafe_place',
  ],
  environment_fault: [
    'order.unsafe_place.lighting',
    'order.defect',
    'order.litter',
    'order.graffiti',
    'order.vandalism',
    'order.drugs.needles',
  ],
  accident: [
    'accident.fall',
    'accident.traffic',
    'accident.work',
    'accident.child',
    'accident.fire',
    'accident.work.risk',
  ],
  staff_incident: [
    'threat.work.threat',
    'threat.work.violence',
    'threat.influence.threat',
    'threat.influence.harassment',
    'threat.influence.violence',
    'threat.influence.indirect',
  ],
};

/** The part of the tree that a kind may use, without what is no incident. */
export function categoriesFor(categories: readonly Category[], kind: IncidentKind): Category[] {
  return categories
    .filter(({ counted, retired, focusArea }) => {
      return counted && !retired && focusArea !== 'protective_security';
    })
    .map((node) => ({ ...node, children: categoriesFor(node.children, kind) }))
    .filter(({ kinds, children }) => kinds.includes(kind) || children.length > 0);
}

export function categoriesByCode(categories: readonly Category[]): ReadonlyMap<string, Category> {
  const found = new Map<string, Category>();
  const note = (node: Category): void => {
    found.set(node.code, node);
    node.children.forEach(note);
  };
  categories.forEach(note);
  return found;
}

/** One's own most used first, then the usual ones of the kind. */
export function usualCategories(
  kind: IncidentKind,
  recent: readonly { kind: string; category: string }[],
  byCode: ReadonlyMap<string, Category>,
): Category[] {
  const counts = new Map<string, number>();
  for (const incident of recent) {
    if (incident.kind !== kind) continue;
    counts.set(incident.category, (counts.get(incident.category) ?? 0) + 1);
  }
  const own = [...counts].sort((a, b) => b[1] - a[1]).map(([code]) => code);
  const codes = [...new Set([...own.slice(0, USUAL_MAX / 2), ...USUAL[kind]])];
  return codes
    .flatMap((code) => byCode.get(code) ?? [])
    .filter(({ kinds }) => kinds.includes(kind))
    .slice(0, USUAL_MAX);
}

export interface FoundCategory {
  readonly code: string;
  readonly name: string;
  /** What it stands under, or what it covers. */
  readonly beside: string;
}

/** Categories whose name, or else whose definition, holds every word. */
export function searchByDefinition(
  categories: Iterable<Category>,
  text: string,
  language: Language,
): FoundCategory[] {
  const words = fold(text).split(/\s+/).filter(Boolean);
  const found: (FoundCategory & { rank: number })[] = [];
  for (const { code, names, definition } of categories) {
    const [name, beside] = [names[language], definition.includes[language]];
    const folded = fold(name);
    const holds = (whole: string): boolean => words.every((word) => whole.includes(word));
    const rank = folded.startsWith(words[0] ?? '') ? 0 : holds(folded) ? 1 : 2;
    if (holds(`${folded} ${fold(beside)}`)) found.push({ code, name, beside, rank });
  }
  return found.sort((a, b) => a.rank - b.rank || a.name.localeCompare(b.name, language));
}

/** The tier that the incident will get, as the server decides it. */
export function tierOf(kind: IncidentKind, chosen: Category | undefined): Tier {
  return strictestTier(tierFloor(kind), chosen?.defaultTier ?? 'open');
}

function fold(text: string): string {
  return text.trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}
