import { Body, Controller, HttpCode, HttpStatus, Ip, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Problems, Public } from '#http';
import { SessionReceiptDto } from '../session.dto.js';
import { giveCookie } from '../session-cookie.js';
import { SignIn } from '../sign-in.js';
import { AcceptInvitation } from './accept-invitation.js';
import { AcceptInvitationDto, InvitationTokenDto, InvitedPersonDto } from './invitation.dto.js';

/** What somebody does with a link that an administrator has given them. */
@ApiTags('people')
@Controller('invitations')
@Problems('INVITATION_REFUSED', 'TOO_MANY_ATTEMPTS')
export class InvitationController {
  constructor(
    private readonly acceptInvitation: AcceptInvitation,
    private readonly signIn: SignIn,
  ) {}

  /** Whom the link is for. Public: they cannot sign in yet, and the secret of the link is the key. */
  @Post('look')
  @HttpCode(HttpStatus.OK)
  @Public()
  @ApiOkResponse({ type: InvitedPersonDto })
  async look(@Body() { token }: InvitationTokenDto, @Ip() ip: string): Promise<InvitedPersonDto> {
    const { name, email, expiresAt } = await this.acceptInvitation.look(token, ip);
    return { name, email, expiresAt: expiresAt.toISOString() };
  }

  /** Sets the password and signs in. Public for the same reason. */
  @Post('accept')
  @Public()
  @Problems('INVITATION_REFUSED', 'TOO_MANY_ATTEMPTS', 'SIGN_IN_REFUSED')
  @ApiCreatedResponse({ type: SessionReceiptDto })
  async accept(
    @Body() { token, password }: AcceptInvitationDto,
    @Ip() ipAddress: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionReceiptDto> {
    const email = await this.acceptInvitation.run(token, password, ipAddress);
    const { token: session, ...receipt } = await this.signIn.run({ email, password, ipAddress });
    giveCookie(reply, session);
    return receipt;
  }
}
