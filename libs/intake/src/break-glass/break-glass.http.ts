import { Body, Controller, Get, HttpCode, HttpStatus, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { isUUID } from 'class-validator';
import { Fault, type Actor } from '#domain';
import { Allow, CurrentActor, Problems, StepUp } from '#http';
import {
  BreakGlassListDto,
  BreakGlassReviewDto,
  OpenBreakGlassDto,
  OpenedBreakGlassDto,
} from './break-glass.dto.js';
import { EndBreakGlass } from './end-break-glass.js';
import { ListBreakGlass } from './list-break-glass.js';
import { OpenBreakGlass } from './open-break-glass.js';
import { ReviewBreakGlass } from './review-break-glass.js';

/** Break-glass (nödåtkomst): one protected incident, for an hour, with a reason, reviewed by a second person. */
@ApiTags('break-glass')
@Controller('break-glass')
export class BreakGlassController {
  constructor(
    private readonly open: OpenBreakGlass,
    private readonly listed: ListBreakGlass,
    private readonly reviewed: ReviewBreakGlass,
    private readonly closed: EndBreakGlass,
  ) {}

  /** Opens one incident for an hour. Those who answer for it are told at once. */
  @Post()
  @Allow('incident.break-glass')
  @StepUp()
  @Problems('NOT_FOUND', 'BREAK_GLASS_NOT_NEEDED')
  @ApiCreatedResponse({ type: OpenedBreakGlassDto })
  request(
    @CurrentActor() actor: Actor,
    @Body() wish: OpenBreakGlassDto,
  ): Promise<OpenedBreakGlassDto> {
    return this.open.run(actor, wish);
  }

  /** What I have opened, and what I may review; nothing for others. Those that nobody has reviewed come first. */
  @Get()
  @Allow('session.own')
  @ApiOkResponse({ type: BreakGlassListDto })
  list(@CurrentActor() actor: Actor): Promise<BreakGlassListDto> {
    return this.listed.run(actor);
  }

  /** Closes what I have opened before its hour is over. It is reviewed all the same. */
  @Post(':id/end')
  @HttpCode(HttpStatus.NO_CONTENT)
  @Allow('incident.break-glass')
  @Problems('NOT_FOUND')
  @ApiNoContentResponse()
  end(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    if (!isUUID(id)) throw new Fault('NOT_FOUND');
    return this.closed.run(actor, id.toLowerCase());
  }

  /** Says whether it was justified. Never of one's own. */
  @Post(':id/review')
  @HttpCode(HttpStatus.NO_CONTENT)
  @Allow('break-glass.review')
  @Problems('NOT_FOUND', 'BREAK_GLASS_OWN', 'BREAK_GLASS_REVIEWED')
  @ApiNoContentResponse()
  review(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() verdict: BreakGlassReviewDto,
  ): Promise<void> {
    if (!isUUID(id)) throw new Fault('NOT_FOUND');
    return this.reviewed.run(actor, id, verdict);
  }
}
