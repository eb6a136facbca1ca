import { Logger } from '@nestjs/common';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { ActorRequest } from './current-actor.js';

/** What a proxy may call a request: letters, digits and a few marks, so that it cannot break out of a log line. */
const FOREIGN_ID = /^[\w.:-]{1,64}$/;
const HEADER = 'x-request-id';
/** What is not for who asked, and what is not there: the second may be the first (ASVS 16.3.2). */
const REFUSALS = new Set([403, 404]);

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
 * A line for every answer, with the request's id, method, route pattern, status and milliseconds; nothing of the
 * address itself, and nobody but the account that was refused, by its id. The id is handed to whoever logs: to follow each promise of a request for it
 * (`AsyncLocalStorage`) takes a tenth of what an incident takes.
 */
export function logRequests(fastify: FastifyInstance): void {
  const logger = new Logger('Request');
  fastify.addHook('onResponse', (request: ActorRequest, reply, done) => {
    const refused = REFUSALS.has(reply.statusCode) ? request.actor?.accountId : undefined;
    logger.log({
      requestId: request.id,
      method: request.method,
      route: routeOf(request),
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 10) / 10,
      ...(refused !== undefined && { account: refused }),
    });
    done();
  });
}

/** The route's pattern, not the address asked for; `none` where no route matched. */
export function routeOf(request: FastifyRequest): string {
  return request.is404 ? 'none' : (request.routeOptions.url ?? 'none');
}
