import { Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#domain';
import { Allow, CurrentActor, Problems } from '#http';
import { idIn } from '#judgement';
import { BeginReport } from './begin-report.js';
import { ReadReport } from './read-report.js';
import { CityReportDto } from './report.dto.js';

/** What is made of a collection for the council. */
@ApiTags('collections')
@Controller('collections')
export class CityReportController {
  constructor(
    private readonly read: ReadReport,
    private readonly begin: BeginReport,
  ) {}

  /** The municipality's own picture of this collection and its versions. */
  @Get(':id/report')
  @Allow('picture.city')
  @Problems('NOT_FOUND')
  @ApiOkResponse({ type: CityReportDto })
  report(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<CityReportDto> {
    return this.read.run(actor, idIn(id));
  }

  /** Begins it, once the collection is closed. The same again changes nothing. */
  @Post(':id/report')
  @Allow('picture.city')
  @Problems('NOT_FOUND', 'COLLECTION_NOT_NOW', 'REPORT_WITHOUT_MUNICIPALITY', 'PICTURE_EXISTS')
  @ApiCreatedResponse({ type: CityReportDto })
  async open(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<CityReportDto> {
    await this.begin.run(actor, idIn(id));
    return this.read.run(actor, idIn(id));
  }
}
