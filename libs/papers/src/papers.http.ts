import { Controller, Get, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import type { Actor, Language } from '#domain';
import { Allow, CurrentActor, Problems } from '#http';
import { idIn } from '#judgement';
import { editionFileTypes, MakeEditionFile, type EditionFileForm } from './make-edition-file.js';

export class PaperQueryDto {
  /** What the paper's own words are in; what was written stays as it was written. Swedish when nothing is asked for. */
  @ApiPropertyOptional({ enum: ['sv', 'en'] })
  @IsOptional()
  @IsIn(['sv', 'en'])
  language?: Language;
}

const binary = { schema: { type: 'string', format: 'binary' } } as const;

/** Frozen versions as papers. Each fetching is logged as a reading. */
@ApiTags('editions')
@Controller('editions')
export class PapersController {
  constructor(private readonly make: MakeEditionFile) {}

  /** Tagged PDF/A-2a, for the committee and the archive. */
  @Get(':id.pdf')
  @Allow('edition.read')
  @Problems('NOT_FOUND', 'OVERLOADED', 'PAPER_TOO_LONG')
  @ApiProduces(editionFileTypes.pdf)
  @ApiOkResponse(binary)
  pdf(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() query: PaperQueryDto) {
    return this.file(actor, id, 'pdf', query);
  }

  /** A Word document with real styles, to work on in. */
  @Get(':id.docx')
  @Allow('edition.read')
  @Problems('NOT_FOUND')
  @ApiProduces(editionFileTypes.docx)
  @ApiOkResponse(binary)
  docx(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() query: PaperQueryDto) {
    return this.file(actor, id, 'docx', query);
  }

  /** Every table on a sheet of its own. */
  @Get(':id.xlsx')
  @Allow('edition.read')
  @Problems('NOT_FOUND')
  @ApiProduces(editionFileTypes.xlsx)
  @ApiOkResponse(binary)
  xlsx(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() query: PaperQueryDto) {
    return this.file(actor, id, 'xlsx', query);
  }

  /** One page that needs nothing else. */
  @Get(':id.html')
  @Allow('edition.read')
  @Problems('NOT_FOUND')
  @ApiProduces('text/html')
  @ApiOkResponse({ schema: { type: 'string' } })
  html(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() query: PaperQueryDto) {
    return this.file(actor, id, 'html', query);
  }

  private async file(
    actor: Actor,
    id: string,
    form: EditionFileForm,
    { language = 'sv' }: PaperQueryDto,
  ): Promise<StreamableFile> {
    const { bytes, type, name } = await this.make.run(actor, idIn(id), form, language);
    return new StreamableFile(bytes, { type, disposition: `attachment; filename="${name}"` });
  }
}
