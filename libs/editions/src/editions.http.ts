import { Controller, Get, Header, HttpCode, HttpStatus, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#domain';
import { Allow, CurrentActor, Problems, Public } from '#http';
import { idIn } from '#judgement';
import {
  AgainstQueryDto,
  EditionDifferencesDto,
  EditionDto,
  EditionsDto,
  EditionsQueryDto,
  VerifiedEditionDto,
} from './edition.dto.js';
import { editionSchema } from './edition-schema.js';
import { ReadEditions } from './read-editions.js';
import { VerifyEdition } from './verify-edition.js';

/** Frozen versions of situation pictures. */
@ApiTags('editions')
@Controller('editions')
export class EditionsController {
  constructor(
    private readonly read: ReadEditions,
    private readonly verify: VerifyEdition,
  ) {}

  /** Those that one may read, newest first. */
  @Get()
  @Allow('edition.read')
  @ApiOkResponse({ type: EditionsDto })
  list(@CurrentActor() actor: Actor, @Query() query: EditionsQueryDto): Promise<EditionsDto> {
    return this.read.list(actor, query);
  }

  /** What the file of a version is made of, as JSON Schema. Public: it is about every version and none. */
  @Get('schema.json')
  @Public()
  @ApiProduces('application/schema+json')
  @ApiOkResponse({ schema: { type: 'object', additionalProperties: true } })
  @Header('content-type', 'application/schema+json; charset=utf-8')
  schema(): string {
    return JSON.stringify(editionSchema);
  }

  /** The frozen content to the letter: canonical JSON (RFC 8785), of which the hash is the SHA-256. */
  @Get(':id.json')
  @Allow('edition.read')
  @Problems('NOT_FOUND')
  @ApiProduces('application/json')
  @ApiOkResponse({ schema: { type: 'object', additionalProperties: true } })
  @Header('content-type', 'application/json; charset=utf-8')
  file(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<string> {
    return this.read.file(actor, idIn(id));
  }

  /** A version with all that was frozen in it. Reading it is logged. */
  @Get(':id')
  @Allow('edition.read')
  @ApiOkResponse({ type: EditionDto })
  one(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<EditionDto> {
    return this.read.one(actor, idIn(id));
  }

  /** What is otherwise than in another version of the same picture: texts, figures, the chain and the decision. */
  @Get(':id/differences')
  @Allow('edition.read')
  @ApiOkResponse({ type: EditionDifferencesDto })
  differences(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query() { against }: AgainstQueryDto,
  ): Promise<EditionDifferencesDto> {
    return this.read.differences(actor, idIn(id), idIn(against));
  }

  /** Reckons every figure again and holds the hash against the content. Nothing is changed. */
  @Post(':id/verify')
  @HttpCode(HttpStatus.OK)
  @Allow('edition.read')
  @ApiOkResponse({ type: VerifiedEditionDto })
  async check(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<VerifiedEditionDto> {
    return (await this.verify.run(actor, idIn(id))) as unknown as VerifiedEditionDto;
  }
}
