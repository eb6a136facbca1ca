import type { FieldFault } from '../../errors/fault.js';
import type { Bilingual } from '../../errors/language.js';
import type { Confidence } from '../judgement/judgement.js';

/**
 * What a cause lies in. The first three are the corners of the problem analysis triangle (Clarke & Eck 2005, "Crime
 * Analysis for Problem Solvers in 60 Small Steps", step 8): who does it, who or what it hits, and where.
 */
export const causeKindWords = {
  offender: { sv: 'Den som gör det', en: 'Whoever does it' },
  target: { sv: 'Det eller den som drabbas', en: 'Whoever or whatever it hits' },
  place: { sv: 'Platsen', en: 'The place' },
  other: { sv: 'Annat', en: 'Something else' },
} as const satisfies Record<string, Bilingual>;
export type CauseKind = keyof typeof causeKindWords;
export const causeKinds = Object.keys(causeKindWords) as readonly CauseKind[];

/** Causes of one problem, at most. */
export const CAUSES_MAX = 100;
/** How many causes can follow from each other, the first under the problem included. */
export const CAUSE_DEPTH_MAX = 6;
export const CAUSE_CHARACTERS_MAX = 500;
export const CAUSE_EVIDENCE_MAX = 20;

/** One cause. The problem itself is the root of its tree, so there is always one root. */
export interface Cause {
  /** Made by whoever adds it; it stays when the cause is moved. */
  readonly id: string;
  /** The cause that it is a cause of; null where that is the problem itself. */
  readonly parent: string | null;
  readonly kind: CauseKind;
  readonly words: string;
  /** What it is known by: ids of the evidence of the problem. */
  readonly evidenceIds: readonly string[];
  /** How sure it is; null before anybody has said. */
  readonly confidence: Confidence | null;
  /** Why it is that sure. */
  readonly why: string;
}

/** Each cause after the one that it lies under, siblings in their order, as it is read from the top down. */
export type CauseTree = readonly Cause[];

export const childrenOf = (tree: CauseTree, parent: string | null): Cause[] =>
  tree.filter((cause) => cause.parent === parent);

/** The causes in reading order. What hangs in nothing, in each other, or has the id of another is left out: `causeFaults` tells. */
export function readingOrder(tree: CauseTree): Cause[] {
  const below = new Map<string | null, Cause[]>();
  for (const cause of tree) {
    const beside = below.get(cause.parent);
    if (beside === undefined) below.set(cause.parent, [cause]);
    else beside.push(cause);
  }
  const ordered = new Map<string, Cause>();
  const visit = (parent: string | null): void => {
    for (const cause of below.get(parent) ?? []) {
      // An id that comes twice would be walked through again and again.
      if (ordered.has(cause.id)) continue;
      ordered.set(cause.id, cause);
      visit(cause.id);
    }
  };
  visit(null);
  return [...ordered.values()];
}

/** How far below the problem a cause lies: 1 directly under it; 0 for one that is not there. */
export function depthOf(tree: CauseTree, id: string | null): number {
  const byId = new Map(tree.map((cause) => [cause.id, cause]));
  let depth = 0;
  for (let at = byId.get(id ?? ''); at !== undefined && depth <= tree.length; depth += 1) {
    at = byId.get(at.parent ?? '');
  }
  return depth;
}

/** The cause itself and all that lies under it, in reading order. */
export function subtreeOf(tree: CauseTree, id: string): Cause[] {
  const found = new Set([id]);
  return readingOrder(tree).filter((cause) => {
    if (cause.parent !== null && found.has(cause.parent)) found.add(cause.id);
    return found.has(cause.id);
  });
}

/**
 * Why a tree cannot be kept, by `<path>.<number>.<field>`: an id twice, a parent that is not there, a circle, too deep or
 * too many, evidence that the problem does not have.
 */
export function causeFaults(
  tree: CauseTree,
  evidenceIds: ReadonlySet<string>,
  path: string,
): FieldFault[] {
  if (tree.length > CAUSES_MAX) return [{ path, code: 'CAUSES_TOO_MANY' }];
  const reached = new Set(readingOrder(tree).map(({ id }) => id));
  const seen = new Set<string>();
  return tree.flatMap(({ id, evidenceIds: known }, at): FieldFault[] => {
    const isTwice = seen.has(id);
    seen.add(id);
    if (isTwice || !reached.has(id)) return [{ path: `${path}.${at}.parent`, code: 'CAUSE_LOOSE' }];
    if (depthOf(tree, id) > CAUSE_DEPTH_MAX) {
      return [{ path: `${path}.${at}.parent`, code: 'CAUSE_TOO_DEEP' }];
    }
    return known.every((each) => evidenceIds.has(each))
      ? []
      : [{ path: `${path}.${at}.evidenceIds`, code: 'EVIDENCE_UNKNOWN' }];
  });
}
