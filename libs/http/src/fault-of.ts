import { HttpException } from '@nestjs/common';
import { isDatabaseOutage } from '#database';
import { Fault, type ErrorCode } from '#domain';
import { randomUUID } from 'node:crypto';

/** What the framework's own refusals mean here. A wrong method is as unknown as a wrong address. */
const codeOfStatus: Readonly<Record<number, ErrorCode>> = {
  400: 'BODY_UNREADABLE',
  401: 'NOT_SIGNED_IN',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  405: 'NOT_FOUND',
  413: 'BODY_TOO_LARGE',
  414: 'NOT_FOUND',
  415: 'CONTENT_TYPE_REFUSED',
};

/** Any error as a fault that may be shown. What is not understood becomes INTERNAL with a number to look up. */
export function faultOf(error: unknown): Fault {
  if (error instanceof Fault) return error;
  if (isDatabaseOutage(error)) return new Fault('DATABASE_UNAVAILABLE', {}, { cause: error });
  if (error instanceof URIError) return new Fault('NOT_FOUND', {}, { cause: error });
  const code = error instanceof HttpException ? codeOfStatus[error.getStatus()] : undefined;
  if (code !== undefined) return new Fault(code, {}, { cause: error });
  return new Fault('INTERNAL', { errorId: randomUUID() }, { cause: error });
}
