import { Readable } from 'node:stream';
import {
  Body,
  Controller,
  Get,
  Headers,
  Param,
  Put,
  Query,
  Res,
  StreamableFile,
} from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#domain';
import { Allow, CurrentActor, Limited, Problems } from '#http';
import { ExportRegister } from './export-register.js';
import { idIn, revisionIn } from './in-address.js';
import { ListRegister } from './list-register.js';
import type { RegisterFormat } from './register-file.js';
import {
  CaseNumberSetDto,
  CaseNumberWishDto,
  RegisterDto,
  RegisterEntryDetailDto,
  RegisterFileQueryDto,
  RegisterQueryDto,
} from './register.dto.js';
import { SetCaseNumber } from './set-case-number.js';

/** The register of documents (diarium), each authority its own. */
@ApiTags('register')
@Controller()
export class RegisterController {
  constructor(
    private readonly listRegister: ListRegister,
    private readonly setCaseNumber: SetCaseNumber,
    private readonly exportRegister: ExportRegister,
  ) {}

  /** The entries of the registers that one may read, the last number first. */
  @Get('register')
  @Allow('register.read')
  @ApiOkResponse({ type: RegisterDto })
  list(@CurrentActor() actor: Actor, @Query() query: RegisterQueryDto): Promise<RegisterDto> {
    return this.listRegister.run(actor, query);
  }

  /** The entries as a CSV file, the first number first. */
  @Get('register.csv')
  @Allow('register.read')
  @Limited('export')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  csv(@CurrentActor() actor: Actor, @Query() query: RegisterFileQueryDto): Promise<StreamableFile> {
    return this.file(actor, 'csv', query);
  }

  /** The entries as XML, as docs/register.xsd describes it. */
  @Get('register.xml')
  @Allow('register.read')
  @Limited('export')
  @ApiProduces('application/xml')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  xml(@CurrentActor() actor: Actor, @Query() query: RegisterFileQueryDto): Promise<StreamableFile> {
    return this.file(actor, 'xml', query);
  }

  /** One entry, with every case number that it has had. */
  @Get('register/entries/:id')
  @Allow('register.read')
  @ApiOkResponse({ type: RegisterEntryDetailDto })
  async one(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RegisterEntryDetailDto> {
    const entry = await this.listRegister.one(actor, idIn(id));
    void reply.header('etag', `"${entry.revision}"`);
    return entry;
  }

  /** Says what the case is called in the authority's own case system. Needs `If-Match` with the revision that was read. */
  @Put('register/entries/:id/case-number')
  @Allow('register.write')
  @Problems('REVISION_CONFLICT', 'REVISION_REQUIRED')
  @ApiHeader({ name: 'If-Match', required: true, example: '"0"' })
  @ApiOkResponse({ type: CaseNumberSetDto })
  async set(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() wish: CaseNumberWishDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CaseNumberSetDto> {
    const set = await this.setCaseNumber.run(actor, idIn(id), revisionIn(ifMatch), wish.dnr);
    void reply.header('etag', `"${set.revision}"`);
    return set;
  }

  private async file(
    actor: Actor,
    format: RegisterFormat,
    query: RegisterFileQueryDto,
  ): Promise<StreamableFile> {
    const { mediaType, pieces } = await this.exportRegister.run(actor, format, query);
    return new StreamableFile(Readable.from(pieces, { objectMode: false }), {
      type: mediaType,
      disposition: `attachment; filename="diarium.${format}"`,
    });
  }
}
