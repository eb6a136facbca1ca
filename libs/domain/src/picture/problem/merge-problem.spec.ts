import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRichText } from '../../text/written-rich-text.js';
import { cause, steps, walked } from '../../../../../test/support/cause-steps.js';
import type { DraftChoice } from '../draft.js';
import { causeFaults, type CauseTree } from './cause-tree.js';
import { addCause, changeCause, moveCause, removeCause } from './change-causes.js';
import { mergeCauses, problemDrafting as drafting } from './merge-problem.js';
import { cleanProblem, emptyProblem, type Problem } from './problem.js';

const trees = fc
  .tuple(steps, steps, steps)
  .map(([first, my, their]): [CauseTree, CauseTree, CauseTree] => {
    const base = walked([], first, 'b');
    return [base, walked(base, my, 'm'), walked(base, their, 't')];
  });
const find = (tree: CauseTree, id: string) => tree.find((each) => each.id === id);

describe('two changes of one tree of causes', () => {
  it('make a whole tree with all that either has added or written, or are told to be in each other’s way', () => {
    fc.assert(
      fc.property(trees, ([base, mine, theirs]) => {
        const merged = mergeCauses(base, mine, theirs);
        if (merged === undefined) return;
        expect(causeFaults(merged, new Set(), '')).toEqual([]);
        for (const side of [mine, theirs]) {
          for (const each of side) {
            const was = find(base, each.id);
            if (was === undefined)
              expect(find(merged, each.id)).toMatchObject({ words: each.words });
            else if (was.words !== each.words)
              expect(find(merged, each.id)?.words).toBe(each.words);
            else if (was.parent !== each.parent)
              expect(find(merged, each.id)?.parent).toBe(each.parent);
          }
        }
      }),
    );
  });

  it('are those of the one where the other has changed nothing', () => {
    fc.assert(
      fc.property(trees, ([base, mine]) => {
        expect(mergeCauses(base, mine, base)).toEqual(mine);
        expect(mergeCauses(base, base, mine)).toEqual(mine);
        expect(mergeCauses(base, mine, mine)).toEqual(mine);
      }),
    );
  });

  it('join what is far apart and ask where both have touched the same', () => {
    const base = [cause('a', null), cause('b', null), cause('c', 'b')];
    const mine = addCause(changeCause(base, 'a', { words: 'mitt' }), cause('m', 'b'));
    const theirs = changeCause(base, 'a', { kind: 'other' });
    expect(mergeCauses(base, mine, theirs)).toEqual([
      { ...base[0], words: 'mitt', kind: 'other' },
      ...[base[1], base[2], find(mine, 'm')],
    ]);
    expect(mergeCauses(base, mine, changeCause(base, 'a', { words: 'ert' }))).toBeUndefined();
    const gone = removeCause(base, 'b').tree;
    expect(mergeCauses(base, mine, gone)).toBeUndefined();
    expect(mergeCauses(base, base, gone)).toEqual(gone);
    const into = moveCause(base, 'b', 'in');
    const swapped = moveCause(moveCause(base, 'a', 'down'), 'a', 'in');
    expect(mergeCauses(base, into, swapped)).toBeUndefined();
  });
});

describe('a problem that two write at once', () => {
  const text = fc.string({ maxLength: 6 });
  const side = fc.record({
    title: text,
    place: text,
    description: text.map((words) => readRichText(words)),
    why: text,
    causes: steps.map((row) => walked([], row)),
  });
  const changed = (value: Problem, part: Partial<Problem>, keys: string[]): Problem =>
    cleanProblem({
      ...value,
      ...Object.fromEntries(Object.entries(part).filter(([key]) => keys.includes(key))),
    });
  const keys = fc.subarray(['title', 'place', 'description', 'why', 'causes']);

  it('loses nothing of what either has written, whatever is chosen', () => {
    fc.assert(
      fc.property(
        side,
        side,
        keys,
        keys,
        fc.constantFrom<DraftChoice>('mine', 'theirs', 'both'),
        (a, b, ka, kb, choice) => {
          const base = { revision: 1, value: emptyProblem };
          const theirs = changed(emptyProblem, b, kb);
          const written = drafting.write(drafting.open(base), changed(emptyProblem, a, ka));
          const met = drafting.refused(written, { revision: 2, value: theirs });
          const conflicts = drafting.conflictsOf(met);
          const choices = Object.fromEntries(conflicts.map((field) => [field, choice]));
          const after = drafting.merged(met, choices);
          const whole = [after.written, ...after.aside];
          for (const field of ['title', 'place', 'why'] as const) {
            const mine = cleanProblem({ ...emptyProblem, ...written.written })[field];
            expect(whole.some((each) => each[field].includes(mine))).toBe(true);
            // Theirs stands in the history as a revision already; where only they wrote, it stands on.
            if (mine === '') expect(after.written[field]).toBe(theirs[field]);
          }
          expect(after.base.revision).toBe(2);
          expect(after.theirs).toBeNull();
        },
      ),
    );
  });
});
