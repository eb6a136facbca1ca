import { Readable } from 'node:stream';
import {
  Body,
  Controller,
  Get,
  Headers,
  HttpCode,
  HttpStatus,
  Param,
  Post,
  Query,
  StreamableFile,
} from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { isUUID } from 'class-validator';
import { Fault, type Actor } from '#domain';
import { Allow, CurrentActor, preferredLanguage, Problems } from '#http';
import { ReadOwnReadings } from './read-own-readings.js';
import { ReadReadings } from './read-readings.js';
import {
  OwnReadingsDto,
  ReadersDto,
  ReadingFilterDto,
  ReadingsDto,
  ReadingsQueryDto,
  ReviewReadingDto,
  UnusualReadingsDto,
} from './reading-log.dto.js';
import { UnusualReadings } from './unusual-readings.js';

function idOf(text: string): string {
  if (!isUUID(text)) throw new Fault('NOT_FOUND');
  return text.toLowerCase();
}

/** The reading log: who has read protected incidents, when and why, and nothing of what they read. */
@ApiTags('reading log')
@Controller()
export class ReadingLogController {
  constructor(
    private readonly readReadings: ReadReadings,
    private readonly readOwn: ReadOwnReadings,
    private readonly unusual: UnusualReadings,
  ) {}

  /** Readings of the organisations that one watches over, newest first. Looking is logged too. */
  @Get('readings')
  @Allow('audit.read')
  @ApiOkResponse({ type: ReadingsDto })
  list(@CurrentActor() actor: Actor, @Query() query: ReadingsQueryDto): Promise<ReadingsDto> {
    return this.readReadings.page(actor, query);
  }

  /** The same as a file, all of it, in the language asked for. */
  @Get('readings.csv')
  @Allow('audit.read')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async file(
    @CurrentActor() actor: Actor,
    @Query() query: ReadingFilterDto,
    @Headers('accept-language') accepted?: string,
  ): Promise<StreamableFile> {
    const lines = await this.readReadings.csv(actor, query, preferredLanguage(accepted));
    return new StreamableFile(Readable.from(lines, { objectMode: false }), {
      type: 'text/csv; charset=utf-8',
      disposition: 'attachment; filename="reading-log.csv"',
    });
  }

  /** Everybody who stands in the log, to choose by. */
  @Get('readings/readers')
  @Allow('audit.read')
  @ApiOkResponse({ type: ReadersDto })
  readers(@CurrentActor() actor: Actor): Promise<ReadersDto> {
    return this.readReadings.readers(actor);
  }

  /** Who has read an incident that one has reported oneself: roles and days. */
  @Get('incidents/:id/readings')
  @Allow('incident.read')
  @Problems('NOT_FOUND')
  @ApiOkResponse({ type: OwnReadingsDto })
  own(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<OwnReadingsDto> {
    return this.readOwn.run(actor, idOf(id));
  }

  /** Days on which somebody read far more than they usually do (`unusualReading@1`). */
  @Get('unusual-readings')
  @Allow('audit.read')
  @ApiOkResponse({ type: UnusualReadingsDto })
  unusualReadings(@CurrentActor() actor: Actor): Promise<UnusualReadingsDto> {
    return this.unusual.list(actor);
  }

  /** Marks one as looked into, with what came of it. */
  @Post('unusual-readings/:id/review')
  @Allow('audit.read')
  @HttpCode(HttpStatus.NO_CONTENT)
  @Problems('NOT_FOUND', 'OWN_READING')
  @ApiNoContentResponse()
  review(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() { note }: ReviewReadingDto,
  ): Promise<void> {
    return this.unusual.review(actor, idOf(id), note);
  }
}
