const RESTARTS_PER_MINUTE_MAX = 5;
const WINDOW_MS = 60_000;
const FIRST_DELAY_MS = 250;

/** How often and how soon a process that died is started again. */
export class RestartBudget {
  private deathsMs: number[] = [];

  /**
   * Notes a death at a moment of a monotonic clock.
   * @returns milliseconds to wait before the restart, doubling with each death of the last minute; undefined
   * when there were too many.
   */
  delayAfterDeath(atMs: number): number | undefined {
    this.deathsMs = this.deathsMs.filter((death) => atMs - death < WINDOW_MS);
    this.deathsMs.push(atMs);
    const deaths = this.deathsMs.length;
    return deaths > RESTARTS_PER_MINUTE_MAX ? undefined : FIRST_DELAY_MS * 2 ** (deaths - 1);
  }
}
