import { accidentBranch } from './accident.branch.js';
import type { Category, CategoryCode } from './category.js';
import { growBranch } from './category-row.js';
import { crimeBranch } from './crime.branch.js';
import { extremismBranch } from './extremism.branch.js';
import { focusAreas, protectedValues, type FocusArea, type ProtectedValue } from './focus-areas.js';
import { orderBranch } from './order.branch.js';
import { policeNoticeBranch } from './police-notice.branch.js';
import { protectiveSecurityBranch } from './protective-security.branch.js';
import { resilienceBranch } from './resilience.branch.js';
import { staffBranch } from './staff.branch.js';
import type { IncidentKind } from './terms.js';

/** One edition of the classification. Every change makes a new one; nothing is ever deleted. */
export interface Taxonomy {
  readonly edition: number;
  readonly focusAreas: readonly FocusArea[];
  readonly protectedValues: readonly ProtectedValue[];
  /** The tree, by its branches. */
  readonly categories: readonly Category[];
  /** Every node of the tree, retired ones too, by code. */
  readonly byCode: ReadonlyMap<CategoryCode, Category>;
}

/** Every node of `categories`, parents before children. */
export function flattenCategories(categories: readonly Category[]): readonly Category[] {
  return categories.flatMap((node) => [node, ...flattenCategories(node.children)]);
}

/** Puts an edition together from its tree; the terms of the programme are the same in all. */
export function taxonomyOf(edition: number, categories: readonly Category[]): Taxonomy {
  const byCode = new Map(flattenCategories(categories).map((node) => [node.code, node]));
  return { edition, focusAreas, protectedValues, categories, byCode };
}

/** Edition 1, the one that comes with the product. */
export const taxonomy: Taxonomy = taxonomyOf(
  1,
  [
    orderBranch,
    crimeBranch,
    accidentBranch,
    staffBranch,
    resilienceBranch,
    protectiveSecurityBranch,
    extremismBranch,
    policeNoticeBranch,
  ].map(growBranch),
);

/** Categories that pictures and maps count; the others are notices that are no incidents, such as summaries. */
export const countedCategories: ReadonlySet<CategoryCode> = new Set(
  [...taxonomy.byCode.values()].filter((node) => node.counted).map(({ code }) => code),
);

/** The category with this exact code, retired or not; undefined when there is none. */
export function category(code: CategoryCode, within: Taxonomy = taxonomy): Category | undefined {
  return within.byCode.get(code);
}

/** True when a new incident of `kind` may be recorded as `code`: it exists, and is not retired. */
export function isUsable(
  code: CategoryCode,
  kind: IncidentKind,
  within: Taxonomy = taxonomy,
): boolean {
  const node = within.byCode.get(code);
  return node !== undefined && node.retired === undefined && node.kinds.includes(kind);
}

/** The code and those above it, from the branch down; empty when the code is unknown. */
export function categoryPath(
  code: CategoryCode,
  within: Taxonomy = taxonomy,
): readonly CategoryCode[] {
  const node = within.byCode.get(code);
  if (node === undefined) return [];
  return node.parent === null ? [code] : [...categoryPath(node.parent, within), code];
}

/** Where `code` is recorded today: itself, or what replaced it; undefined when nothing did. */
export function currentCategory(
  code: CategoryCode,
  within: Taxonomy = taxonomy,
): Category | undefined {
  const node = within.byCode.get(code);
  if (node?.retired === undefined) return node;
  return node.retired.replacedBy === undefined
    ? undefined
    : currentCategory(node.retired.replacedBy, within);
}
