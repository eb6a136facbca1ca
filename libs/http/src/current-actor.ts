import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { Fault, type Actor } from '#domain';
import type { FastifyRequest } from 'fastify';

/** A request on which the guard has put who sends it. */
export interface ActorRequest extends FastifyRequest {
  actor?: Actor;
}

/** The actor of the request; import its type with `import type`. Throws NOT_SIGNED_IN on a public route. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<ActorRequest>();
  if (actor === undefined) throw new Fault('NOT_SIGNED_IN');
  return actor;
});
