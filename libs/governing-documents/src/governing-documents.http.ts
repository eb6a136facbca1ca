import { Body, Controller, Get, Headers, Param, Post, Put, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#domain';
import { Allow, CurrentActor, idInAddress, Problems, revisionToMatch } from '#http';
import { AnswerGoal } from './answer-goal.js';
import {
  GoverningAnswersDto,
  GoverningDocumentsDto,
  NewDocumentDto,
  OneGoverningDocumentDto,
  WishedAnswerDto,
  WishedDocumentDto,
} from './governing-document.dto.js';
import { KeepDocument } from './keep-document.js';
import { ReadDocuments } from './read-documents.js';

/**
 * What steers the work: programmes, plans and laws, with their goals. Whoever reads them is let in here; whose
 * documents one keeps, and for whom one answers, is decided document by document.
 */
@ApiTags('governing-documents')
@Controller('governing-documents')
export class GoverningDocumentsController {
  constructor(
    private readonly read: ReadDocuments,
    private readonly keep: KeepDocument,
    private readonly answer: AnswerGoal,
  ) {}

  /** The whole register, those of the municipality first. */
  @Get()
  @Allow('governing.read')
  @ApiOkResponse({ type: GoverningDocumentsDto })
  list(@CurrentActor() actor: Actor): Promise<GoverningDocumentsDto> {
    return this.read.list(actor);
  }

  /** Registers one. The same id again is answered with what stands. */
  @Post()
  @Allow('governing.read')
  @Problems('NOT_FOUND')
  @ApiCreatedResponse({ type: OneGoverningDocumentDto })
  async register(
    @CurrentActor() actor: Actor,
    @Body() wish: NewDocumentDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OneGoverningDocumentDto> {
    await this.keep.register(actor, wish);
    return this.one(actor, wish.id, reply);
  }

  /** One, with how each organisation carries out its goals. */
  @Get(':id')
  @Allow('governing.read')
  @ApiOkResponse({ type: OneGoverningDocumentDto })
  async one(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OneGoverningDocumentDto> {
    const document = await this.read.one(actor, idInAddress(id));
    void reply.header('etag', `"${document.revision}"`);
    return document;
  }

  /** Changes one, on top of the revision that `If-Match` names. Goals are ended, never left out. */
  @Put(':id')
  @Allow('governing.read')
  @Problems('REVISION_CONFLICT', 'REVISION_REQUIRED')
  @ApiHeader({ name: 'If-Match', required: true, example: '"1"' })
  @ApiOkResponse({ type: OneGoverningDocumentDto })
  async change(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() wish: WishedDocumentDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OneGoverningDocumentDto> {
    await this.keep.change(actor, idInAddress(id), revisionToMatch(ifMatch), wish);
    return this.one(actor, id, reply);
  }

  /** How an organisation's answer to a goal came to be, newest first. */
  @Get(':id/goals/:goalId/answers/:organisationId')
  @Allow('governing.read')
  @ApiOkResponse({ type: GoverningAnswersDto })
  history(
    @Param('id') id: string,
    @Param('goalId') goalId: string,
    @Param('organisationId') organisationId: string,
  ): Promise<GoverningAnswersDto> {
    return this.read.history(placeOf(id, goalId, organisationId));
  }

  /** Says how an organisation carries out a goal, on top of the revision that `If-Match` names; 0 before any. */
  @Put(':id/goals/:goalId/answers/:organisationId')
  @Allow('governing.write')
  @Problems('REVISION_CONFLICT', 'REVISION_REQUIRED')
  @ApiHeader({ name: 'If-Match', required: true, example: '"0"' })
  @ApiOkResponse({ type: OneGoverningDocumentDto })
  async say(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('goalId') goalId: string,
    @Param('organisationId') organisationId: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() { text }: WishedAnswerDto,
  ): Promise<OneGoverningDocumentDto> {
    const place = placeOf(id, goalId, organisationId);
    await this.answer.run(actor, place, revisionToMatch(ifMatch), text);
    return this.read.one(actor, place.documentId);
  }
}

const placeOf = (id: string, goalId: string, organisationId: string) => ({
  documentId: idInAddress(id),
  goalId: idInAddress(goalId),
  organisationId: idInAddress(organisationId),
});
