import { Body, Controller, Get, Headers, Param, Put, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#domain';
import { Allow, CurrentActor, Problems, Public } from '#http';
import { idIn, revisionIn } from './in-address.js';
import { KeepNotice } from './keep-notice.js';
import { NoticeDto, NoticesDto, NoticeWordsDto } from './notice.dto.js';

/** What authorities tell of their processing of personal data. */
@ApiTags('rights')
@Controller('privacy-notices')
export class PrivacyNoticesController {
  constructor(private readonly notices: KeepNotice) {}

  /** Of every authority. Public: articles 13 and 14 GDPR ask that anybody can read it. */
  @Get()
  @Public()
  @ApiOkResponse({ type: NoticesDto })
  async list(): Promise<NoticesDto> {
    return { items: await this.notices.list() };
  }

  /** Sets what an authority says in its own words. Needs `If-Match` with the revision that was read. */
  @Put(':organisationId')
  @Allow('rights.handle')
  @Problems('REVISION_CONFLICT', 'REVISION_REQUIRED')
  @ApiHeader({ name: 'If-Match', required: true, example: '"0"' })
  @ApiOkResponse({ type: NoticeDto })
  async set(
    @CurrentActor() actor: Actor,
    @Param('organisationId') organisationId: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() words: NoticeWordsDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<NoticeDto> {
    const id = idIn(organisationId);
    const set = await this.notices.set(actor, id, revisionIn(ifMatch), words);
    void reply.header('etag', `"${set.revision}"`);
    return set;
  }
}
