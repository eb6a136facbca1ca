import type { FastifyInstance, FastifyRequest } from 'fastify';
import { beginSpan, runIn, type OpenSpan } from '#tracing';
import { routeOf } from './request-log.js';

/**
 * Gives each request a span, `GET /api/v1/incidents/:id`, where tracing is on. It tells method, route pattern and
 * status, nothing of the address itself. A trace that has begun elsewhere goes on here only where a proxy is trusted:
 * nobody else may say what is sampled.
 */
export function traceRequests(fastify: FastifyInstance, trustsProxy: boolean): void {
  const spans = new WeakMap<FastifyRequest, OpenSpan>();
  fastify.addHook('onRequest', (request, _reply, done) => {
    const { traceparent } = request.headers;
    const from = trustsProxy && typeof traceparent === 'string' ? traceparent : undefined;
    const span = beginSpan(request.method, 'server', from);
    if (span !== undefined) spans.set(request, span);
    runIn(span, done);
  });
  // A body arrives by events of the connection, which know nothing of the request: back into its span.
  fastify.addHook('preValidation', (request, _reply, done) => runIn(spans.get(request), done));
  fastify.addHook('onResponse', (request, reply, done) => {
    const { method } = request;
    const status = reply.statusCode;
    const route = routeOf(request);
    const told = {
      'http.request.method': method,
      'http.route': route,
      'http.response.status_code': status,
    };
    spans.get(request)?.end(`${method} ${route}`, told, status >= 500 ? String(status) : undefined);
    done();
  });
}
