import type { Category, CategoryAttributes, CategoryCode } from './category.js';
import { both } from './terms.js';

/** One line of a branch table: a node as it is written down, before inheritance. */
export interface CategoryRow {
  readonly segment: string;
  readonly texts: Pick<Category, 'names' | 'definition'>;
  readonly attributes: Partial<CategoryAttributes>;
  readonly children: readonly CategoryRow[];
}

/** A row that starts a branch and therefore states every attribute. */
export interface BranchRow extends CategoryRow {
  readonly attributes: CategoryAttributes;
}

type Head = readonly [segment: string, sv: string, en: string];
type Sentence = readonly [sv: string, en: string];

/**
 * Writes one node of a branch table.
 *
 * @param head the last segment of the code, and the name in Swedish and English
 * @param includes what counts, in Swedish and English
 * @param excludes what does not count, and where it belongs instead
 * @param rest attributes that differ from the node above, and the nodes below
 */
export function row(
  head: Head,
  includes: Sentence,
  excludes: Sentence,
  rest: Partial<CategoryAttributes> & { children?: readonly CategoryRow[] } = {},
): CategoryRow {
  const { children = [], ...attributes } = rest;
  const texts = {
    names: both(head[1], head[2]),
    definition: { includes: both(...includes), excludes: both(...excludes) },
  };
  return { segment: head[0], texts, attributes, children };
}

/** Starts a branch: a row that states every attribute, for the rows below to inherit. */
export function branch(
  head: Head,
  includes: Sentence,
  excludes: Sentence,
  attributes: CategoryAttributes,
  children: readonly CategoryRow[],
): BranchRow {
  return { ...row(head, includes, excludes), attributes, children };
}

/** Turns a branch table into categories: full codes, and inherited attributes written out. */
export function growBranch(root: BranchRow): Category {
  return grow(root, null, root.attributes);
}

function grow(
  source: CategoryRow,
  parent: CategoryCode | null,
  inherited: CategoryAttributes,
): Category {
  const code = parent === null ? source.segment : `${parent}.${source.segment}`;
  const attributes = { ...inherited, ...source.attributes };
  const children = source.children.map((child) => grow(child, code, attributes));
  return { code, parent, ...source.texts, ...attributes, children };
}
