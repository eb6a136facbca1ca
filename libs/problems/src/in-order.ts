import type { ProblemRow } from './problem.repository.js';
import type { Ranking } from './ranking.repository.js';

/** A problem with its place among the open ones; null for one that is closed, or that nobody has put in order. */
export interface Ranked {
  readonly row: ProblemRow;
  readonly rank: number | null;
}

/** The open ones in their order, then those that nobody has put in order, then the closed ones. */
export function inOrder(rows: readonly ProblemRow[], { problemIds }: Ranking): Ranked[] {
  const open = rows.filter(({ status }) => status === 'open');
  const ranked = problemIds.flatMap((id) => open.find((row) => row.id === id) ?? []);
  const unranked = open.filter((row) => !ranked.includes(row));
  const closed = rows.filter((row) => !open.includes(row));
  return [
    ...ranked.map((row, at) => ({ row, rank: at + 1 })),
    ...[...unranked, ...closed].map((row) => ({ row, rank: null })),
  ];
}
