/** Connection lost, refused or never made, as Node and the driver say it. */
const SYSTEM_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
]);

/**
 * SQLSTATE classes and codes that pass by themselves: connection exceptions (08), too many connections and full
 * disks (53), the server stopping or starting (57P01–57P05), read-only after a failover (25006), and conflicts that
 * were lost to others each time (40001, 40P01).
 */
const SQLSTATE = /^(?:08[0-9A-Z]{3}|53[0-9A-Z]{3}|57P0[1-5]|25006|40001|40P01)$/;

/** The driver gives these no code. */
const MESSAGES =
  /^(?:Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed|Query read timeout)/;

/** Transactions that lost against others: the same again may well succeed. */
const CONFLICT = /^(?:40001|40P01)$/;

const DEPTH_MAX = 5;

/** Whether `error`, or what caused it, means that the database cannot be reached just now. */
export function isDatabaseOutage(error: unknown, depth = 0): boolean {
  if (depth > DEPTH_MAX || typeof error !== 'object' || error === null) return false;
  const { code, message, cause, driverError, errors } = error as Record<string, unknown>;
  if (typeof code === 'string' && (SYSTEM_CODES.has(code) || SQLSTATE.test(code))) return true;
  if (typeof message === 'string' && MESSAGES.test(message)) return true;
  const below = [cause, driverError, ...(Array.isArray(errors) ? (errors as unknown[]) : [])];
  return below.some((each) => isDatabaseOutage(each, depth + 1));
}

/** Whether nothing else that is sent just now would fare better: an outage, and not a conflict that was lost. */
export function isOutOfReach(error: unknown): boolean {
  const { code } = (error ?? {}) as { code?: unknown };
  return isDatabaseOutage(error) && !(typeof code === 'string' && CONFLICT.test(code));
}
