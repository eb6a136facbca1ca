import { Body, Controller, Get, Headers, Param, Put, Query, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#domain';
import { Allow, CurrentActor, Problems } from '#http';
import { idIn, revisionIn } from '#judgement';
import { WriteProblemDto } from './problem.dto.js';
import { ReadProblemHistory } from './read-problem-history.js';
import { TellProblems } from './tell-problems.js';
import {
  ProblemDto,
  ProblemHistoryDto,
  ProblemHistoryQueryDto,
  ProblemsDto,
  ProblemsQueryDto,
} from './told-problem.dto.js';
import { WriteProblem } from './write-problem.js';

/** Problems that an authority works on, from one picture into the next. */
@ApiTags('problems')
@Controller('problems')
export class ProblemsController {
  constructor(
    private readonly tell: TellProblems,
    private readonly write: WriteProblem,
    private readonly readHistory: ReadProblemHistory,
  ) {}

  /** Those of one's own authority, open and closed, newest first. */
  @Get()
  @Allow('picture.read')
  @ApiOkResponse({ type: ProblemsDto })
  list(@CurrentActor() actor: Actor, @Query() query: ProblemsQueryDto): Promise<ProblemsDto> {
    return this.tell.list(actor, query);
  }

  /** One problem with its causes and its evidence. Reading it is logged. */
  @Get(':id')
  @Allow('picture.read')
  @ApiOkResponse({ type: ProblemDto })
  async one(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ProblemDto> {
    const told = await this.tell.one(actor, idIn(id));
    void reply.header('etag', `"${told.revision}"`);
    return told;
  }

  /** Keeps what is said of it, on top of the revision that `If-Match` names. 412 when somebody else has kept another. */
  @Put(':id')
  @Allow('picture.write')
  @Problems('REVISION_CONFLICT', 'REVISION_REQUIRED')
  @ApiHeader({ name: 'If-Match', required: true, example: '"1"' })
  @ApiOkResponse({ type: ProblemDto })
  async set(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() wish: WriteProblemDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ProblemDto> {
    await this.write.run(actor, idIn(id), revisionIn(ifMatch), wish);
    return this.one(actor, id, reply);
  }

  /** All that has stood of it, newest first, and what was set aside in merges. */
  @Get(':id/history')
  @Allow('picture.read')
  @ApiOkResponse({ type: ProblemHistoryDto })
  history(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query() query: ProblemHistoryQueryDto,
  ): Promise<ProblemHistoryDto> {
    return this.readHistory.run(actor, idIn(id), query);
  }
}
