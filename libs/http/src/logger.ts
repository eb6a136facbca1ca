import { ConsoleLogger, type LogLevel } from '@nestjs/common';
import type { Settings } from '#config';
import { currentRequestId } from './request-log.js';

interface LineOptions {
  context: string;
  logLevel: LogLevel;
}

/** One JSON object a line; what is logged while a request is answered says which. */
class JsonLogger extends ConsoleLogger {
  constructor() {
    super({ json: true, colors: false });
  }

  protected override getJsonLogObject(message: unknown, options: LineOptions) {
    const requestId = currentRequestId();
    const line = super.getJsonLogObject(message, options);
    return requestId === undefined ? line : { ...line, requestId };
  }
}

/** Nest's logger: one JSON object a line in production; otherwise only what somebody should look at. */
export function createLogger(settings: Settings): ConsoleLogger {
  return settings.production
    ? new JsonLogger()
    : new ConsoleLogger({ logLevels: ['warn', 'error', 'fatal'] });
}
