import type { Bounds } from './bounds.js';
import type { MultiPolygonRings, Position } from './geojson.js';

/** Cells along each side: 2 MB, and 30 meters a cell in a city of 30 kilometers. */
const SIDE = 1024;
/** A boundary also counts in the cells that it passes this near to, in cells: more than any rounding. */
const MARGIN = 1e-6;

const UNKNOWN = 0;
const CROSSED = 1;
const FIRST_ANSWER = 2;
const ANSWERS_MAX = 0xffff - FIRST_ANSWER;

/**
 * Remembers what holds for whole cells of a grid. Where no boundary passes through a cell, whatever follows from the
 * polygons that hold a point is the same everywhere in it, so the first exact answer is that of the cell.
 */
export class PointRaster<Answer> {
  private readonly cells = new Uint16Array(SIDE * SIDE);
  private readonly answers: Answer[] = [];
  private readonly numbers = new Map<Answer, number>();
  private readonly columnsPerDegree: number;
  private readonly rowsPerDegree: number;

  /** @param shapes everything whose boundary an answer may depend on, also where it reaches out of `bounds`. */
  constructor(
    private readonly bounds: Bounds,
    shapes: Iterable<MultiPolygonRings>,
  ) {
    this.columnsPerDegree = SIDE / (bounds.maxX - bounds.minX);
    this.rowsPerDegree = SIDE / (bounds.maxY - bounds.minY);
    for (const polygons of shapes) this.cross(polygons);
  }

  /** The cell that a position lies in; -1 outside the grid and where a boundary passes. */
  cellAt(x: number, y: number): number {
    const column = Math.floor((x - this.bounds.minX) * this.columnsPerDegree);
    const row = Math.floor((y - this.bounds.minY) * this.rowsPerDegree);
    // Written so that what is no number is outside too.
    if (!(column >= 0 && column < SIDE && row >= 0 && row < SIDE)) return -1;
    const cell = row * SIDE + column;
    return this.cells[cell] === CROSSED ? -1 : cell;
  }

  /** What is remembered of a cell, if anything. */
  answerOf(cell: number): Answer | undefined {
    return this.answers[this.cells[cell]! - FIRST_ANSWER];
  }

  /** Keeps an answer that follows from nothing but the polygons that hold a point of the cell. */
  remember(cell: number, answer: Answer): void {
    let number = this.numbers.get(answer);
    if (number === undefined) {
      if (this.answers.length >= ANSWERS_MAX) return;
      number = this.answers.push(answer) - 1;
      this.numbers.set(answer, number);
    }
    if (this.cells[cell] === UNKNOWN) this.cells[cell] = number + FIRST_ANSWER;
  }

  private cross(polygons: MultiPolygonRings): void {
    for (const ring of polygons.flat()) {
      for (let at = 1; at < ring.length; at += 1) this.crossEdge(ring[at - 1]!, ring[at]!);
    }
  }

  private crossEdge(from: Position, to: Position): void {
    const x1 = (from[0] - this.bounds.minX) * this.columnsPerDegree;
    const x2 = (to[0] - this.bounds.minX) * this.columnsPerDegree;
    const y1 = (from[1] - this.bounds.minY) * this.rowsPerDegree;
    const y2 = (to[1] - this.bounds.minY) * this.rowsPerDegree;
    const first = Math.max(0, Math.floor(Math.min(y1, y2) - MARGIN));
    const last = Math.min(SIDE - 1, Math.floor(Math.max(y1, y2) + MARGIN));
    for (let row = first; row <= last; row += 1) {
      // The part of the edge that lies in this row.
      const enters = x1 + (x2 - x1) * shareAt(row - MARGIN, y1, y2, 0);
      const leaves = x1 + (x2 - x1) * shareAt(row + 1 + MARGIN, y1, y2, 1);
      const left = Math.max(0, Math.floor(Math.min(enters, leaves) - MARGIN));
      const right = Math.min(SIDE - 1, Math.floor(Math.max(enters, leaves) + MARGIN));
      for (let column = left; column <= right; column += 1) {
        this.cells[row * SIDE + column] = CROSSED;
      }
    }
  }
}

/** How far along an edge from y1 to y2 it is at `y`, within the edge; `level` for an edge along the row. */
function shareAt(y: number, y1: number, y2: number, level: 0 | 1): number {
  if (Math.abs(y2 - y1) < MARGIN) return level;
  return Math.min(1, Math.max(0, (y - y1) / (y2 - y1)));
}
