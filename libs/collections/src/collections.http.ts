import { Body, Controller, Get, Headers, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#domain';
import { Allow, CurrentActor, Problems } from '#http';
import { idIn, revisionIn } from '#judgement';
import { BeginCollection } from './begin-collection.js';
import { ChangeCollection } from './change-collection.js';
import {
  BeginCollectionDto,
  ChangeCollectionDto,
  CollectionDto,
  CollectionsDto,
  MoveCollectionDto,
  SuggestionDto,
  SuggestionQueryDto,
} from './collection.dto.js';
import { MoveCollection } from './move-collection.js';
import { ReadCollections } from './read-collections.js';
import { ReadStatus } from './read-status.js';
import { StatusDto } from './status.dto.js';
import { SuggestCollection } from './suggest-collection.js';

/** The city's yearly collection of risk and situation pictures. */
@ApiTags('collections')
@Controller('collections')
export class CollectionsController {
  constructor(
    private readonly read: ReadCollections,
    private readonly status: ReadStatus,
    private readonly suggest: SuggestCollection,
    private readonly begin: BeginCollection,
    private readonly change: ChangeCollection,
    private readonly move: MoveCollection,
  ) {}

  /** Newest year first: all for the city's office, for others those in which their authority is asked. */
  @Get()
  @Allow('collection.read')
  @ApiOkResponse({ type: CollectionsDto })
  list(@CurrentActor() actor: Actor): Promise<CollectionsDto> {
    return this.read.list(actor);
  }

  /** What the next one would ask, of whom: last year's, moved by a year. */
  @Get('suggestion')
  @Allow('collection.keep')
  @ApiOkResponse({ type: SuggestionDto })
  suggestion(
    @CurrentActor() actor: Actor,
    @Query() { year }: SuggestionQueryDto,
  ): Promise<SuggestionDto> {
    return this.suggest.run(actor, year);
  }

  /** Begins the collection of a year. Nobody is told before it is opened. The same id again changes nothing. */
  @Post()
  @Allow('collection.keep')
  @Problems('NOT_FOUND', 'COLLECTION_EXISTS')
  @ApiCreatedResponse({ type: CollectionDto })
  async open(
    @CurrentActor() actor: Actor,
    @Body() wish: BeginCollectionDto,
  ): Promise<CollectionDto> {
    await this.begin.run(actor, wish);
    return this.read.one(actor, wish.id);
  }

  @Get(':id')
  @Allow('collection.read')
  @Problems('NOT_FOUND')
  @ApiOkResponse({ type: CollectionDto })
  one(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<CollectionDto> {
    return this.read.one(actor, idIn(id));
  }

  /** Changes what is asked, of whom and until when. Who has answered stays asked. */
  @Put(':id')
  @Allow('collection.keep')
  @Problems('NOT_FOUND', 'REVISION_REQUIRED', 'REVISION_CONFLICT')
  @Problems('COLLECTION_NOT_NOW', 'RECIPIENT_HAS_ANSWERED')
  @ApiHeader({ name: 'If-Match', required: true })
  @ApiOkResponse({ type: CollectionDto })
  async rewrite(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() wish: ChangeCollectionDto,
  ): Promise<CollectionDto> {
    await this.change.run(actor, idIn(id), revisionIn(ifMatch), wish);
    return this.read.one(actor, idIn(id));
  }

  /** Opens it, which tells those who are asked, or closes it, which fixes the position of the city's picture. */
  @Post(':id/transitions')
  @Allow('collection.keep')
  @Problems('NOT_FOUND', 'REVISION_REQUIRED', 'REVISION_CONFLICT', 'COLLECTION_NOT_NOW')
  @ApiHeader({ name: 'If-Match', required: true })
  @ApiCreatedResponse({ type: CollectionDto })
  async step(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() { to }: MoveCollectionDto,
  ): Promise<CollectionDto> {
    await this.move.run(actor, idIn(id), revisionIn(ifMatch), to);
    return this.read.one(actor, idIn(id));
  }

  /** Organisations × what is asked for; each authority sees its own row. */
  @Get(':id/status')
  @Allow('collection.read')
  @Problems('NOT_FOUND')
  @ApiOkResponse({ type: StatusDto })
  matrix(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<StatusDto> {
    return this.status.run(actor, idIn(id));
  }
}
