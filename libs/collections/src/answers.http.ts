import { Body, Controller, Get, Headers, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#domain';
import { Allow, CurrentActor, Problems } from '#http';
import { idIn, revisionIn } from '#judgement';
import {
  AnswerDto,
  DraftDto,
  DraftWishDto,
  MarkDto,
  SubmissionDto,
  SubmissionQueryDto,
} from './answer.dto.js';
import { AnswerCollection } from './answer-collection.js';
import { KeepDraft } from './keep-draft.js';
import { MarkAnswer } from './mark-answer.js';
import { ReadSums } from './read-sums.js';
import { CollectionSumsDto } from './sums.dto.js';
import { ReadCollections } from './read-collections.js';

const OK = 200;

/** What authorities answer to a collection, and what the city's office says of it. */
@ApiTags('collections')
@Controller('collections/:id')
export class AnswersController {
  constructor(
    private readonly read: ReadCollections,
    private readonly answers: AnswerCollection,
    private readonly marks: MarkAnswer,
    private readonly drafts: KeepDraft,
    private readonly sums: ReadSums,
  ) {}

  /** The city's sums by area, for its office alone: at the position the collection was closed at, or now. */
  @Get('sums')
  @Allow('collection.read')
  @Problems('NOT_FOUND', 'AREA_UNKNOWN')
  @ApiOkResponse({ type: CollectionSumsDto })
  summed(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<CollectionSumsDto> {
    return this.sums.run(actor, idIn(id));
  }

  /** One authority's answer, with all that has been said of it. Reading it is logged. */
  @Get('submissions')
  @Allow('collection.read')
  @Problems('NOT_FOUND')
  @ApiOkResponse({ type: SubmissionDto })
  one(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query() { organisation }: SubmissionQueryDto,
  ): Promise<SubmissionDto> {
    return this.read.submission(actor, idIn(id), organisation);
  }

  /** Hands in a short answer or that there is nothing to report, or takes it back. It is registered. */
  @Post('submissions')
  @HttpCode(OK)
  @Allow('collection.answer')
  @Problems('NOT_FOUND', 'COLLECTION_NOT_NOW')
  @ApiOkResponse({ type: SubmissionDto })
  async answer(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() wish: AnswerDto,
  ): Promise<SubmissionDto> {
    await this.answers.run(actor, idIn(id), wish);
    return this.read.submission(actor, idIn(id), wish.organisationId);
  }

  /** The city's office asks for a completion, or says that all is there. */
  @Post('submissions/:organisation/marks')
  @HttpCode(OK)
  @Allow('collection.keep')
  @Problems('NOT_FOUND', 'COLLECTION_NOT_NOW')
  @ApiOkResponse({ type: SubmissionDto })
  async mark(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('organisation') organisation: string,
    @Body() wish: MarkDto,
  ): Promise<SubmissionDto> {
    await this.marks.run(actor, idIn(id), idIn(organisation), wish);
    return this.read.submission(actor, idIn(id), idIn(organisation));
  }

  /** The short answer that an authority is writing; the city's office does not see it. */
  @Get('drafts/:organisation')
  @Allow('collection.answer')
  @Problems('NOT_FOUND')
  @ApiOkResponse({ type: DraftDto })
  draft(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('organisation') organisation: string,
  ): Promise<DraftDto> {
    return this.drafts.read(actor, idIn(id), idIn(organisation));
  }

  @Put('drafts/:organisation')
  @Allow('collection.answer')
  @Problems('NOT_FOUND', 'REVISION_REQUIRED', 'REVISION_CONFLICT', 'COLLECTION_NOT_NOW')
  @ApiHeader({ name: 'If-Match', required: true })
  @ApiOkResponse({ type: DraftDto })
  async write(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('organisation') organisation: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() { answer }: DraftWishDto,
  ): Promise<DraftDto> {
    await this.drafts.write(actor, idIn(id), idIn(organisation), revisionIn(ifMatch), answer);
    return this.drafts.read(actor, idIn(id), idIn(organisation));
  }
}
