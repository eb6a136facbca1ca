import type { Cell } from './jobs.js';

/** A cell and about how many incidents it holds. */
export interface SizedCell extends Cell {
  readonly incidents: number;
}

/** What one statement takes on, so that neither its time nor its answer grows with the history. */
const CELLS_PER_GROUP_MAX = 128;
const INCIDENTS_PER_GROUP_MAX = 30_000;

/** Cuts the list where a group would hold too many cells or incidents; a cell alone may hold more. */
export function groupCells<Sized extends SizedCell>(cells: readonly Sized[]): Sized[][] {
  const groups: Sized[][] = [];
  let incidents = 0;
  for (const cell of cells) {
    const group = groups.at(-1);
    incidents += cell.incidents;
    if (
      group === undefined ||
      group.length >= CELLS_PER_GROUP_MAX ||
      incidents > INCIDENTS_PER_GROUP_MAX
    ) {
      groups.push([cell]);
      incidents = cell.incidents;
    } else group.push(cell);
  }
  return groups;
}
