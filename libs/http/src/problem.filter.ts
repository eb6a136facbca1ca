import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Fault } from '#domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { faultOf } from './fault-of.js';
import { sendProblem } from './problem.js';
import { statusOf } from './status-of.js';

/** Where in the code an error arose, without its message: that may hold what somebody wrote. */
function traceOf(error: unknown): string[] {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim());
}

/** Turns every error into `application/problem+json`. An error of ours is logged by number, class and code only. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const fault = faultOf(error);
    const request = http.getRequest<FastifyRequest>();
    if (statusOf[fault.code] >= 500) this.log(request, fault);
    const reply = http.getResponse<FastifyReply>();
    if (reply.sent) return;
    sendProblem(request, reply, fault);
  }

  private log(request: FastifyRequest, fault: Fault): void {
    const cause = (fault.cause ?? fault) as { name?: unknown; code?: unknown };
    this.logger.error({
      requestId: request.id,
      code: fault.code,
      errorId: fault.values['errorId'],
      errorClass: cause.name,
      errorCode: typeof cause.code === 'string' ? cause.code : undefined,
      trace: fault.code === 'INTERNAL' ? traceOf(cause) : undefined,
    });
  }
}
