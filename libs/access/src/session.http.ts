import { Body, Controller, Delete, Get, HttpCode, Ip, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, BeforeSecondStep, Problems, Public } from '#http';
import type { FastifyReply } from 'fastify';
import { sessionOf, type SessionRequest } from './access.guard.js';
import { deviceOf } from './device-of.js';
import { DescribeSession } from './describe-session.js';
import { SessionDto, SessionReceiptDto, SignInDto } from './session.dto.js';
import { giveCookie, takeCookie } from './session-cookie.js';
import { SESSION_COOKIE } from './session-token.js';
import { SignIn } from './sign-in.js';
import { SignOut } from './sign-out.js';

/** What the browser forgets at sign-out (ASVS 14.3.1). */
const CLEARED = '"cache", "cookies", "storage"';

/** Signing in and out. */
@ApiTags('session')
@Controller('session')
export class SessionController {
  constructor(
    private readonly signIn: SignIn,
    private readonly signOut: SignOut,
    private readonly describeSession: DescribeSession,
  ) {}

  /** Signs in and sets the session cookie. Public: nobody has a session before it. */
  @Post()
  @Public()
  @Problems('SIGN_IN_REFUSED', 'SECOND_STEP_REQUIRED', 'SECOND_STEP_REFUSED', 'TOO_MANY_ATTEMPTS')
  @ApiCreatedResponse({ type: SessionReceiptDto })
  async open(
    @Body() { email, password, code }: SignInDto,
    @Ip() ipAddress: string,
    @Req() request: SessionRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionReceiptDto> {
    const previousToken = request.cookies[SESSION_COOKIE];
    const { token, ...receipt } = await this.signIn.run({
      email,
      password,
      code,
      ipAddress,
      previousToken,
      device: deviceOf(request.headers['user-agent']),
    });
    giveCookie(reply, token);
    return receipt;
  }

  /** Who am I, and what may I do? */
  @Get()
  @Allow('session.own')
  @BeforeSecondStep()
  @ApiOkResponse({ type: SessionDto })
  read(@Req() request: SessionRequest): Promise<SessionDto> {
    return this.describeSession.run(sessionOf(request));
  }

  /** Signs out: the session ends at once, on the server too. */
  @Delete()
  @HttpCode(204)
  @Allow('session.own')
  @BeforeSecondStep()
  @ApiNoContentResponse()
  async end(
    @Req() request: SessionRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.signOut.run(sessionOf(request));
    takeCookie(reply);
    reply.header('clear-site-data', CLEARED);
  }
}
