import { Injectable } from '@nestjs/common';
import { Clock } from '#config';
import { AreaIndex } from './area-index.js';
import { AreaReader } from './area.reader.js';

/** How long an answer may rest on a revision that was not looked up again. */
export const REVISION_CHECK_MS = 1_000;

/**
 * Holds the index of the geography that is valid now, and builds a new one when another process has
 * changed it. Nothing here is the truth: the table is.
 */
@Injectable()
export class Areas {
  private index: AreaIndex | undefined;
  private checkedAtMs = -Infinity;
  private loading: Promise<AreaIndex> | undefined;

  constructor(
    private readonly reader: AreaReader,
    private readonly clock: Clock,
  ) {}

  /** The index, at most a second behind the table. Costs nothing while that second lasts. */
  async current(): Promise<AreaIndex> {
    const nowMs = this.clock.now().getTime();
    const age = nowMs - this.checkedAtMs;
    if (this.index !== undefined && age >= 0 && age < REVISION_CHECK_MS) return this.index;
    if (this.index !== undefined && (await this.reader.revision()) === this.index.revision) {
      this.checkedAtMs = nowMs;
      return this.index;
    }
    return this.loadOnce();
  }

  /** The index as the table is now, whoever has changed it; read anew only when somebody has. */
  async reload(): Promise<AreaIndex> {
    // A load under way may have begun before the change.
    await this.loading?.catch(() => undefined);
    if (this.index !== undefined && (await this.reader.revision()) === this.index.revision) {
      return this.index;
    }
    return this.loadOnce();
  }

  private loadOnce(): Promise<AreaIndex> {
    this.loading ??= this.load().finally(() => {
      this.loading = undefined;
    });
    return this.loading;
  }

  private async load(): Promise<AreaIndex> {
    const nowMs = this.clock.now().getTime();
    // Read before the areas: a change in between makes the index look older than it is, never newer.
    const revision = await this.reader.revision();
    this.index = new AreaIndex(await this.reader.all(), revision);
    this.checkedAtMs = nowMs;
    return this.index;
  }
}
