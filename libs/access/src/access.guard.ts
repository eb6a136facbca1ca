import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Clock } from '#config';
import { Fault, may } from '#domain';
import { asksForStepUp, declarationOf, type ActorRequest } from '#http';
import { refuseOtherSites, requireCsrfToken } from './forged-request.js';
import { SessionReader, type OpenSession } from './session.reader.js';
import { SESSION_COOKIE } from './session-token.js';
import { steppedUpUntil } from './step-up/stepped-up-until.js';

/** A request that the guard has let through to a route with `@Allow`. */
export interface SessionRequest extends ActorRequest {
  session?: OpenSession;
}

/** The session of a request. Throws NOT_SIGNED_IN when it came without one. */
export function sessionOf(request: SessionRequest): OpenSession {
  if (request.session === undefined) throw new Fault('NOT_SIGNED_IN');
  return request.session;
}

/**
 * Stands before every route and denies by default. A route that has declared nothing is refused, should the boot
 * check ever miss it; no session is 401; a permission held nowhere is 403, before anything is looked up; so is an act
 * that asks for a step-up while none is fresh.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly sessions: SessionReader,
    private readonly clock: Clock,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const declaration = declarationOf(context.getHandler(), context.getClass());
    if (declaration === undefined) throw new Fault('FORBIDDEN');
    const request = context.switchToHttp().getRequest<SessionRequest>();
    refuseOtherSites(request);
    if (declaration.kind === 'public') return true;
    const session = await this.sessions.find(request.cookies[SESSION_COOKIE]);
    if (session === undefined) throw new Fault('NOT_SIGNED_IN');
    if (!may(session.actor, declaration.permission)) throw new Fault('FORBIDDEN');
    requireCsrfToken(request, session.csrfToken);
    if (asksForStepUp(context.getHandler(), context.getClass())) this.requireStepUp(session);
    request.session = session;
    request.actor = session.actor;
    return true;
  }

  private requireStepUp({ steppedUpAt }: OpenSession): void {
    const until = steppedUpUntil(steppedUpAt);
    if (until === undefined || until <= this.clock.now()) throw new Fault('STEP_UP_REQUIRED');
  }
}
