import { explainError, explainField, type Fault, type ErrorCode, type Language } from '#domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { preferredLanguage } from './preferred-language.js';
import { statusOf } from './status-of.js';

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

/** When to ask again after an answer that says that it will pass, in seconds. */
const retryAfter: Partial<Record<ErrorCode, number>> = {
  // Long enough for a database to come back after a restart, and for a process.
  DATABASE_UNAVAILABLE: 3,
  STOPPING: 3,
  OVERLOADED: 1,
  // About as long as one takes.
  PAPER_BEING_MADE: 3,
};

/** RFC 9457 problem details, with our code and the fields that are wrong. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: ErrorCode;
  readonly detail: string;
  readonly errors?: readonly { path: string; code: string; message: string }[];
}

/** The URN of a code: stable, and the same in every installation. */
export function problemType(code: ErrorCode): string {
  return `urn:lagesbild:problem:${code.toLowerCase().replaceAll('_', '-')}`;
}

/** A fault as problem details, in one language. */
export function problemOf(fault: Fault, language: Language): Problem {
  const { code, values, fields } = fault;
  return {
    type: problemType(code),
    ...explainError(code, values, language),
    status: statusOf[code],
    code,
    ...(fields && {
      errors: fields.map((field) => ({
        path: field.path,
        code: field.code,
        message: explainField(field, language),
      })),
    }),
  };
}

/**
 * Answers a request with a fault. Nothing of the request is repeated, so that two answers with the same code and
 * values are the same to the byte, headers included.
 */
export function sendProblem(request: FastifyRequest, reply: FastifyReply, fault: Fault): void {
  const language = preferredLanguage(request.headers['accept-language']);
  const problem = problemOf(fault, language);
  for (const name of ['etag', 'last-modified', 'content-disposition', 'content-length']) {
    reply.removeHeader(name);
  }
  if (problem.status === 401) reply.header('www-authenticate', 'Session realm="lagesbild"');
  if (fault.code === 'TOO_MANY_ATTEMPTS') reply.header('retry-after', fault.values['seconds']);
  const retryAfterSeconds = retryAfter[fault.code];
  if (retryAfterSeconds !== undefined) reply.header('retry-after', retryAfterSeconds);
  reply
    .code(problem.status)
    .header('content-type', PROBLEM_TYPE)
    .header('content-language', language)
    .header('vary', 'Accept-Language')
    .header('cache-control', 'no-store')
    .send(JSON.stringify(problem));
}
