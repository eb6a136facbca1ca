import { Controller, Get, Header, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#domain';
import { Allow, CurrentActor, Problems } from '#http';
import { ProtocolDto, ProtocolsDto } from './protocol.dto.js';
import { ReadProtocols } from './read-protocols.js';
import { idIn } from './retention.http.js';
import { AuthorityQueryDto } from './rule.dto.js';

/** Records of what has been erased (gallringsprotokoll). */
@ApiTags('retention')
@Controller('retention/protocols')
export class ProtocolController {
  constructor(private readonly protocols: ReadProtocols) {}

  /** The records of an authority, the last first. */
  @Get()
  @Allow('retention.read')
  @Problems('NOT_FOUND')
  @ApiOkResponse({ type: ProtocolsDto })
  list(
    @CurrentActor() actor: Actor,
    @Query() { organisationId }: AuthorityQueryDto,
  ): Promise<ProtocolsDto> {
    return this.protocols.list(actor, organisationId);
  }

  /** One record. */
  @Get(':id')
  @Allow('retention.read')
  @Problems('NOT_FOUND')
  @ApiOkResponse({ type: ProtocolDto })
  one(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<ProtocolDto> {
    return this.protocols.one(actor, idIn(id));
  }

  /** One record as it was stored, in canonical JSON: its SHA-256 is the one that the log names. */
  @Get(':id/record.json')
  @Allow('retention.read')
  @Problems('NOT_FOUND')
  @Header('content-disposition', 'attachment; filename="gallringsprotokoll.json"')
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async json(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<StreamableFile> {
    return new StreamableFile(Buffer.from(await this.protocols.json(actor, idIn(id))));
  }

  /** What the record lists, as CSV for Excel in Swedish. */
  @Get(':id/list.csv')
  @Allow('retention.read')
  @Problems('NOT_FOUND')
  @Header('content-disposition', 'attachment; filename="gallringsprotokoll.csv"')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async csv(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<StreamableFile> {
    const text = await this.protocols.csv(actor, idIn(id));
    return new StreamableFile(Buffer.from(text), { type: 'text/csv; charset=utf-8' });
  }
}
