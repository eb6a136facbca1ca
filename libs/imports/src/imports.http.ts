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
import { ApiAcceptedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#domain';
import { Allow, CurrentActor, preferredLanguage, Problems } from '#http';
import { CancelImport } from './cancel-import.js';
import { idOf } from './id-of.js';
import {
  ImportDto,
  ImportErrorsQueryDto,
  ImportRowErrorsDto,
  ImportsDto,
  ImportsQueryDto,
  ImportTransitionDto,
  StartedImportDto,
  StartImportDto,
} from './import.dto.js';
import { ReadImportErrors } from './read-import-errors.js';
import { ReadImports } from './read-imports.js';
import { RequestImport } from './request-import.js';
import { WithdrawImport } from './withdraw-import.js';

const CSV = 'text/csv; charset=utf-8';

/** Imports: a file taken in with a profile, by and by. */
@ApiTags('imports')
@Controller('imports')
@Allow('import.run')
export class ImportsController {
  constructor(
    private readonly requestImport: RequestImport,
    private readonly readImports: ReadImports,
    private readonly readErrors: ReadImportErrors,
    private readonly cancelImport: CancelImport,
    private readonly withdrawImport: WithdrawImport,
  ) {}

  /** Asks for an import. A worker takes it up: `GET /imports/{id}` tells how far it has come. */
  @Post()
  @HttpCode(HttpStatus.ACCEPTED)
  @Problems('NOT_FOUND', 'PROFILE_UNKNOWN', 'PROFILE_INVALID', 'IMPORTS_WAITING')
  @ApiAcceptedResponse({ type: StartedImportDto })
  async start(
    @CurrentActor() actor: Actor,
    @Body() wish: StartImportDto,
  ): Promise<StartedImportDto> {
    return { id: await this.requestImport.run(actor, wish) };
  }

  /** All imports, newest first. */
  @Get()
  @ApiOkResponse({ type: ImportsDto })
  list(@CurrentActor() actor: Actor, @Query() query: ImportsQueryDto): Promise<ImportsDto> {
    return this.readImports.list(actor, query);
  }

  /** One import: its file, its profile, how far it has come, and the first refused rows. */
  @Get(':id')
  @ApiOkResponse({ type: ImportDto })
  read(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Headers('accept-language') accepted: string | undefined,
  ): Promise<ImportDto> {
    return this.readImports.one(actor, idOf(id), preferredLanguage(accepted));
  }

  /** Refused rows in the order of the file; at most ten thousand of one import are kept. */
  @Get(':id/errors')
  @ApiOkResponse({ type: ImportRowErrorsDto })
  errors(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Headers('accept-language') accepted: string | undefined,
    @Query() query: ImportErrorsQueryDto,
  ): Promise<ImportRowErrorsDto> {
    return this.readErrors.page(actor, idOf(id), query, preferredLanguage(accepted));
  }

  /** The same as a file that is safe to open in a spreadsheet, with reasons in Swedish and English. */
  @Get(':id/errors.csv')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async errorFile(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<StreamableFile> {
    const lines = await this.readErrors.csv(actor, idOf(id));
    return new StreamableFile(Readable.from(lines, { objectMode: false }), {
      type: CSV,
      disposition: `attachment; filename="import-${idOf(id)}-errors.csv"`,
    });
  }

  /** Stops an import (`cancelled`), or takes back everything that it has recorded (`withdrawn`). */
  @Post(':id/transitions')
  @HttpCode(HttpStatus.ACCEPTED)
  @Problems('TRANSITION_REFUSED')
  @ApiAcceptedResponse({ type: StartedImportDto })
  async transition(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() { to }: ImportTransitionDto,
  ): Promise<StartedImportDto> {
    const importId = idOf(id);
    if (to === 'cancelled') await this.cancelImport.run(actor, importId);
    else await this.withdrawImport.request(actor, importId);
    return { id: importId };
  }
}
