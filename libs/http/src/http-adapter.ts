import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { Settings } from '#config';
import { Fault } from '#domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendProblem } from './problem.js';
import { requestIds } from './request-log.js';
import { setSecurityHeaders } from './security-headers.js';

/** A body of JSON; files have limits of their own. */
const BODY_BYTES_MAX = 1_048_576;
const HEADERS_TIMEOUT_MS = 30_000;
/** A large file over a slow line. What a body that is no file may take stands in byte-body.ts. */
const REQUEST_TIMEOUT_MS = 6 * 3_600_000;
const PATH_PARAMETER_CHARACTERS_MAX = 200;

/** Fastify without the parsers that Nest would add: `applyHttp` lets JSON through and nothing else. */
class JsonOnlyAdapter extends FastifyAdapter {
  override registerParserMiddleware(): void {
    // Forms in particular stay out: any page of any site can send one.
  }
}

/** The HTTP server to create the application with: `NestFactory.create(AppModule, createHttpAdapter(settings))`. */
export function createHttpAdapter(settings: Settings): FastifyAdapter {
  return new JsonOnlyAdapter({
    trustProxy: settings.trustProxy ?? false,
    bodyLimit: BODY_BYTES_MAX,
    http: { headersTimeout: HEADERS_TIMEOUT_MS },
    requestTimeout: REQUEST_TIMEOUT_MS,
    return503OnClosing: false,
    requestIdHeader: false,
    genReqId: requestIds(settings.trustProxy !== undefined),
    routerOptions: { maxParamLength: PATH_PARAMETER_CHARACTERS_MAX },
    // An address that cannot be decoded is answered before any hook runs.
    frameworkErrors: (_error: Error, request: FastifyRequest, reply: FastifyReply) => {
      setSecurityHeaders(request, reply);
      sendProblem(request, reply, new Fault('NOT_FOUND'));
    },
  });
}
