import { Drafting } from '../draft.js';
import { causeFaults, readingOrder, type Cause, type CauseTree } from './cause-tree.js';
import {
  cleanProblem,
  problemFields,
  problemTexts,
  type Problem,
  type ProblemText,
} from './problem.js';

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const causeParts = ['parent', 'kind', 'words', 'evidenceIds', 'confidence', 'why'] as const;

/**
 * What comes of two changes of one tree, cause by cause and part by part. What one has changed is as that one has it; what
 * one has taken out and the other has not changed is gone; what the other has changed stays.
 * @returns undefined where both have changed the same part of a cause or the order, or the two together are no tree.
 */
export function mergeCauses(
  base: CauseTree,
  mine: CauseTree,
  theirs: CauseTree,
): CauseTree | undefined {
  const [inBase, inMine, inTheirs] = [byId(base), byId(mine), byId(theirs)];
  const shared = (tree: CauseTree) =>
    tree.map(({ id }) => id).filter((id) => inBase.has(id) && inMine.has(id) && inTheirs.has(id));
  const [was, my, their] = [shared(base), shared(mine), shared(theirs)];
  const isMine = !isSame(was, my);
  if (isMine && !isSame(was, their) && !isSame(my, their)) return undefined;
  // Siblings stand as the one has put them who has moved any.
  const ordered = isMine ? woven(mine, theirs) : woven(theirs, mine);
  const merged: Cause[] = [];
  for (const id of ordered) {
    const [was, my, their] = [inBase.get(id), inMine.get(id), inTheirs.get(id)];
    if (my === undefined || their === undefined) {
      const left = (my ?? their)!;
      const isTakenOut = was !== undefined && isSame(was, left);
      if (!isTakenOut) merged.push(left);
      continue;
    }
    const both = mergeCause(was ?? their, my, their);
    if (both === undefined) return undefined;
    merged.push(both);
  }
  const tree = readingOrder(merged);
  const evidence = new Set(tree.flatMap(({ evidenceIds }) => evidenceIds));
  const isWhole = tree.length === merged.length;
  return isWhole && causeFaults(tree, evidence, '').length === 0 ? tree : undefined;
}

/** The ids of the first, and those that only the second has, each after what it follows there. */
function woven(first: CauseTree, second: CauseTree): string[] {
  const ids = first.map(({ id }) => id);
  for (const [at, { id }] of second.entries()) {
    if (!ids.includes(id)) ids.splice(ids.indexOf(second[at - 1]?.id ?? '') + 1, 0, id);
  }
  return ids;
}

function mergeCause(base: Cause, mine: Cause, theirs: Cause): Cause | undefined {
  let merged = theirs;
  for (const part of causeParts) {
    if (isSame(base[part], mine[part]) || isSame(mine[part], theirs[part])) continue;
    if (!isSame(base[part], theirs[part])) return undefined;
    merged = { ...merged, [part]: mine[part] };
  }
  return merged;
}

const byId = (tree: CauseTree) => new Map(tree.map((cause) => [cause.id, cause]));

const isText = (field: string): field is ProblemText =>
  (problemTexts as readonly string[]).includes(field);

/** A problem being written, perhaps by two at once. */
export const problemDrafting = new Drafting<Problem>({
  fields: problemFields,
  clean: cleanProblem,
  joined: (field, base, mine, theirs) =>
    field === 'causes' ? mergeCauses(base.causes, mine.causes, theirs.causes) : undefined,
  together: (field, theirs, mine) => {
    if (field === 'description') return [...theirs.description, ...mine.description];
    if (field === 'governing') return [...new Set([...theirs.governing, ...mine.governing])].sort();
    if (!isText(field) || field === 'title') return undefined;
    return [theirs[field], mine[field]].filter((text) => text !== '').join('\n\n');
  },
});
