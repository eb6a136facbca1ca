import { setImmediate } from 'node:timers/promises';

let last: Promise<unknown> = Promise.resolve();

/**
 * Makes one file after the other, and lets what came in meanwhile be answered between two: each takes the only thread for
 * some tenths of a second, and twenty in a row would keep whoever reports an incident waiting.
 */
export function inTurn<File>(make: () => Promise<File>): Promise<File> {
  const mine = last.then(() => setImmediate()).then(make);
  last = mine.catch(() => undefined);
  return mine;
}
