import { Controller, Get, Logger, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeEndpoint, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Settings } from '#config';
import { Fault, type ErrorCode } from '#domain';
import { API_PREFIX, Problems, Public } from '#http';
import { deviceOf } from '../device-of.js';
import { giveCookie } from '../session-cookie.js';
import { SESSION_COOKIE } from '../session-token.js';
import { BeginProviderVisit, VISIT_MS } from './begin-provider-visit.js';
import { EndProviderVisit } from './end-provider-visit.js';
import { ProviderVisitDto } from './provider.dto.js';

const SEE_OTHER = 303;
const MS_PER_SECOND = 1_000;
/** Lax, unlike the session's: the browser must send it when the provider's page leads back here. */
const VISIT_COOKIE = '__Host-visit';
const COOKIE = { path: '/', httpOnly: true, secure: true, sameSite: 'lax' } as const;
/** What a person at a browser is told on a page, not as problem details. */
const TOLD: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'PROVIDER_PERSON_UNKNOWN',
  'PROVIDER_REFUSED',
  'PROVIDER_UNAVAILABLE',
  'PROVIDER_VISIT_OVER',
]);

/** Signing in through the identity provider. A browser is sent from page to page, so answers are redirects. */
@ApiTags('session')
@Controller('session/oidc')
export class ProviderController {
  private readonly logger = new Logger('IdentityProvider');

  constructor(
    private readonly begin: BeginProviderVisit,
    private readonly endVisit: EndProviderVisit,
    private readonly settings: Settings,
  ) {}

  /** Sends the browser to the identity provider. Public: nobody has a session before it. */
  @Get()
  @Public()
  @Problems('NOT_FOUND')
  @ApiResponse({ status: SEE_OTHER, description: 'To the identity provider' })
  async leave(
    @Query() { returnTo, purpose }: ProviderVisitDto,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.orTell(reply, async () => {
      const { address, token } = await this.begin.run({
        redirectUri: this.redirectUri(request),
        returnPath: returnTo,
        sessionToken: purpose === 'step-up' ? request.cookies[SESSION_COOKIE] : undefined,
      });
      const maxAge = VISIT_MS / MS_PER_SECOND;
      reply.setCookie(VISIT_COOKIE, token, { ...COOKIE, maxAge });
      return address.href;
    });
  }

  /** Where the identity provider sends the browser back to. Public: what it brings is the key, and is checked. */
  @Get('callback')
  @Public()
  @ApiExcludeEndpoint()
  async comeBack(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    reply.clearCookie(VISIT_COOKIE, COOKIE);
    await this.orTell(reply, async () => {
      const url = new URL(this.redirectUri(request));
      url.search = new URL(request.url, url).search;
      const { token, returnPath } = await this.endVisit.run({
        url,
        token: request.cookies[VISIT_COOKIE],
        device: deviceOf(request.headers['user-agent']),
      });
      giveCookie(reply, token);
      return returnPath;
    });
  }

  /** Not from what the request calls this host, where the settings say: a name can be forged. */
  private redirectUri(request: FastifyRequest): string {
    const origin = this.settings.address ?? `${request.protocol}://${request.host}`;
    return new URL(`/${API_PREFIX}/session/oidc/callback`, origin).href;
  }

  private async orTell(reply: FastifyReply, go: () => Promise<string>): Promise<void> {
    try {
      await reply.redirect(await go(), SEE_OTHER);
    } catch (error) {
      if (!(error instanceof Fault) || !TOLD.has(error.code)) throw error;
      const cause = error.cause as { name?: unknown; code?: unknown } | undefined;
      this.logger.warn({ code: error.code, errorClass: cause?.name, errorCode: cause?.code });
      await reply.redirect(`/sign-in-refused?reason=${error.code}`, SEE_OTHER);
    }
  }
}
