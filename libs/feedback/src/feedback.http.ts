import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  HttpStatus,
  Param,
  Post,
  Query,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Fault, type Actor } from '#domain';
import { Allow, CurrentActor, Problems, Public } from '#http';
import { CloseFaultReport } from './close-fault-report.js';
import {
  FaultReportReceiptDto,
  FaultReportsDto,
  FaultReportsQueryDto,
  FaultReportWishDto,
} from './fault-report.dto.js';
import { ReadFaultReports } from './read-fault-reports.js';
import { SendFaultReport } from './send-fault-report.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Faults in accessibility: the law (2018:1937) lets anybody tell of one. */
@ApiTags('fault reports')
@Controller('fault-reports')
export class FaultReportController {
  constructor(
    private readonly sendFaultReport: SendFaultReport,
    private readonly readFaultReports: ReadFaultReports,
    private readonly closeFaultReport: CloseFaultReport,
  ) {}

  /** Tells of a fault. Public: those who cannot use the service must be able to say so. */
  @Post()
  @Public()
  @Problems('TOO_MANY_FAULT_REPORTS')
  @ApiCreatedResponse({ type: FaultReportReceiptDto })
  send(@Body() wish: FaultReportWishDto): Promise<FaultReportReceiptDto> {
    return this.sendFaultReport.run(wish);
  }

  /** The open ones, the last received first. */
  @Get()
  @Allow('fault-report.read')
  @ApiOkResponse({ type: FaultReportsDto })
  list(@Query() query: FaultReportsQueryDto): Promise<FaultReportsDto> {
    return this.readFaultReports.run(query);
  }

  /** Closes one: the fault is mended, and its words are erased. */
  @Delete(':id')
  @Allow('fault-report.read')
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiNoContentResponse()
  async close(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    if (!UUID.test(id)) throw new Fault('NOT_FOUND');
    await this.closeFaultReport.run(actor, id.toLowerCase());
  }
}
