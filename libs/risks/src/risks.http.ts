import {
  Body,
  Controller,
  Get,
  Headers,
  Param,
  Post,
  Put,
  Query,
  Res,
  StreamableFile,
} from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiHeader,
  ApiOkResponse,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#domain';
import {
  Allow,
  CurrentActor,
  idInAddress,
  preferredLanguage,
  Problems,
  revisionToMatch,
} from '#http';
import { BeginRisk } from './begin-risk.js';
import { ExportRisks } from './export-risks.js';
import { JudgeRisk } from './judge-risk.js';
import { ReadRisks } from './read-risks.js';
import {
  BeginRiskDto,
  JudgeRiskDto,
  RiskDto,
  RiskHistoryDto,
  RisksDto,
  RisksQueryDto,
} from './risk.dto.js';

/** The risk register of an authority: working material of its coordinators. */
@ApiTags('risks')
@Controller()
export class RisksController {
  constructor(
    private readonly read: ReadRisks,
    private readonly begin: BeginRisk,
    private readonly judge: JudgeRisk,
    private readonly file: ExportRisks,
  ) {}

  /** The register as it stood at the end of a year. Reading it is logged. */
  @Get('risks')
  @Allow('picture.read')
  @Problems('AREA_UNKNOWN', 'AREA_CODE_AMBIGUOUS')
  @ApiOkResponse({ type: RisksDto })
  list(@CurrentActor() actor: Actor, @Query() query: RisksQueryDto): Promise<RisksDto> {
    return this.read.list(actor, query);
  }

  /** The same as a file, in the language asked for. */
  @Get('risks.csv')
  @Allow('picture.read')
  @Problems('AREA_UNKNOWN', 'AREA_CODE_AMBIGUOUS')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async csv(
    @CurrentActor() actor: Actor,
    @Query() query: RisksQueryDto,
    @Headers('accept-language') accepted?: string,
  ): Promise<StreamableFile> {
    const text = await this.file.run(actor, query, preferredLanguage(accepted));
    return new StreamableFile(Buffer.from(text), {
      type: 'text/csv; charset=utf-8',
      disposition: 'attachment; filename="risks.csv"',
    });
  }

  /** Begins a risk with its first judgement. The same id again is answered with what stands. */
  @Post('risks')
  @Allow('picture.write')
  @Problems('NOT_FOUND', 'AREA_UNKNOWN', 'AREA_CODE_AMBIGUOUS')
  @ApiCreatedResponse({ type: RiskDto })
  async open(
    @CurrentActor() actor: Actor,
    @Body() wish: BeginRiskDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RiskDto> {
    await this.begin.run(actor, wish);
    return this.one(actor, wish.id, reply);
  }

  /** One risk as it stands. */
  @Get('risks/:id')
  @Allow('picture.read')
  @ApiOkResponse({ type: RiskDto })
  async one(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RiskDto> {
    const risk = await this.read.one(actor, idInAddress(id));
    void reply.header('etag', `"${risk.revision}"`);
    return risk;
  }

  /** Judges it anew, on top of the revision that `If-Match` names. 412 when somebody else has meanwhile. */
  @Put('risks/:id')
  @Allow('picture.write')
  @Problems('REVISION_CONFLICT', 'REVISION_REQUIRED')
  @ApiHeader({ name: 'If-Match', required: true, example: '"1"' })
  @ApiOkResponse({ type: RiskDto })
  async change(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() { judgement }: JudgeRiskDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RiskDto> {
    await this.judge.run(actor, idInAddress(id), revisionToMatch(ifMatch), judgement);
    return this.one(actor, id, reply);
  }

  /** Everything that was ever judged of it, newest first. */
  @Get('risks/:id/history')
  @Allow('picture.read')
  @ApiOkResponse({ type: RiskHistoryDto })
  history(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<RiskHistoryDto> {
    return this.read.history(actor, idInAddress(id));
  }

  /** The register of a situation picture’s authority and area, as it stood at the end of its period. */
  @Get('situation-pictures/:id/risks')
  @Allow('picture.read')
  @ApiOkResponse({ type: RisksDto })
  ofPicture(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<RisksDto> {
    return this.read.ofPicture(actor, idInAddress(id));
  }
}
