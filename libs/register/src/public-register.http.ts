import { Body, Controller, Get, Headers, Param, Put, Query, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#domain';
import { Allow, CurrentActor, Problems, Public } from '#http';
import { idIn, revisionIn } from './in-address.js';
import { KeepPublication } from './keep-publication.js';
import {
  PublicRegisterDto,
  PublicRegisterQueryDto,
  RegisterPublicationDto,
  RegisterPublicationsDto,
  RegisterPublicationWishDto,
} from './publication.dto.js';
import { ReadPublicRegister } from './read-public-register.js';

/** The register as anybody may read it, where the authority has opened it. */
@ApiTags('register')
@Controller('register')
export class PublicRegisterController {
  constructor(
    private readonly readPublic: ReadPublicRegister,
    private readonly keepPublication: KeepPublication,
  ) {}

  /** A public register. Public: it holds what the law lets anybody read, of those who have opened theirs. */
  @Get('public')
  @Public()
  @Problems('NOT_FOUND', 'TOO_MANY_ATTEMPTS')
  @ApiOkResponse({ type: PublicRegisterDto })
  read(@Query() query: PublicRegisterQueryDto): Promise<PublicRegisterDto> {
    return this.readPublic.run(query);
  }

  /** The organisations whose registers one keeps, and whether anybody may read them. */
  @Get('publications')
  @Allow('register.write')
  @ApiOkResponse({ type: RegisterPublicationsDto })
  async publications(@CurrentActor() actor: Actor): Promise<RegisterPublicationsDto> {
    return { items: await this.keepPublication.list(actor) };
  }

  /** Opens a register to anybody, or closes it. Needs `If-Match` with the revision that was read. */
  @Put('publications/:organisationId')
  @Allow('register.write')
  @Problems('REVISION_CONFLICT', 'REVISION_REQUIRED')
  @ApiHeader({ name: 'If-Match', required: true, example: '"0"' })
  @ApiOkResponse({ type: RegisterPublicationDto })
  async set(
    @CurrentActor() actor: Actor,
    @Param('organisationId') organisationId: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() { isPublic }: RegisterPublicationWishDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RegisterPublicationDto> {
    const id = idIn(organisationId);
    const set = await this.keepPublication.set(actor, id, revisionIn(ifMatch), isPublic);
    void reply.header('etag', `"${set.revision}"`);
    return set;
  }
}
