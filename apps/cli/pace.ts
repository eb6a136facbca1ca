const SECOND_MS = 1_000;
const MINUTE_SECONDS = 60;
const HOUR_SECONDS = 3_600;

/** Tells how far work of a known size has come: `1200 of 9000 tallies, 410/s, 19 s left`. */
export class Pace {
  private readonly startedAtMs: number;

  constructor(
    private readonly what: string,
    private readonly nowMs: () => number = () => performance.now(),
  ) {
    this.startedAtMs = nowMs();
  }

  line(done: number, of: number): string {
    const seconds = (this.nowMs() - this.startedAtMs) / SECOND_MS;
    const perSecond = seconds > 0 ? done / seconds : 0;
    const far = `${done} of ${of} ${this.what}`;
    if (perSecond === 0) return far;
    const rate = perSecond < 10 ? perSecond.toFixed(1) : String(Math.round(perSecond));
    return `${far}, ${rate}/s, ${durationOf((of - done) / perSecond)} left`;
  }
}

/** Seconds as a person says them: `19 s`, `4 min`, `2 h 5 min`. */
export function durationOf(seconds: number): string {
  if (seconds < MINUTE_SECONDS) return `${Math.ceil(seconds)} s`;
  const minutes = Math.ceil(seconds / MINUTE_SECONDS);
  if (seconds < HOUR_SECONDS) return `${minutes} min`;
  return `${Math.floor(minutes / MINUTE_SECONDS)} h ${minutes % MINUTE_SECONDS} min`;
}
