import fc from 'fast-check';
import {
  addCause,
  causeKinds,
  causeMoves,
  changeCause,
  moveCause,
  removeCause,
  type Cause,
  type CauseMove,
  type CauseTree,
} from '#domain';

/** One change of a tree; `at` chooses the cause. */
export type Step =
  | { readonly act: 'add'; readonly at: number; readonly beside: boolean }
  | { readonly act: 'move'; readonly at: number; readonly move: CauseMove }
  | { readonly act: 'change'; readonly at: number; readonly words: string }
  | { readonly act: 'remove'; readonly at: number };

const at = fc.nat(40);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ act: fc.constant('add' as const), at, beside: fc.boolean() }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      act: fc.constant('move' as const),
      at,
      move: fc.constantFrom(...causeMoves),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      act: fc.constant('change' as const),
      at,
      words: fc.string({ maxLength: 5 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('remove' as const), at }) },
);
/** Changes in a row. */
export const steps = fc.array(step, { maxLength: 40 });

/** A cause with nothing but words. */
export const cause = (id: string, parent: string | null, words = id): Cause => ({
  ...{ id, parent, words, kind: causeKinds[id.length % causeKinds.length]! },
  ...{ evidenceIds: [], confidence: null, why: '' },
});

/** What comes of a row of steps; ids of new causes begin with `name`. */
export function walked(tree: CauseTree, row: readonly Step[], name = 'c'): CauseTree {
  return row.reduce<CauseTree>((now, each, number) => {
    const chosen = now[each.at % Math.max(now.length, 1)];
    const id = `${name}${number}`;
    if (each.act === 'add') {
      if (chosen === undefined) return addCause(now, cause(id, null));
      return each.beside
        ? addCause(now, cause(id, chosen.parent), chosen.id)
        : addCause(now, cause(id, chosen.id));
    }
    if (chosen === undefined) return now;
    if (each.act === 'move') return moveCause(now, chosen.id, each.move);
    if (each.act === 'change') return changeCause(now, chosen.id, { words: each.words });
    return removeCause(now, chosen.id).tree;
  }, tree);
}
