import {
  CAUSE_DEPTH_MAX,
  CAUSES_MAX,
  childrenOf,
  depthOf,
  readingOrder,
  subtreeOf,
  type Cause,
  type CauseTree,
} from './cause-tree.js';

/** What a cause can be moved: among its siblings, in under the one before it, or out beside the one that it lies under. */
export const causeMoves = ['up', 'down', 'in', 'out'] as const;
export type CauseMove = (typeof causeMoves)[number];

/** What was taken out, and where it was: enough to put it back. */
export interface RemovedCauses {
  readonly causes: readonly Cause[];
  /** The sibling that it followed; null when it was the first. */
  readonly after: string | null;
}

/** Whether one more cause has room below `parent`. */
export function canAddCause(tree: CauseTree, parent: string | null): boolean {
  return tree.length < CAUSES_MAX && depthOf(tree, parent) < CAUSE_DEPTH_MAX;
}

/**
 * The tree with one cause more: after the sibling called `after`, else last among those of its parent. The tree as it is
 * when there is no room.
 */
export function addCause(tree: CauseTree, cause: Cause, after?: string): CauseTree {
  if (!canAddCause(tree, cause.parent)) return tree;
  return placed(tree, [cause], cause.parent, after ?? childrenOf(tree, cause.parent).at(-1)?.id);
}

/** The tree with other words, evidence or confidence in one cause. It stays where it is. */
export function changeCause(
  tree: CauseTree,
  id: string,
  changed: Partial<Omit<Cause, 'id' | 'parent'>>,
): CauseTree {
  return tree.map((cause) => (cause.id === id ? { ...cause, ...changed } : cause));
}

/** Whether a cause can be moved so. */
export function canMoveCause(tree: CauseTree, id: string, move: CauseMove): boolean {
  return moveCause(tree, id, move) !== tree;
}

/** The tree with a cause, and all below it, moved one step; the tree as it is when it cannot be. */
export function moveCause(tree: CauseTree, id: string, move: CauseMove): CauseTree {
  const cause = tree.find((each) => each.id === id);
  if (cause === undefined) return tree;
  const siblings = childrenOf(tree, cause.parent);
  const at = siblings.findIndex((each) => each.id === id);
  const before = siblings[at - 1];
  const after = siblings[at + 1];
  const moved = subtreeOf(tree, id);
  const rest = tree.filter((each) => !moved.includes(each));
  if (move === 'up' && before) return placed(rest, moved, cause.parent, siblings[at - 2]?.id);
  if (move === 'down' && after) return placed(rest, moved, cause.parent, after.id);
  if (move === 'in' && before) {
    const deepest = Math.max(...moved.map((each) => depthOf(tree, each.id)));
    if (deepest >= CAUSE_DEPTH_MAX) return tree;
    return placed(rest, moved, before.id, childrenOf(tree, before.id).at(-1)?.id);
  }
  if (move === 'out' && cause.parent !== null) {
    const around = tree.find((each) => each.id === cause.parent)!;
    return placed(rest, moved, around.parent, around.id);
  }
  return tree;
}

/** The tree without a cause and all below it, and what was taken. */
export function removeCause(
  tree: CauseTree,
  id: string,
): { readonly tree: CauseTree; readonly removed: RemovedCauses } {
  const causes = subtreeOf(tree, id);
  const siblings = childrenOf(tree, causes[0]?.parent ?? null);
  const at = siblings.findIndex((each) => each.id === id);
  return {
    tree: tree.filter((each) => !causes.includes(each)),
    removed: { causes, after: siblings[at - 1]?.id ?? null },
  };
}

/**
 * Puts back what was taken out. Where what it lay under is gone too, it comes directly under the problem; where what it
 * followed is gone, last.
 */
export function restoreCauses(tree: CauseTree, { causes, after }: RemovedCauses): CauseTree {
  const [first] = causes;
  if (first === undefined || tree.length + causes.length > CAUSES_MAX) return tree;
  const isThere = (id: string | null) => id === null || tree.some((each) => each.id === id);
  const parent = isThere(first.parent) ? first.parent : null;
  const isFollowed = childrenOf(tree, parent).some(({ id }) => id === after);
  const last = childrenOf(tree, parent).at(-1)?.id;
  const place = after === null && parent === first.parent ? undefined : isFollowed ? after : last;
  return placed(tree, causes, parent, place ?? undefined);
}

/** `moved` (a cause and all below it) under `parent`, right after the sibling called `after`, else first. */
function placed(
  tree: CauseTree,
  moved: readonly Cause[],
  parent: string | null,
  after: string | undefined,
): CauseTree {
  const [top, ...below] = moved as [Cause, ...Cause[]];
  const placedTop = { ...top, parent };
  const at = after === undefined ? -1 : tree.findIndex(({ id }) => id === after);
  return readingOrder([...tree.slice(0, at + 1), placedTop, ...tree.slice(at + 1), ...below]);
}
