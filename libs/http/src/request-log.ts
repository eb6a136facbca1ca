import { Logger } from '@nestjs/common';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** What a proxy may call a request: letters, digits and a few marks, so that it cannot break out of a log line. */
const FOREIGN_ID = /^[\w.:-]{1,64}$/;
const HEADER = 'x-request-id';

const current = new AsyncLocalStorage<string>();

/** The id of the request that is being answered; undefined outside one. */
export function currentRequestId(): string | undefined {
  return current.getStore();
}

/**
 * Gives a request its id: the one in `X-Request-Id` where a proxy is trusted, else a new one. It stands in the log
 * and never in an answer: two answers that say the same must be the same to the byte.
 */
export function requestIds(trustsProxy: boolean): (request: IncomingMessage) => string {
  return ({ headers }) => {
    const foreign = trustsProxy ? headers[HEADER] : undefined;
    return typeof foreign === 'string' && FOREIGN_ID.test(foreign) ? foreign : randomUUID();
  };
}

/**
 * Whatever is logged while a request is answered has its id. `writesEach`: a line for every answer, with method,
 * route pattern, status and milliseconds; nothing of the address itself, and nobody.
 */
export function logRequests(fastify: FastifyInstance, writesEach: boolean): void {
  const logger = new Logger('Request');
  fastify.addHook('onRequest', (request, _reply, done) => current.run(request.id, done));
  // A body arrives by events of the connection, which know nothing of the request.
  fastify.addHook('preValidation', (request, _reply, done) => current.run(request.id, done));
  if (!writesEach) return;
  fastify.addHook('onResponse', (request, reply, done) => {
    const line = {
      method: request.method,
      route: routeOf(request),
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 10) / 10,
    };
    current.run(request.id, () => logger.log(line));
    done();
  });
}

/** The route's pattern, not the address asked for; `none` where no route matched. */
export function routeOf(request: FastifyRequest): string {
  return request.is404 ? 'none' : (request.routeOptions.url ?? 'none');
}
