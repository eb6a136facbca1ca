export type TimeErrorCode =
  | 'CIVIL_DATE_INVALID'
  | 'INSTANT_INVALID'
  | 'LOCAL_TIME_AMBIGUOUS'
  | 'LOCAL_TIME_INVALID'
  | 'LOCAL_TIME_MISSING'
  | 'TIME_ZONE_UNKNOWN';

/** A time that cannot be read or does not exist; `values` holds what was given. */
export class TimeError extends Error {
  constructor(
    readonly code: TimeErrorCode,
    readonly values: Readonly<Record<string, unknown>>,
    options?: { cause?: unknown },
  ) {
    super(`${code} ${JSON.stringify(values)}`, options);
    this.name = 'TimeError';
  }
}
