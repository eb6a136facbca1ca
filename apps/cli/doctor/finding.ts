import type { Settings } from '#config';
import type { Database } from '#database';

/** What one check found, and what to do about it unless all is well. */
export interface Finding {
  readonly check: string;
  readonly status: 'ok' | 'warn' | 'fail';
  readonly found: string;
  readonly advice?: string;
}

/** What the checks look at. */
export interface Patient {
  readonly settings: Settings;
  /** Signed in as the application. */
  readonly database: Database;
  readonly now: () => Date;
}

export type Check = (patient: Patient) => Promise<Finding[]>;

export const ok = (check: string, found: string): Finding => ({ check, status: 'ok', found });
export const warn = (check: string, found: string, advice: string): Finding => ({
  check,
  status: 'warn',
  found,
  advice,
});
export const fail = (check: string, found: string, advice: string): Finding => ({
  check,
  status: 'fail',
  found,
  advice,
});

const SECOND_MS = 1_000;

/** How long ago that was, in whole seconds; 0 for nothing and for the future. */
export function secondsSince(at: Date | null | undefined, now: Date): number {
  return at ? Math.max(0, Math.round((now.getTime() - at.getTime()) / SECOND_MS)) : 0;
}
