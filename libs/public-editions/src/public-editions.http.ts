import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  HttpStatus,
  Param,
  Post,
  Query,
  StreamableFile,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#domain';
import { Allow, CurrentActor, Problems, Public } from '#http';
import { idIn } from '#judgement';
import { streamed } from '#papers';
import { FetchPublicPaper } from './fetch-public-paper.js';
import { PreviewPublic } from './preview-public.js';
import {
  OwnPublicEditionsDto,
  PublicEditionDto,
  PublicEditionsDto,
  PublicEditionsQueryDto,
  PublicPaperQueryDto,
  PublicPreviewDto,
  PublicWishDto,
  PublishDto,
  RecallDto,
} from './public-edition.dto.js';
import { publicEditionSchema } from './public-edition-schema.js';
import { PublishEdition } from './publish-edition.js';
import { ReadPublic } from './read-public.js';
import { RecallPublic } from './recall-public.js';

const UNMADE = ['PAPER_BEING_MADE', 'PAPER_FAILED', 'PAPER_TOO_LONG'] as const;
const binary = { schema: { type: 'string', format: 'binary' } } as const;
const REFUSED = ['PUBLIC_EDITION_UNDECIDED', 'PUBLIC_EDITION_CHANGED', 'PUBLIC_EDITION_EXPOSED'] as const; // prettier-ignore

/** What the registrar of an authority makes public of its decided versions. */
@ApiTags('public editions')
@Controller()
export class PublishingController {
  constructor(
    private readonly preview: PreviewPublic,
    private readonly publish: PublishEdition,
    private readonly recall: RecallPublic,
    private readonly read: ReadPublic,
  ) {}

  /** What would be published now, with each text that may be withheld. Changes nothing; it is logged. */
  @Post('editions/:id/public-preview')
  @HttpCode(HttpStatus.OK)
  @Allow('picture.register')
  @Problems('NOT_FOUND', 'PUBLIC_EDITION_UNDECIDED')
  @ApiOkResponse({ type: PublicPreviewDto })
  prepare(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() { withheld }: PublicWishDto,
  ): Promise<PublicPreviewDto> {
    return this.preview.run(actor, idIn(id), withheld);
  }

  /** The public editions of a version, also those that were taken back. */
  @Get('editions/:id/public')
  @Allow('edition.read')
  @Problems('NOT_FOUND')
  @ApiOkResponse({ type: OwnPublicEditionsDto })
  own(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<OwnPublicEditionsDto> {
    return this.read.ofEdition(actor, idIn(id));
  }

  /** Publishes what was previewed. Asked twice, the second is refused: the next one has another number. */
  @Post('editions/:id/public')
  @Allow('picture.register')
  @Problems('NOT_FOUND', ...REFUSED)
  @ApiCreatedResponse({ type: OwnPublicEditionsDto })
  async add(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() wish: PublishDto,
  ): Promise<OwnPublicEditionsDto> {
    await this.publish.run(actor, idIn(id), wish);
    return this.read.ofEdition(actor, idIn(id));
  }

  /** Takes a public edition back, for good. */
  @Post('public-editions/:id/recall')
  @HttpCode(HttpStatus.OK)
  @Allow('picture.register')
  @Problems('NOT_FOUND', 'PUBLIC_EDITION_RECALLED')
  @ApiOkResponse({ type: OwnPublicEditionsDto })
  async takeBack(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() { reason }: RecallDto,
  ): Promise<OwnPublicEditionsDto> {
    return this.read.ofEdition(actor, await this.recall.run(actor, idIn(id), reason));
  }
}

/** What anybody may read, without signing in. */
@ApiTags('public editions')
@Controller('public-editions')
export class PublicEditionsController {
  constructor(
    private readonly read: ReadPublic,
    private readonly papers: FetchPublicPaper,
  ) {}

  /** All that stand, newest first. Public: it holds what authorities have published. */
  @Get()
  @Public()
  @Problems('TOO_MANY_ATTEMPTS')
  @ApiOkResponse({ type: PublicEditionsDto })
  list(@Query() { cursor }: PublicEditionsQueryDto): Promise<PublicEditionsDto> {
    return this.read.list(cursor);
  }

  /** What the file of one is made of, as JSON Schema. Public: it is about every edition and none. */
  @Get('schema.json')
  @Public()
  @ApiProduces('application/schema+json')
  @ApiOkResponse({ schema: { type: 'object', additionalProperties: true } })
  @Header('content-type', 'application/schema+json; charset=utf-8')
  schema(): string {
    return JSON.stringify(publicEditionSchema);
  }

  /** The content to the letter: canonical JSON (RFC 8785), of which the hash is the SHA-256. */
  @Get(':id.json')
  @Public()
  @Problems('NOT_FOUND', 'PUBLIC_EDITION_RECALLED', 'TOO_MANY_ATTEMPTS')
  @ApiProduces('application/json')
  @ApiOkResponse({ schema: { type: 'object', additionalProperties: true } })
  @Header('content-type', 'application/json; charset=utf-8')
  file(@Param('id') id: string): Promise<string> {
    return this.read.file(idIn(id));
  }

  /** Every number of it as open data (CSV, RFC 4180): area, months, what, value, and whether it is hidden. */
  @Get(':id.csv')
  @Public()
  @Problems('NOT_FOUND', 'PUBLIC_EDITION_RECALLED', 'TOO_MANY_ATTEMPTS')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  @Header('content-type', 'text/csv; charset=utf-8; header=present')
  numbers(@Param('id') id: string): Promise<string> {
    return this.read.numbers(idIn(id));
  }

  /** Tagged PDF/A-2a. */
  @Get(':id.pdf')
  @Public()
  @Problems('NOT_FOUND', 'PUBLIC_EDITION_RECALLED', 'TOO_MANY_ATTEMPTS', ...UNMADE)
  @ApiProduces('application/pdf')
  @ApiOkResponse(binary)
  async pdf(@Param('id') id: string, @Query() query: PublicPaperQueryDto): Promise<StreamableFile> {
    return streamed(await this.papers.run(idIn(id), 'pdf', query.language ?? 'sv'));
  }

  /** One page that needs nothing else. */
  @Get(':id.html')
  @Public()
  @Problems('NOT_FOUND', 'PUBLIC_EDITION_RECALLED', 'TOO_MANY_ATTEMPTS', ...UNMADE)
  @ApiProduces('text/html')
  @ApiOkResponse({ schema: { type: 'string' } })
  async html(
    @Param('id') id: string,
    @Query() query: PublicPaperQueryDto,
  ): Promise<StreamableFile> {
    return streamed(await this.papers.run(idIn(id), 'html', query.language ?? 'sv'));
  }

  /** One that stands, with all that is in it. */
  @Get(':id')
  @Public()
  @Problems('NOT_FOUND', 'PUBLIC_EDITION_RECALLED', 'TOO_MANY_ATTEMPTS')
  @ApiOkResponse({ type: PublicEditionDto })
  one(@Param('id') id: string): Promise<PublicEditionDto> {
    return this.read.one(idIn(id));
  }
}
