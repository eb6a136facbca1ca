import { useEffect, useState } from 'react';

const MINUTE_MS = 60_000;
const TICK_MS = 10_000;

/** Whole minutes until then, 0 when it has passed or there is no such time. */
export function useMinutesLeft(expiresAt: string | undefined): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    setNow(Date.now());
    if (expiresAt === undefined) return;
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, [expiresAt]);
  if (expiresAt === undefined) return 0;
  return Math.max(0, Math.ceil((Date.parse(expiresAt) - now) / MINUTE_MS));
}
