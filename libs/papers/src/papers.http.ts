import {
  Body,
  Controller,
  Get,
  HttpCode,
  HttpStatus,
  Param,
  Post,
  Query,
  StreamableFile,
} from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#domain';
import { Allow, CurrentActor, Problems } from '#http';
import { idIn } from '#judgement';
import { FetchEditionPaper } from './fetch-edition-paper.js';
import { ListEditionPapers } from './list-edition-papers.js';
import { OrderEditionPaper } from './order-edition-paper.js';
import { OrderPaperDto, PaperQueryDto, PapersDto } from './store/paper.dto.js';
import { paperTypes, type PaperForm } from './store/paper-key.js';
import { streamed } from './store/streamed.js';

const UNMADE = ['PAPER_BEING_MADE', 'PAPER_FAILED', 'PAPER_TOO_LONG'] as const;
const binary = { schema: { type: 'string', format: 'binary' } } as const;

/** Frozen versions as papers, made by a job and kept. Each fetching is logged as a reading. */
@ApiTags('editions')
@Controller('editions')
export class PapersController {
  constructor(
    private readonly fetch: FetchEditionPaper,
    private readonly list: ListEditionPapers,
    private readonly orderPaper: OrderEditionPaper,
  ) {}

  /** Each form in both languages: whether it lies there, how far it has come, or why it failed. */
  @Get(':id/papers')
  @Allow('edition.read')
  @Problems('NOT_FOUND')
  @ApiOkResponse({ type: PapersDto })
  papers(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<PapersDto> {
    return this.list.run(actor, idIn(id));
  }

  /** Orders a paper; a job makes it. Also once more after it has failed. What lies there stays as it is. */
  @Post(':id/papers')
  @HttpCode(HttpStatus.ACCEPTED)
  @Allow('edition.read')
  @Problems('NOT_FOUND')
  @ApiAcceptedResponse({ type: PapersDto })
  async order(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() { form, language }: OrderPaperDto,
  ): Promise<PapersDto> {
    await this.orderPaper.run(actor, idIn(id), form, language);
    return this.papers(actor, id);
  }

  /** Tagged PDF/A-2a, for the committee and the archive. */
  @Get(':id.pdf')
  @Allow('edition.read')
  @Problems('NOT_FOUND', ...UNMADE)
  @ApiProduces(paperTypes.pdf)
  @ApiOkResponse(binary)
  pdf(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() query: PaperQueryDto) {
    return this.file(actor, id, 'pdf', query);
  }

  /** A Word document with real styles, to work on in. */
  @Get(':id.docx')
  @Allow('edition.read')
  @Problems('NOT_FOUND', ...UNMADE)
  @ApiProduces(paperTypes.docx)
  @ApiOkResponse(binary)
  docx(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() query: PaperQueryDto) {
    return this.file(actor, id, 'docx', query);
  }

  /** Every table on a sheet of its own. */
  @Get(':id.xlsx')
  @Allow('edition.read')
  @Problems('NOT_FOUND', ...UNMADE)
  @ApiProduces(paperTypes.xlsx)
  @ApiOkResponse(binary)
  xlsx(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() query: PaperQueryDto) {
    return this.file(actor, id, 'xlsx', query);
  }

  /** One page that needs nothing else. */
  @Get(':id.html')
  @Allow('edition.read')
  @Problems('NOT_FOUND', ...UNMADE)
  @ApiProduces('text/html')
  @ApiOkResponse({ schema: { type: 'string' } })
  html(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() query: PaperQueryDto) {
    return this.file(actor, id, 'html', query);
  }

  private async file(
    actor: Actor,
    id: string,
    form: PaperForm,
    { language = 'sv' }: PaperQueryDto,
  ): Promise<StreamableFile> {
    return streamed(await this.fetch.run(actor, idIn(id), form, language));
  }
}
