import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Clock, Settings } from '#config';
import { Fault, may, permissionsOf, type Actor, type Permission } from '#domain';
import {
  asksForStepUp,
  declarationOf,
  limitOf,
  opensBeforeSecondStep,
  type ActorRequest,
} from '#http';
import { accessTokenIn, isForPrograms } from './access-tokens/access-token.js';
import { AccessTokenReader } from './access-tokens/access-token.reader.js';
import { refuseOtherSites, requireCsrfToken } from './forged-request.js';
import { needsSecondStep } from './second-step/needs-second-step.js';
import { SessionReader, type OpenSession } from './session.reader.js';
import { SESSION_COOKIE } from './session-token.js';
import { steppedUpUntil } from './step-up/stepped-up-until.js';
import { UsageLimit } from './usage/usage-limit.js';

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
    private readonly tokens: AccessTokenReader,
    private readonly clock: Clock,
    private readonly settings: Settings,
    private readonly usage: UsageLimit,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const declaration = declarationOf(context.getHandler(), context.getClass());
    if (declaration === undefined) throw new Fault('FORBIDDEN');
    const request = context.switchToHttp().getRequest<SessionRequest>();
    refuseOtherSites(request);
    if (declaration.kind === 'public') return true;
    const stepUp = asksForStepUp(context.getHandler(), context.getClass());
    const bearer = accessTokenIn(request.headers.authorization);
    if (bearer !== undefined) {
      const actor = await this.actorOf(request, bearer, declaration.permission, stepUp);
      await this.count(context, actor);
      return true;
    }
    const session = await this.sessions.find(request.cookies[SESSION_COOKIE]);
    if (session === undefined) throw new Fault('NOT_SIGNED_IN');
    // Before it is refused: the log tells who asked.
    request.actor = session.actor;
    if (!may(session.actor, declaration.permission)) throw new Fault('FORBIDDEN');
    requireCsrfToken(request, session.csrfToken);
    if (stepUp) this.requireStepUp(session);
    const missesStep = !session.strong && needsSecondStep(this.settings, session.actor);
    if (missesStep && !opensBeforeSecondStep(context.getHandler(), context.getClass())) {
      throw new Fault('SECOND_STEP_MISSING');
    }
    await this.count(context, session.actor);
    request.session = session;
    return true;
  }

  /** A program needs no token against forged requests: no browser adds its own by itself. It cannot step up. */
  private async actorOf(
    request: SessionRequest,
    bearer: string,
    permission: Permission,
    stepUp: boolean,
  ): Promise<Actor> {
    const found = await this.tokens.find(bearer);
    if (found === undefined) throw new Fault('NOT_SIGNED_IN');
    const { actor, strong } = found;
    request.actor = actor;
    // Its person may do it, signed in: whoever wrote the program should be told that no token will.
    const isClosed = stepUp || !isForPrograms(permission);
    if (isClosed && permissionsOf(actor.roles).has(permission)) throw new Fault('NOT_FOR_PROGRAMS');
    if (stepUp || !may(actor, permission)) throw new Fault('FORBIDDEN');
    // Its person may have been given protected incidents to read since it was made.
    if (!strong && needsSecondStep(this.settings, actor)) throw new Fault('SECOND_STEP_MISSING');
    return actor;
  }

  private async count(context: ExecutionContext, { accountId }: Actor): Promise<void> {
    const act = limitOf(context.getHandler(), context.getClass());
    if (act !== undefined) await this.usage.take(accountId, act);
  }

  private requireStepUp({ steppedUpAt }: OpenSession): void {
    const until = steppedUpUntil(steppedUpAt);
    if (until === undefined || until <= this.clock.now()) throw new Fault('STEP_UP_REQUIRED');
  }
}
