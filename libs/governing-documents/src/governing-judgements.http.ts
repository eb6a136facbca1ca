import { Body, Controller, Headers, Param, Put } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Fault, type Actor } from '#domain';
import { Allow, CurrentActor, idInAddress, Problems, revisionToMatch } from '#http';
import { OneGoverningDocumentDto } from './governing-document.dto.js';
import { OwnJudgementAddressDto, WishedJudgementDto } from './governing-judgement.dto.js';
import { JudgeGoal } from './judge-goal.js';
import { ReadDocuments } from './read-documents.js';

/** How far goals are reached, year by year: by each organisation, and for the municipality as a whole. */
@ApiTags('governing-documents')
@Controller('governing-documents/:id/goals/:goalId/judgements/:year')
export class GoverningJudgementsController {
  constructor(
    private readonly read: ReadDocuments,
    private readonly judge: JudgeGoal,
  ) {}

  /** The city's office judges for the municipality, on top of the revision that `If-Match` names; 0 before any. */
  @Put()
  @Allow('governing.keep')
  @Problems('REVISION_CONFLICT', 'REVISION_REQUIRED')
  @ApiHeader({ name: 'If-Match', required: true, example: '"0"' })
  @ApiOkResponse({ type: OneGoverningDocumentDto })
  async judgeForAll(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('goalId') goalId: string,
    @Param('year') year: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() wish: WishedJudgementDto,
  ): Promise<OneGoverningDocumentDto> {
    const place = placeOf(id, goalId, year, null);
    await this.judge.run(actor, place, revisionToMatch(ifMatch), wish);
    return this.read.one(actor, place.documentId);
  }

  /** An organisation judges for itself, on top of the revision that `If-Match` names; 0 before any. */
  @Put(':organisationId')
  @Allow('governing.write')
  @Problems('REVISION_CONFLICT', 'REVISION_REQUIRED')
  @ApiHeader({ name: 'If-Match', required: true, example: '"0"' })
  @ApiOkResponse({ type: OneGoverningDocumentDto })
  async judgeOwn(
    @CurrentActor() actor: Actor,
    @Param() { id, goalId, year, organisationId }: OwnJudgementAddressDto,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() wish: WishedJudgementDto,
  ): Promise<OneGoverningDocumentDto> {
    const place = placeOf(id, goalId, year, idInAddress(organisationId));
    await this.judge.run(actor, place, revisionToMatch(ifMatch), wish);
    return this.read.one(actor, place.documentId);
  }
}

const YEAR = /^\d{4}$/;

function placeOf(id: string, goalId: string, year: string, organisationId: string | null) {
  if (!YEAR.test(year)) throw new Fault('NOT_FOUND');
  const goal = { documentId: idInAddress(id), goalId: idInAddress(goalId) };
  return { ...goal, organisationId, year: Number(year) };
}
