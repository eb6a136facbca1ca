import { Controller, Get, Headers, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#domain';
import { Allow, CurrentActor, preferredLanguage, Problems } from '#http';
import { ProcessingRecordDto, ProcessingRecordQueryDto } from './processing-record.dto.js';
import { ReadProcessingRecord } from './read-processing-record.js';

/** The record of processing activities of one authority (article 30 GDPR). */
@ApiTags('rights')
@Controller()
@Allow('rights.handle')
export class ProcessingRecordsController {
  constructor(private readonly record: ReadProcessingRecord) {}

  /** Made from what the product does, with the words of the authority where it has set them. */
  @Get('processing-record')
  @Problems('NOT_FOUND')
  @ApiOkResponse({ type: ProcessingRecordDto })
  read(
    @CurrentActor() actor: Actor,
    @Query() { organisation }: ProcessingRecordQueryDto,
  ): Promise<ProcessingRecordDto> {
    return this.record.run(actor, organisation);
  }

  /** The same as a file, in the language asked for. */
  @Get('processing-record.csv')
  @Problems('NOT_FOUND')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async file(
    @CurrentActor() actor: Actor,
    @Query() { organisation }: ProcessingRecordQueryDto,
    @Headers('accept-language') accepted?: string,
  ): Promise<StreamableFile> {
    const text = await this.record.csv(actor, organisation, preferredLanguage(accepted));
    return new StreamableFile(Buffer.from(text, 'utf8'), {
      type: 'text/csv; charset=utf-8',
      disposition: 'attachment; filename="registerforteckning.csv"',
    });
  }
}
