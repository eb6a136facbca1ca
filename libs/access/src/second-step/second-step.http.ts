import { Body, Controller, Delete, HttpCode, HttpStatus, Param, Post, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { isUUID } from 'class-validator';
import { Fault, type Actor } from '#domain';
import { Allow, BeforeSecondStep, CurrentActor, Problems, StepUp } from '#http';
import { sessionOf, type SessionRequest } from '../access.guard.js';
import { OfferedSecretDto, RecoveryCodesDto, SecondStepCodeDto } from './second-step.dto.js';
import { SetUpSecondStep } from './set-up-second-step.js';

/** One-time codes as a second step of signing in. */
@ApiTags('session')
@Controller()
@Allow('session.own')
export class SecondStepController {
  constructor(private readonly setUp: SetUpSecondStep) {}

  /** A secret for my authenticator. Codes are asked for once it is confirmed. */
  @Post('session/second-step')
  @BeforeSecondStep()
  @StepUp()
  @Problems('SECOND_STEP_STANDS')
  @ApiCreatedResponse({ type: OfferedSecretDto })
  begin(@Req() request: SessionRequest): Promise<OfferedSecretDto> {
    return this.setUp.begin(sessionOf(request));
  }

  /** The first code of my authenticator: from now on codes are asked for. Answers the recovery codes, this once. */
  @Post('session/second-step/confirmation')
  @BeforeSecondStep()
  @StepUp()
  @Problems('SECOND_STEP_CODE_WRONG', 'TOO_MANY_ATTEMPTS')
  @ApiCreatedResponse({ type: RecoveryCodesDto })
  async confirm(
    @Req() request: SessionRequest,
    @Body() { code }: SecondStepCodeDto,
  ): Promise<RecoveryCodesDto> {
    return { recoveryCodes: await this.setUp.confirm(sessionOf(request), code) };
  }

  /** New recovery codes. Those that were left open nothing any more. */
  @Post('session/second-step/recovery-codes')
  @StepUp()
  @Problems('NOT_FOUND')
  @ApiCreatedResponse({ type: RecoveryCodesDto })
  async renew(@Req() request: SessionRequest): Promise<RecoveryCodesDto> {
    return { recoveryCodes: await this.setUp.renewCodes(sessionOf(request)) };
  }

  /** Codes are asked for no more. */
  @Delete('session/second-step')
  @HttpCode(HttpStatus.NO_CONTENT)
  @StepUp()
  @ApiNoContentResponse()
  remove(@Req() request: SessionRequest): Promise<void> {
    return this.setUp.remove(sessionOf(request));
  }

  /** Takes the second step away from somebody who has lost both device and recovery codes. Their sessions end. */
  @Delete('people/:id/second-step')
  @HttpCode(HttpStatus.NO_CONTENT)
  @Allow('user.administer')
  @StepUp()
  @ApiNoContentResponse()
  removeFor(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    if (!isUUID(id)) throw new Fault('NOT_FOUND');
    return this.setUp.removeFor(actor.accountId, id.toLowerCase());
  }
}
