import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { Fault } from '#domain';

const BYTES = 'application/octet-stream';
/** A body of JSON that has not come whole in this time never will. */
const BODY_TIMEOUT_MS = 30_000;
/** A file may take its time, but not pause for longer than this. */
const SILENCE_MAX_MS = 60_000;
/** After an answer that came before the whole file was sent: time to read the answer. */
const LINGER_MS = 5_000;

interface BytesConfig {
  readonly bytesMax?: number;
}

/** Lets one route take a file as it comes, instead of JSON. @param bytesMax more than this is refused with 413. */
export const TakesBytes = (bytesMax: number) =>
  applyDecorators(
    RouteConfig({ bytesMax } satisfies BytesConfig),
    ApiConsumes(BYTES),
    ApiBody({ required: true, schema: { type: 'string', format: 'binary' } }),
  );

function bytesMaxOf(request: FastifyRequest): number | undefined {
  return (request.routeOptions.config as BytesConfig).bytesMax;
}

/** The body of a route with `@TakesBytes`, as it arrives. Throws CONTENT_TYPE_REFUSED when something else is sent. */
export const ByteBody = createParamDecorator(
  (_: unknown, context: ExecutionContext): AsyncIterable<Buffer> => {
    const { body } = context.switchToHttp().getRequest<FastifyRequest>();
    if (!(body instanceof Readable)) throw new Fault('CONTENT_TYPE_REFUSED');
    return chunksOf(body);
  },
);

/** Whoever stops reading still gets to answer: the stream is left as it is. */
async function* chunksOf(body: Readable): AsyncGenerator<Buffer> {
  const chunks = body.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;
  try {
    yield* chunks;
  } catch (cause) {
    // The sender has gone: nobody is left to be told, and it is no fault of ours.
    throw new Fault('BODY_UNREADABLE', {}, { cause });
  }
}

/** Files reach the routes that take them; every other route refuses them as it refuses any other type. */
export function acceptBytesWhereTaken(fastify: FastifyInstance): void {
  fastify.addContentTypeParser(BYTES, (request, payload, done) => {
    const bytesMax = bytesMaxOf(request);
    if (bytesMax === undefined) done(new Fault('CONTENT_TYPE_REFUSED'));
    else if (Number(request.headers['content-length'] ?? 0) > bytesMax) {
      done(new Fault('BODY_TOO_LARGE'));
    } else done(null, payload);
  });
}

/** Ends a request whose body does not come: JSON must be here soon, a file may not fall silent. */
export function limitBodyTime(request: FastifyRequest): void {
  const { headers, raw } = request;
  const hasBody =
    headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined;
  if (!hasBody) return;
  if (bytesMaxOf(request) !== undefined) {
    raw.setTimeout?.(SILENCE_MAX_MS);
    return;
  }
  const timer = setTimeout(() => {
    if (isComing(request)) raw.destroy();
  }, BODY_TIMEOUT_MS);
  raw.once('close', () => clearTimeout(timer));
}

/** Ends a connection on which a file is still coming that has been answered already. */
export function stopListening(request: FastifyRequest): void {
  if (bytesMaxOf(request) === undefined || !isComing(request)) return;
  setTimeout(() => {
    if (isComing(request)) request.raw.destroy();
  }, LINGER_MS).unref();
}

/** Whether there is more of the request to come. One that never was on a wire has come whole. */
function isComing({ raw }: FastifyRequest): boolean {
  return raw.complete === false;
}
