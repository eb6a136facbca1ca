import { Injectable } from '@nestjs/common';
import type { CountsAt } from './counts-at.js';

/** Two closed years of a very large city, or many of a small one: some 50 MB. */
const ROWS_MAX = 600_000;

/**
 * Counts at positions long gone, which never change. The key holds the revision at that position, so that a database that
 * is restored and comes to the same positions with other incidents is not taken for this one.
 */
@Injectable()
export class RememberedCounts {
  private readonly kept = new Map<string, CountsAt>();
  private rows = 0;

  get(key: string): CountsAt | undefined {
    return this.kept.get(key);
  }

  /** Those kept longest make room; what is too much by itself is not kept. */
  keep(key: string, found: CountsAt): void {
    this.forget(key);
    const rows = rowsOf(key, found);
    if (rows > ROWS_MAX) return;
    this.kept.set(key, found);
    this.rows += rows;
    for (const oldest of this.kept.keys()) {
      if (this.rows <= ROWS_MAX) return;
      this.forget(oldest);
    }
  }

  private forget(key: string): void {
    const found = this.kept.get(key);
    if (found === undefined) return;
    this.rows -= rowsOf(key, found);
    this.kept.delete(key);
  }
}

/** A key names every area: many answers that hold nothing take room too. */
const rowsOf = (key: string, { counts }: CountsAt): number => counts.length + key.length;
