import cookie from '@fastify/cookie';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Settings } from '#config';
import { Fault } from '#domain';
import type { FastifyBodyParser, FastifyInstance } from 'fastify';
import { bodyPipe } from './body.pipe.js';
import { acceptBytesWhereTaken, limitBodyTime, stopListening } from './byte-body.js';
import { createLogger } from './logger.js';
import { OpenApi } from './open-api.js';
import { ProblemFilter } from './problem.filter.js';
import { sendProblem } from './problem.js';
import { rememberRules } from './remember-rules.js';
import { logRequests } from './request-log.js';
import { assertEveryRouteDeclared } from './routes.js';
import { isSecureOrigin, refuseInsecureOrigin } from './secure-origin.js';
import { setSecurityHeaders } from './security-headers.js';
import { traceRequests } from './trace-requests.js';
import { Traffic } from './traffic.js';

export const API_PREFIX = 'api/v1';

/** JSON in UTF-8, and files on the routes that take them; a key that would reach an object's prototype is refused. */
function acceptKnownBodies(fastify: FastifyInstance): void {
  const parse = fastify.getDefaultJsonParser('error', 'error');
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  const parser: FastifyBodyParser<Buffer> = (request, body, done) => {
    // A client may name a content type on a DELETE that has no body.
    if (body.length === 0 && request.method === 'DELETE') {
      done(null, undefined);
      return;
    }
    try {
      void parse(request, utf8.decode(body), (error, parsed: unknown) =>
        done(error && new Fault('BODY_UNREADABLE'), parsed),
      );
    } catch {
      done(new Fault('BODY_UNREADABLE'), undefined);
    }
  };
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('application/json', { parseAs: 'buffer' }, parser);
  acceptBytesWhereTaken(fastify);
}

/** What happens to every request before its route, and to every answer after it. */
function addHooks(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    limitBodyTime(request);
    if (!isSecureOrigin(request)) {
      refuseInsecureOrigin(request, reply);
    } else if (request.is404 && request.method !== 'GET' && request.method !== 'HEAD') {
      // Before the body is read: an address that is unknown says the same whatever is sent to it.
      sendProblem(request, reply, new Fault('NOT_FOUND'));
    } else {
      done();
    }
  });
  // On the way out, so that nothing that answers, Nest, a static file or Fastify itself, can leave them off.
  fastify.addHook('onSend', (request, reply, payload, done) => {
    setSecurityHeaders(request, reply);
    done(null, payload);
  });
  fastify.addHook('onResponse', (request, _reply, done) => {
    stopListening(request);
    done();
  });
}

/**
 * Makes the application speak HTTP as the contract says: prefix, cookies, JSON only, headers, refused origins,
 * validation, problem details, OpenAPI. Call once, before `listen`, on an application made with
 * `createHttpAdapter`; the module that has `HttpModule` must be in it. Throws when a route is undeclared.
 */
export async function applyHttp(app: NestFastifyApplication, settings: Settings): Promise<void> {
  if (settings.production) app.useLogger(createLogger(settings));
  assertEveryRouteDeclared(app);
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  await app.register(cookie as never);
  acceptKnownBodies(fastify);
  if (settings.production) logRequests(fastify);
  traceRequests(fastify, settings.trustProxy !== undefined);
  app.get(Traffic).watch(fastify, settings.requestsMax);
  addHooks(fastify);
  app.setGlobalPrefix(API_PREFIX);
  rememberRules();
  app.useGlobalPipes(bodyPipe);
  app.useGlobalFilters(new ProblemFilter());
  app.get(OpenApi).describe(app);
}
