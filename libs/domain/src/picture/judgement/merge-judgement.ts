import { judgementFields, type Judgement, type JudgementField } from './judgement.js';

/** What is kept of a field that two have changed; `both` puts theirs first and one's own after it, links once each. */
export type MergeChoice = 'mine' | 'theirs' | 'both';

const same = (a: Judgement, b: Judgement, field: JudgementField): boolean =>
  JSON.stringify(a[field]) === JSON.stringify(b[field]);

/** Whether `both` means anything for a field: words can stand after each other, a colour cannot. */
export function canKeepBoth(field: JudgementField): boolean {
  return field !== 'light' && field !== 'confidence' && field !== 'status';
}

/**
 * What comes of two changes of one judgement. What only one of the two has changed is as that one wrote it; where both
 * have, and otherwise, the field is a conflict, and stands as theirs until somebody has chosen.
 */
export function mergeJudgements(
  base: Judgement,
  mine: Judgement,
  theirs: Judgement,
): { readonly merged: Judgement; readonly conflicts: readonly JudgementField[] } {
  const isConflict = (field: JudgementField) =>
    !same(base, mine, field) && !same(base, theirs, field) && !same(mine, theirs, field);
  const conflicts = judgementFields.filter(isConflict);
  const merged = judgementFields.reduce<Judgement>(
    (all, field) => (same(base, mine, field) ? all : { ...all, [field]: mine[field] }),
    theirs,
  );
  const standing = conflicts.reduce((all, field) => ({ ...all, [field]: theirs[field] }), merged);
  return { merged: standing, conflicts };
}

/** The merged judgement with each conflict as somebody has chosen. */
export function chooseIn(
  merged: Judgement,
  mine: Judgement,
  theirs: Judgement,
  choices: Readonly<Partial<Record<JudgementField, MergeChoice>>>,
): Judgement {
  return judgementFields.reduce((all, field) => {
    const choice = choices[field];
    if (choice === undefined) return all;
    const chosen =
      choice === 'both' && canKeepBoth(field)
        ? together(field, theirs, mine)
        : (choice === 'theirs' ? theirs : mine)[field];
    return { ...all, [field]: chosen };
  }, merged);
}

function together(
  field: JudgementField,
  theirs: Judgement,
  mine: Judgement,
): Judgement[JudgementField] {
  if (field === 'body') return [...theirs.body, ...mine.body];
  if (field === 'governing') return [...new Set([...theirs.governing, ...mine.governing])].sort();
  return [theirs[field], mine[field]].filter((text) => text !== '').join('\n\n');
}
