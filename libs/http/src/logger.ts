import { ConsoleLogger } from '@nestjs/common';
import type { Settings } from '#config';

/** Nest's logger: one JSON object a line in production; otherwise only what somebody should look at. */
export function createLogger(settings: Settings): ConsoleLogger {
  return settings.production
    ? new ConsoleLogger({ json: true, colors: false })
    : new ConsoleLogger({ logLevels: ['warn', 'error', 'fatal'] });
}
