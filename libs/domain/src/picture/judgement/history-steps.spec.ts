import { expect, it } from 'vitest';
import { historySteps, type HistoryRevision } from './history-steps.js';
import { emptyJudgement } from './judgement.js';

const at = (
  revision: number,
  minute: number,
  writtenBy: string,
  kind: HistoryRevision['kind'] = 'written',
): HistoryRevision => ({
  ...{ revision, kind, writtenBy },
  writtenAt: new Date(Date.UTC(2026, 0, 12, 9, minute)).toISOString(),
  judgement: { ...emptyJudgement, why: `text ${revision}` },
});

it('what one author keeps within a quarter of an hour is one step; what was set aside stands alone', () => {
  const revisions = [
    ...[at(6, 41, 'Petra'), at(5, 40, 'Petra', 'aside'), at(4, 30, 'Saga')],
    ...[at(3, 12, 'Petra'), at(2, 11, 'Petra'), at(1, 10, 'Petra')],
  ];
  const told = historySteps(revisions).map(({ revision, before }) => [
    revision.revision,
    before?.why ?? null,
  ]);
  expect(told).toEqual([
    [6, 'text 4'],
    [5, 'text 4'],
    [4, 'text 3'],
    [3, null],
  ]);
});
