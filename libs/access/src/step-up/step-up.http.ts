import { Body, Controller, HttpCode, HttpStatus, Ip, Post, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Clock } from '#config';
import { Allow, BeforeSecondStep, Problems } from '#http';
import { sessionOf, type SessionRequest } from '../access.guard.js';
import { giveCookie } from '../session-cookie.js';
import { StepUpDto, SteppedUpDto } from './step-up.dto.js';
import { StepUpSession } from './step-up.js';
import { steppedUpUntil } from './stepped-up-until.js';

/** Showing again who one is. */
@ApiTags('session')
@Controller('session/step-up')
export class StepUpController {
  constructor(
    private readonly stepUp: StepUpSession,
    private readonly clock: Clock,
  ) {}

  /** Shows again who I am: routes that ask for it are open for five minutes. Gives the session new tokens. */
  @Post()
  @HttpCode(HttpStatus.OK)
  @Allow('session.own')
  @BeforeSecondStep()
  @Problems('STEP_UP_REFUSED', 'TOO_MANY_ATTEMPTS')
  @ApiOkResponse({ type: SteppedUpDto })
  async run(
    @Body() proof: StepUpDto,
    @Ip() ipAddress: string,
    @Req() request: SessionRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SteppedUpDto> {
    const { token, csrfToken } = await this.stepUp.run(sessionOf(request), proof, ipAddress);
    giveCookie(reply, token);
    return { csrfToken, validUntil: steppedUpUntil(this.clock.now())!.toISOString() };
  }
}
