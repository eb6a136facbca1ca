import type { Settings } from '#config';
import type { Database } from '#database';
import type { Traffic } from '#http';
import type { Metrics } from './metrics.js';

/** Injection token of `Metrics`, or null where nobody may ask for them. */
export const METRICS = Symbol('METRICS');

/** Loads and opens the metrics where the settings ask for them. */
export async function openMetrics(
  traffic: Traffic,
  database: Database,
  settings: Settings,
): Promise<Metrics | null> {
  if (settings.metricsToken === undefined) return null;
  const { Metrics } = await import('./metrics.js');
  return new Metrics(traffic, database, settings);
}
