import { Body, Controller, Get, HttpStatus, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#domain';
import { Allow, CurrentActor, Problems } from '#http';
import { QuietReportDto, QuietReportWishDto, ReportingDutyDto } from './quiet-report.dto.js';
import { ReadReportingDuty } from './read-reporting-duty.js';
import { RecordQuietReport } from './record-quiet-report.js';

/** What units say when nothing happened. */
@ApiTags('quiet reports')
@Controller('quiet-reports')
@Allow('incident.create')
export class QuietReportController {
  constructor(
    private readonly recordQuietReport: RecordQuietReport,
    private readonly readDuty: ReadReportingDuty,
  ) {}

  /** "Nothing to report" of one's own unit for its current period; once, however often it is sent. */
  @Post()
  @Problems('UNIT_WITHOUT_RHYTHM')
  @ApiCreatedResponse({ type: QuietReportDto, description: 'Recorded' })
  @ApiOkResponse({ type: QuietReportDto, description: 'Somebody of the unit had said so before' })
  async record(
    @CurrentActor() actor: Actor,
    @Body() wish: QuietReportWishDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<QuietReportDto> {
    const { report, isNew } = await this.recordQuietReport.run(actor, wish);
    void reply.status(isNew ? HttpStatus.CREATED : HttpStatus.OK);
    return report;
  }

  /** What one's own unit is expected to report now, and whether it has. */
  @Get('due')
  due(@CurrentActor() actor: Actor): Promise<ReportingDutyDto> {
    return this.readDuty.run(actor);
  }
}
