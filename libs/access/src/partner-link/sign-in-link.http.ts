import { Body, Controller, Ip, Param, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import { isUUID } from 'class-validator';
import type { FastifyReply } from 'fastify';
import { Fault, type Actor } from '#domain';
import { Allow, CurrentActor, Problems, Public, StepUp } from '#http';
import type { SessionRequest } from '../access.guard.js';
import { deviceOf } from '../device-of.js';
import { InvitationTokenDto } from '../invitations/invitation.dto.js';
import { SessionReceiptDto } from '../session.dto.js';
import { giveCookie } from '../session-cookie.js';
import { SESSION_COOKIE } from '../session-token.js';
import { IssueSignInLink } from './issue-sign-in-link.js';
import { RedeemSignInLink } from './redeem-sign-in-link.js';
import { SignInLinkDto } from './sign-in-link.dto.js';

/** Links by which partners sign in. */
@ApiTags('session')
@Controller()
export class SignInLinkController {
  constructor(
    private readonly issue: IssueSignInLink,
    private readonly redeem: RedeemSignInLink,
  ) {}

  /**
   * A link for a partner to sign in by, once and within a quarter of an hour. The one before no longer works. It is
   * mailed to the partner; only where that does not go is it answered here, this once.
   */
  @Post('people/:id/sign-in-links')
  @Allow('user.administer')
  @StepUp()
  @Problems('PERSON_WITHOUT_ACCOUNT', 'LINK_FOR_PARTNERS_ONLY', 'PARTNER_NOT_ALLOWED')
  @ApiCreatedResponse({ type: SignInLinkDto })
  async give(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<SignInLinkDto> {
    if (!isUUID(id)) throw new Fault('NOT_FOUND');
    const { expiresAt, ...link } = await this.issue.run(actor, id.toLowerCase());
    return { ...link, expiresAt: expiresAt.toISOString() };
  }

  /**
   * Signs in by a link. Public: its secret is the key. It stands in the fragment and is sent by a button, so that no
   * mail program that looks at links beforehand uses it up.
   */
  @Post('session/link')
  @Public()
  @Problems('SIGN_IN_LINK_REFUSED', 'TOO_MANY_ATTEMPTS')
  @ApiCreatedResponse({ type: SessionReceiptDto })
  async use(
    @Body() { token }: InvitationTokenDto,
    @Ip() ipAddress: string,
    @Req() request: SessionRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionReceiptDto> {
    const { token: session, ...receipt } = await this.redeem.run({
      token,
      ipAddress,
      device: deviceOf(request.headers['user-agent']),
      previousToken: request.cookies[SESSION_COOKIE],
    });
    giveCookie(reply, session);
    return receipt;
  }
}
