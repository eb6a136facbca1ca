import { Body, Controller, Get, Headers, Put, Query, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#domain';
import { Allow, CurrentActor, Problems } from '#http';
import { revisionIn } from './in-address.js';
import { KeepTemplate } from './keep-template.js';
import { PictureTemplateDto, TemplateQueryDto, WishedTemplateDto } from './template.dto.js';

/** What situation pictures, action plans and follow-ups ask for. */
@ApiTags('situation-pictures')
@Controller('picture-template')
@Allow('picture.template')
export class PictureTemplateController {
  constructor(private readonly templates: KeepTemplate) {}

  /** The newest version, hidden sections too. */
  @Get()
  @ApiOkResponse({ type: PictureTemplateDto })
  async newest(
    @Query() { kind = 'picture' }: TemplateQueryDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PictureTemplateDto> {
    const template = await this.templates.newest(kind);
    void reply.header('etag', `"${template.version}"`);
    return template;
  }

  /** Makes the next version; pictures that are begun keep theirs. Needs `If-Match` with the version that was read. */
  @Put()
  @Problems('REVISION_CONFLICT', 'REVISION_REQUIRED')
  @ApiHeader({ name: 'If-Match', required: true, example: '"1"' })
  @ApiOkResponse({ type: PictureTemplateDto })
  async change(
    @CurrentActor() actor: Actor,
    @Headers('if-match') ifMatch: string | undefined,
    @Query() { kind = 'picture' }: TemplateQueryDto,
    @Body() wish: WishedTemplateDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PictureTemplateDto> {
    const template = await this.templates.change(actor, kind, revisionIn(ifMatch), wish);
    void reply.header('etag', `"${template.version}"`);
    return template;
  }
}
