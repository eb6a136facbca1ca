import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cause, steps, walked } from '../../../../../test/support/cause-steps.js';
import {
  CAUSE_DEPTH_MAX,
  CAUSES_MAX,
  causeFaults,
  childrenOf,
  depthOf,
  readingOrder,
  subtreeOf,
  type CauseTree,
} from './cause-tree.js';
import {
  addCause,
  canAddCause,
  causeMoves,
  moveCause,
  removeCause,
  restoreCauses,
  type CauseMove,
} from './change-causes.js';

const at = fc.nat(40);
const tree = steps.map((row) => walked([], row));
const placed = fc.tuple(tree, at).filter(([all]) => all.length > 0);
const ids = (all: CauseTree) => all.map(({ id }) => id);

describe('a tree of causes', () => {
  it('stays whole and in reading order, whatever is done to it', () => {
    fc.assert(
      fc.property(tree, (all) => {
        expect(causeFaults(all, new Set(), 'causes')).toEqual([]);
        expect(readingOrder(all)).toEqual(all);
      }),
    );
  });

  it('is as it was after a step up and down, down and up, in and out', () => {
    fc.assert(
      fc.property(
        placed,
        fc.constantFrom(['up', 'down'], ['down', 'up'], ['in', 'out']),
        ([all, n], pair) => {
          const { id } = all[n % all.length]!;
          const [there, back] = pair as [CauseMove, CauseMove];
          const moved = moveCause(all, id, there);
          if (moved === all) return;
          expect(moved).not.toEqual(all);
          expect(moveCause(moved, id, back)).toEqual(all);
        },
      ),
    );
  });

  it('moves a cause with all below it, and loses none', () => {
    fc.assert(
      fc.property(placed, fc.constantFrom(...causeMoves), ([all, n], move) => {
        const { id } = all[n % all.length]!;
        const moved = moveCause(all, id, move);
        expect(ids(moved).toSorted()).toEqual(ids(all).toSorted());
        expect(ids(subtreeOf(moved, id))).toEqual(ids(subtreeOf(all, id)));
      }),
    );
  });

  it('is as it was when what was taken out is put back', () => {
    fc.assert(
      fc.property(placed, ([all, n]) => {
        const { id } = all[n % all.length]!;
        const { tree: rest, removed } = removeCause(all, id);
        expect(rest.length + removed.causes.length).toBe(all.length);
        expect(restoreCauses(rest, removed)).toEqual(all);
      }),
    );
  });

  it('takes back what was taken out also where its place is gone', () => {
    fc.assert(
      fc.property(placed, at, ([all, n], m) => {
        const { tree: rest, removed } = removeCause(all, all[n % all.length]!.id);
        if (rest.length === 0) return;
        const { tree: less } = removeCause(rest, rest[m % rest.length]!.id);
        const back = restoreCauses(less, removed);
        expect(back.length).toBe(less.length + removed.causes.length);
        expect(causeFaults(back, new Set(), '')).toEqual([]);
      }),
    );
  });

  it('never grows deeper or larger than it may', () => {
    const deep = Array.from({ length: 20 }).reduce<CauseTree>(
      (all, _, n) => addCause(all, cause(`d${n}`, all.at(-1)?.id ?? null)),
      [],
    );
    expect(deep).toHaveLength(CAUSE_DEPTH_MAX);
    expect(depthOf(deep, deep.at(-1)!.id)).toBe(CAUSE_DEPTH_MAX);
    expect(canAddCause(deep, deep.at(-1)!.id)).toBe(false);
    const beside = addCause(deep, cause('beside', null));
    expect(moveCause(beside, 'beside', 'in')).not.toBe(beside);
    const long = addCause(beside, cause('below', 'beside'));
    const chain = walkDown(long);
    expect(causeFaults(chain, new Set(), '')).toEqual([]);
    const wide = Array.from({ length: CAUSES_MAX + 5 }).reduce<CauseTree>(
      (all, _, n) => addCause(all, cause(`w${n}`, null)),
      [],
    );
    expect(wide).toHaveLength(CAUSES_MAX);
  });
});

/** As far in as the last of the first level goes. */
function walkDown(all: CauseTree): CauseTree {
  const last = childrenOf(all, null).at(-1)!;
  return Array.from({ length: 10 }).reduce<CauseTree>((now) => moveCause(now, last.id, 'in'), all);
}

describe('what cannot be kept as a tree', () => {
  const codes = (all: CauseTree, evidence: string[] = []) =>
    causeFaults(all, new Set(evidence), 'causes').map(({ path, code }) => `${path} ${code}`);

  it('is a circle, a loose cause, an id twice', () => {
    const circle = [cause('a', 'b'), cause('b', 'a'), cause('c', null)];
    expect(codes(circle)).toEqual(['causes.0.parent CAUSE_LOOSE', 'causes.1.parent CAUSE_LOOSE']);
    expect(codes([cause('a', 'a')])).toEqual(['causes.0.parent CAUSE_LOOSE']);
    expect(codes([cause('a', 'gone')])).toEqual(['causes.0.parent CAUSE_LOOSE']);
    expect(codes([cause('a', null), cause('a', null)])).toEqual(['causes.1.parent CAUSE_LOOSE']);
    expect(codes([cause('a', null), cause('a', 'a')])).toEqual(['causes.1.parent CAUSE_LOOSE']);
    const twins = Array.from({ length: 50 }, (_, n) =>
      cause(`t${n}`, n === 0 ? null : `t${n - 1}`),
    );
    expect(readingOrder([...twins, ...twins])).toEqual(twins);
  });

  it('is deeper or larger than may be, or rests on evidence that the problem does not have', () => {
    const deep = Array.from({ length: CAUSE_DEPTH_MAX + 1 }, (_, n) =>
      cause(`d${n}`, n === 0 ? null : `d${n - 1}`),
    );
    expect(codes(deep)).toEqual([`causes.${CAUSE_DEPTH_MAX}.parent CAUSE_TOO_DEEP`]);
    const many = Array.from({ length: CAUSES_MAX + 1 }, (_, n) => cause(`w${n}`, null));
    expect(codes(many)).toEqual(['causes CAUSES_TOO_MANY']);
    const known = { ...cause('a', null), evidenceIds: ['e1'] };
    expect(codes([known])).toEqual(['causes.0.evidenceIds EVIDENCE_UNKNOWN']);
    expect(codes([known], ['e1'])).toEqual([]);
  });
});
