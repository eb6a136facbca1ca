import { Injectable } from '@nestjs/common';
import type { PastCount } from '#domain';

/** Of some closed years of a large city; each is a few megabytes. */
const KEPT_MAX = 4;

/**
 * Counts at positions long gone, which never change. The key holds the revision at that position, so that a database that
 * is restored and comes to the same positions with other incidents is not taken for this one.
 */
@Injectable()
export class RememberedCounts {
  private readonly kept = new Map<string, readonly PastCount[]>();

  get(key: string): readonly PastCount[] | undefined {
    return this.kept.get(key);
  }

  keep(key: string, rows: readonly PastCount[]): void {
    if (this.kept.size >= KEPT_MAX) this.kept.delete([...this.kept.keys()][0]!);
    this.kept.set(key, rows);
  }
}
