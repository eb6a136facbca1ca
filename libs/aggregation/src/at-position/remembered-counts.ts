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
    if (found.counts.length > ROWS_MAX) return;
    this.kept.set(key, found);
    this.rows += found.counts.length;
    for (const oldest of this.kept.keys()) {
      if (this.rows <= ROWS_MAX) return;
      this.forget(oldest);
    }
  }

  private forget(key: string): void {
    this.rows -= this.kept.get(key)?.counts.length ?? 0;
    this.kept.delete(key);
  }
}
