import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises';
import { Fault } from '#domain';

/** Longer than looking an incident up takes, whether it is there, out of reach, or could be opened by break-glass. */
const REFUSED_AFTER_MS = 12;

/**
 * Lets NOT_FOUND out no sooner than a fixed time after it was asked for: how long the look-up took would tell what its
 * answer does not (SEC-2). Everything else comes as soon as it is there.
 */
export async function refuseEvenly<T>(run: () => Promise<T>): Promise<T> {
  const until = performance.now() + REFUSED_AFTER_MS;
  try {
    return await run();
  } catch (error) {
    if (error instanceof Fault && error.code === 'NOT_FOUND') await reach(until);
    throw error;
  }
}

/** A timer counts whole milliseconds, which would tell their fractions: the last one is waited out turn by turn. */
async function reach(until: number): Promise<void> {
  const whole = Math.floor(until - performance.now()) - 1;
  if (whole > 0) await pause(whole);
  while (performance.now() < until) await nextTurn();
}
