import { ConsoleLogger, type LogLevel } from '@nestjs/common';
import type { Settings } from '#config';

interface LineOptions {
  context: string;
  logLevel: LogLevel;
}

/** One JSON object a line; the id of the request that is answered stands beside the message. */
class JsonLogger extends ConsoleLogger {
  constructor() {
    super({ json: true, colors: false });
  }

  protected override getJsonLogObject(message: unknown, options: LineOptions) {
    if (!namesRequest(message)) return super.getJsonLogObject(message, options);
    const { requestId, ...rest } = message;
    return { ...super.getJsonLogObject(rest, options), requestId };
  }
}

function namesRequest(message: unknown): message is { readonly requestId: string } {
  return typeof message === 'object' && message !== null && 'requestId' in message;
}

/** Nest's logger: one JSON object a line in production; otherwise only what somebody should look at. */
export function createLogger(settings: Settings): ConsoleLogger {
  return settings.production
    ? new JsonLogger()
    : new ConsoleLogger({ logLevels: ['warn', 'error', 'fatal'] });
}
