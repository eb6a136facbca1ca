/** Systems by a word in the name that a browser gives itself. The first that fits: Android also says Linux. */
const SYSTEMS = [
  ['iPhone', 'iphone'],
  ['iPad', 'ipad'],
  ['Android', 'android'],
  ['Windows', 'windows'],
  ['Mac OS', 'mac'],
  ['CrOS', 'chromebook'],
  ['Linux', 'linux'],
] as const;

export type Device = (typeof SYSTEMS)[number][1] | 'other';

export const devices: readonly Device[] = [...SYSTEMS.map(([, device]) => device), 'other'];

/** The system that a browser says it runs on. Less than that is kept of what it says, and nothing of where it is. */
export function deviceOf(userAgent: string | undefined): Device {
  return SYSTEMS.find(([word]) => userAgent?.includes(word))?.[1] ?? 'other';
}
