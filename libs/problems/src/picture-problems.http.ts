import { Body, Controller, Get, Headers, Param, Post, Put, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#domain';
import { Allow, CurrentActor, Problems } from '#http';
import { idIn, revisionIn } from '#judgement';
import { BeginProblem } from './begin-problem.js';
import { PictureCausesDto, PictureProblemsDto, RankProblemsDto } from './picture-problems.dto.js';
import { BeginProblemDto } from './problem.dto.js';
import { RankProblems } from './rank-problems.js';
import { ReadPictureProblems } from './read-picture-problems.js';
import { TellProblems } from './tell-problems.js';
import { ProblemDto } from './told-problem.dto.js';

/** The problems of a picture: those that were open in its period, in the order of how urgent they are. */
@ApiTags('situation-pictures')
@Controller('situation-pictures/:id')
export class PictureProblemsController {
  constructor(
    private readonly read: ReadPictureProblems,
    private readonly begin: BeginProblem,
    private readonly rank: RankProblems,
    private readonly tell: TellProblems,
  ) {}

  /** The open ones in their order, then the closed ones, each with what stood of it when the picture was begun. */
  @Get('problems')
  @Allow('picture.read')
  @ApiOkResponse({ type: PictureProblemsDto })
  async list(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PictureProblemsDto> {
    const told = await this.read.run(actor, idIn(id));
    void reply.header('etag', `"${told.ranking}"`);
    return told;
  }

  /** Begins a problem of the picture's area, which stands in each picture until it is closed. */
  @Post('problems')
  @Allow('picture.write')
  @ApiCreatedResponse({ type: ProblemDto })
  async open(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() wish: BeginProblemDto,
  ): Promise<ProblemDto> {
    return this.tell.one(actor, await this.begin.run(actor, idIn(id), wish));
  }

  /** Puts the open ones in order, on top of the order that `If-Match` names. 412 when somebody else has put another. */
  @Put('problems/order')
  @Allow('picture.write')
  @Problems('REVISION_CONFLICT', 'REVISION_REQUIRED')
  @ApiHeader({ name: 'If-Match', required: true, example: '"0"' })
  @ApiOkResponse({ type: PictureProblemsDto })
  async order(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() { problemIds }: RankProblemsDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PictureProblemsDto> {
    await this.rank.run(actor, idIn(id), revisionIn(ifMatch), problemIds);
    return this.list(actor, id, reply);
  }

  /** The causes of all of its problems. */
  @Get('causes')
  @Allow('picture.read')
  @ApiOkResponse({ type: PictureCausesDto })
  causes(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<PictureCausesDto> {
    return this.read.causes(actor, idIn(id));
  }
}
