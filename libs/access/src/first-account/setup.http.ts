import { Body, Controller, Get, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Problems, Public } from '#http';
import type { SessionRequest } from '../access.guard.js';
import { DescribeSignIn } from '../describe-sign-in.js';
import { SessionReceiptDto } from '../session.dto.js';
import { giveCookie } from '../session-cookie.js';
import { SignIn } from '../sign-in.js';
import { isAtThisMachine } from './asker.js';
import { MakeFirstAdministrator } from './make-first-administrator.js';
import { SetupDto, SetupStateDto } from './setup.dto.js';

/** The very first account. */
@ApiTags('instance')
@Controller('setup')
export class SetupController {
  constructor(
    private readonly makeFirst: MakeFirstAdministrator,
    private readonly describeSignIn: DescribeSignIn,
    private readonly signIn: SignIn,
  ) {}

  /** Whether there is an account, and whether a code is asked for. Public: nobody can have signed in. */
  @Get()
  @Public()
  @ApiOkResponse({ type: SetupStateDto })
  async state(@Req() request: SessionRequest): Promise<SetupStateDto> {
    const { setUp } = await this.describeSignIn.run();
    const needsCode = this.makeFirst.needsCode({ isAtThisMachine: isAtThisMachine(request) });
    return { setUp, needsCode };
  }

  /** Makes the first administrator and signs in. Public, and only while there is no account at all. */
  @Post()
  @Public()
  @Problems('ALREADY_SET_UP', 'SETUP_CODE_REFUSED', 'TOO_MANY_ATTEMPTS', 'SIGN_IN_REFUSED')
  @ApiCreatedResponse({ type: SessionReceiptDto })
  async begin(
    @Body() wish: SetupDto,
    @Req() request: SessionRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionReceiptDto> {
    const asker = { ipAddress: request.ip, isAtThisMachine: isAtThisMachine(request) };
    await this.makeFirst.run(wish, asker);
    const { email, password } = wish;
    const { token, ...receipt } = await this.signIn.run({ email, password, ipAddress: request.ip });
    giveCookie(reply, token);
    return receipt;
  }
}
