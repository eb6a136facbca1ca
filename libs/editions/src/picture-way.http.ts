import {
  Body,
  Controller,
  Get,
  Headers,
  HttpCode,
  HttpStatus,
  Param,
  Post,
  Res,
} from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#domain';
import { Allow, CurrentActor, Problems } from '#http';
import { idIn, revisionIn } from '#judgement';
import { EditionPreviewDto } from './edition.dto.js';
import { PreviewEdition } from './preview-edition.js';
import { ReadWay } from './read-way.js';
import { TakeStep } from './take-step.js';
import { FollowedPicturesDto, PictureWayDto, TakeStepDto } from './way.dto.js';

/** The way of a picture: review, handing in, decision, correction. */
@ApiTags('situation-pictures')
@Controller('situation-pictures')
export class PictureWayController {
  constructor(
    private readonly read: ReadWay,
    private readonly take: TakeStep,
    private readonly preview: PreviewEdition,
  ) {}

  /** Pictures of one's own authorities that have left the draft. */
  @Get('followed')
  @Allow('picture.follow')
  @ApiOkResponse({ type: FollowedPicturesDto })
  followed(@CurrentActor() actor: Actor): Promise<FollowedPicturesDto> {
    return this.read.followed(actor);
  }

  /** Where it is, how it came there, what can come next and what the law still asks for. */
  @Get(':id/transitions')
  @Allow('picture.follow')
  @ApiOkResponse({ type: PictureWayDto })
  async way(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PictureWayDto> {
    const way = await this.read.one(actor, idIn(id));
    void reply.header('etag', `"${way.revision}"`);
    return way;
  }

  /** Takes a step from the state that `If-Match` names. What freezes a version answers when it stands. */
  @Post(':id/transitions')
  @HttpCode(HttpStatus.OK)
  @Allow('picture.follow')
  @Problems(
    ...(['REVISION_CONFLICT', 'REVISION_REQUIRED', 'STEP_NOT_YOURS', 'STEP_NOT_NOW'] as const),
    ...(['PICTURE_INCOMPLETE', 'PICTURE_MOVED', 'PROPOSAL_MISSING', 'REPORT_WAITS'] as const),
  )
  @ApiHeader({ name: 'If-Match', required: true, example: '"0"' })
  @ApiOkResponse({ type: PictureWayDto })
  async step(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() { step, words = '', seenHash, meeting, decision }: TakeStepDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PictureWayDto> {
    const met = { meeting: meeting ?? null, decision: decision ?? null };
    const wished = { step, words, ...met, seenHash: seenHash ?? null };
    await this.take.run(actor, idIn(id), revisionIn(ifMatch), wished);
    return this.way(actor, id, reply);
  }

  /** What the body gets: as it stands now, and from the approval on as it was frozen. Reading it is logged. */
  @Get(':id/preview')
  @Allow('picture.follow')
  @Problems('NOT_FOUND', 'REPORT_WAITS')
  @ApiOkResponse({ type: EditionPreviewDto })
  shown(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<EditionPreviewDto> {
    return this.preview.run(actor, idIn(id));
  }
}
