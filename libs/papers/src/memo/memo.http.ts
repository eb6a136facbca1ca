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
import { Allow, CurrentActor, Problems } from '#http';
import { idIn, revisionIn } from '#judgement';
import { PaperQueryDto } from '../store/paper.dto.js';
import { paperTypes } from '../store/paper-key.js';
import { streamed } from '../store/streamed.js';
import { FetchMemoPaper } from './fetch-memo-paper.js';
import { KeepMemo } from './keep-memo.js';
import { EditionMemoDto, MemoHistoryDto, WriteMemoDto } from './memo.dto.js';

const UNMADE = ['PAPER_BEING_MADE', 'PAPER_FAILED', 'PAPER_TOO_LONG'] as const;
const binary = { schema: { type: 'string', format: 'binary' } } as const;

/** The memo (tjänsteutlåtande) with which a version goes to its committee. Each look is logged as a reading. */
@ApiTags('editions')
@Controller('editions')
export class MemoController {
  constructor(
    private readonly memos: KeepMemo,
    private readonly fetch: FetchMemoPaper,
  ) {}

  /** What was kept last; before anybody has, what the version itself tells. */
  @Get(':id/memo')
  @Allow('picture.read')
  @ApiOkResponse({ type: EditionMemoDto })
  async read(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EditionMemoDto> {
    const memo = await this.memos.read(actor, idIn(id));
    void reply.header('etag', `"${memo.revision}"`);
    return memo;
  }

  /** Keeps the memo as its next revision. Needs `If-Match` with the revision that was read. */
  @Put(':id/memo')
  @Allow('picture.write')
  @Problems('REVISION_CONFLICT', 'REVISION_REQUIRED')
  @ApiHeader({ name: 'If-Match', required: true, example: '"0"' })
  @ApiOkResponse({ type: EditionMemoDto })
  async write(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() { memo }: WriteMemoDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EditionMemoDto> {
    await this.memos.write(actor, idIn(id), revisionIn(ifMatch), memo);
    return this.read(actor, id, reply);
  }

  /** What was kept before, newest first. */
  @Get(':id/memo/history')
  @Allow('picture.read')
  @ApiOkResponse({ type: MemoHistoryDto })
  history(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<MemoHistoryDto> {
    return this.memos.history(actor, idIn(id));
  }

  /** Tagged PDF/A-2a, for the committee. */
  @Get(':id/memo.pdf')
  @Allow('picture.read')
  @Problems('NOT_FOUND', ...UNMADE)
  @ApiProduces(paperTypes.pdf)
  @ApiOkResponse(binary)
  pdf(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() query: PaperQueryDto) {
    return this.file(actor, id, 'pdf', query);
  }

  /** A Word document with real styles, to work on in. */
  @Get(':id/memo.docx')
  @Allow('picture.read')
  @Problems('NOT_FOUND', ...UNMADE)
  @ApiProduces(paperTypes.docx)
  @ApiOkResponse(binary)
  docx(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() query: PaperQueryDto) {
    return this.file(actor, id, 'docx', query);
  }

  private async file(
    actor: Actor,
    id: string,
    form: 'pdf' | 'docx',
    { language = 'sv' }: PaperQueryDto,
  ): Promise<StreamableFile> {
    return streamed(await this.fetch.run(actor, idIn(id), form, language));
  }
}
