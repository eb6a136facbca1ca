import {
  Body,
  Controller,
  Get,
  Headers,
  HttpCode,
  HttpStatus,
  Param,
  Post,
  Put,
  Query,
  Res,
} from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#domain';
import { Allow, CurrentActor, Problems } from '#http';
import { NewCommentDto, ResolutionDto, SectionCommentsDto } from './comment.dto.js';
import { CommentSection } from './comment-section.js';
import { SectionHistoryQueryDto } from './history-query.dto.js';
import { idIn, revisionIn } from './in-address.js';
import { SectionHistoryDto, StandingSectionDto, WriteSectionDto } from './judgement.dto.js';
import { ReadSection } from './read-section.js';
import { WriteSection } from './write-section.js';

/** Sections of a picture: what is made of each, how it came to be, and what is said of it. */
@ApiTags('situation-pictures')
@Controller('situation-pictures/:id/sections/:section')
export class PictureSectionsController {
  constructor(
    private readonly read: ReadSection,
    private readonly write: WriteSection,
    private readonly comment: CommentSection,
  ) {}

  /** A section as it stands now. */
  @Get()
  @Allow('picture.read')
  @ApiOkResponse({ type: StandingSectionDto })
  async standing(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('section') section: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StandingSectionDto> {
    const standing = await this.read.standing(actor, idIn(id), section);
    void reply.header('etag', `"${standing.revision}"`);
    return standing;
  }

  /** Keeps what is made of it, on top of the revision that `If-Match` names. 412 when somebody else has kept another. */
  @Put()
  @Allow('picture.write')
  @Problems('REVISION_CONFLICT', 'REVISION_REQUIRED', 'PICTURE_LOCKED')
  @ApiHeader({ name: 'If-Match', required: true, example: '"0"' })
  @ApiOkResponse({ type: StandingSectionDto })
  async set(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('section') section: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() wish: WriteSectionDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StandingSectionDto> {
    await this.write.run(actor, idIn(id), section, revisionIn(ifMatch), wish);
    return this.standing(actor, id, section, reply);
  }

  /** All that has stood in it, newest first, and what was set aside in merges. */
  @Get('history')
  @Allow('picture.read')
  @ApiOkResponse({ type: SectionHistoryDto })
  history(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('section') section: string,
    @Query() query: SectionHistoryQueryDto,
  ): Promise<SectionHistoryDto> {
    return this.read.history(actor, idIn(id), section, query);
  }

  /** What is said of it, oldest first. */
  @Get('comments')
  @Allow('picture.read')
  @ApiOkResponse({ type: SectionCommentsDto })
  comments(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('section') section: string,
  ): Promise<SectionCommentsDto> {
    return this.comment.list(actor, idIn(id), section);
  }

  /** Says something of it to the others. */
  @Post('comments')
  @Allow('picture.write')
  @ApiCreatedResponse({ type: SectionCommentsDto })
  async say(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('section') section: string,
    @Body() { text }: NewCommentDto,
  ): Promise<SectionCommentsDto> {
    await this.comment.say(actor, idIn(id), section, text);
    return this.comment.list(actor, idIn(id), section);
  }

  /** Resolves a comment, or opens it again. */
  @Put('comments/:commentId/resolution')
  @Allow('picture.write')
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiNoContentResponse()
  resolve(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('section') section: string,
    @Param('commentId') commentId: string,
    @Body() { resolved }: ResolutionDto,
  ): Promise<void> {
    const place = { pictureId: idIn(id), section, id: idIn(commentId) };
    return this.comment.resolve(actor, place, resolved);
  }
}
