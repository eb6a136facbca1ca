import { Readable } from 'node:stream';
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
  StreamableFile,
} from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { Actor } from '#domain';
import { Fault } from '#domain';
import { Allow, CurrentActor, Limited, Problems } from '#http';
import { dataDictionary } from './data-dictionary.js';
import { DictionaryDto } from './dictionary.dto.js';
import { DownloadExport } from './download-export.js';
import { ExportDto, ExportsDto, ExportsQueryDto, StartExportDto } from './export.dto.js';
import { ReadExports } from './read-exports.js';
import { RemoveExport } from './remove-export.js';
import { StartExport } from './start-export.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** An id in an address; anything that is none is simply not there. */
function idOf(text: string): string {
  if (!UUID.test(text)) throw new Fault('NOT_FOUND');
  return text.toLowerCase();
}

/** Exports: all incidents that one may read, as a file. A job writes it; the file goes after a day. */
@ApiTags('exports')
@Controller('exports')
@Allow('export.run')
export class ExportsController {
  constructor(
    private readonly startExport: StartExport,
    private readonly readExports: ReadExports,
    private readonly downloadExport: DownloadExport,
    private readonly removeExport: RemoveExport,
  ) {}

  /** Asks for an export. It is written by and by: `GET /exports/{id}` tells how far it has come. */
  @Post()
  @HttpCode(HttpStatus.ACCEPTED)
  @Limited('export')
  @Problems('AREA_UNKNOWN', 'AREA_CODE_AMBIGUOUS', 'EXPORTS_WAITING', 'EXPORT_REASON_NEEDED')
  @ApiAcceptedResponse({ type: ExportDto })
  async start(@CurrentActor() actor: Actor, @Body() wish: StartExportDto): Promise<ExportDto> {
    return this.readExports.describe(await this.startExport.run(actor, wish));
  }

  /** One's own exports, newest first. */
  @Get()
  @ApiOkResponse({ type: ExportsDto })
  list(@CurrentActor() actor: Actor, @Query() query: ExportsQueryDto): Promise<ExportsDto> {
    return this.readExports.list(actor, query);
  }

  /** What every column of an export means. */
  @Get('dictionary')
  @ApiOkResponse({ type: DictionaryDto })
  dictionary(): DictionaryDto {
    return dataDictionary();
  }

  /** How far an export of one's own has come. */
  @Get(':id')
  @ApiOkResponse({ type: ExportDto })
  read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<ExportDto> {
    return this.readExports.one(actor, idOf(id));
  }

  /** The file of an export of one's own. */
  @Get(':id/file')
  @Problems('EXPORT_NOT_READY')
  @ApiProduces('text/csv', 'application/geo+json', 'application/x-ndjson')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async download(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<StreamableFile> {
    const file = await this.downloadExport.run(actor, idOf(id));
    return new StreamableFile(Readable.from(file.read(), { objectMode: false }), {
      type: file.mediaType,
      length: file.bytes,
      disposition: `attachment; filename="${file.name}"`,
    });
  }

  /** Removes an export and its file; one that is being written is cancelled. */
  @Delete(':id')
  @HttpCode(HttpStatus.NO_CONTENT)
  @ApiNoContentResponse()
  remove(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.removeExport.run(actor, idOf(id));
  }
}
