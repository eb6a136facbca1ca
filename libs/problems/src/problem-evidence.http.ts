import { Body, Controller, Get, HttpCode, HttpStatus, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#domain';
import { Allow, CurrentActor, Problems } from '#http';
import { idIn } from '#judgement';
import { AddEvidence } from './add-evidence.js';
import { figureDto } from './describe-evidence.js';
import {
  EvidenceInWordsDto,
  EvidenceTodayDto,
  FreezeFigureDto,
  FrozenFigureDto,
} from './evidence.dto.js';
import { ReadEvidence } from './read-evidence.js';

/** What a problem is known by: figures as they were, and what others have said. */
@ApiTags('problems')
@Controller('problems/:id')
export class ProblemEvidenceController {
  constructor(
    private readonly add: AddEvidence,
    private readonly read: ReadEvidence,
  ) {}

  /** A figure of the problem's area as it would be frozen now. Nothing is kept. */
  @Post('figure')
  @HttpCode(HttpStatus.OK)
  @Allow('picture.read')
  @Problems('AREA_UNKNOWN', 'AREA_CODE_AMBIGUOUS')
  @ApiOkResponse({ type: FrozenFigureDto })
  async look(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() wish: FreezeFigureDto,
  ): Promise<FrozenFigureDto> {
    return figureDto(await this.add.look(actor, idIn(id), wish));
  }

  /** Freezes a figure of the problem's area. It is counted by the server, of open and internal incidents. */
  @Post('evidence/figures')
  @Allow('picture.write')
  @Problems('AREA_UNKNOWN', 'AREA_CODE_AMBIGUOUS', 'EVIDENCE_FULL')
  @ApiCreatedResponse({ type: EvidenceTodayDto })
  async freeze(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() wish: FreezeFigureDto,
  ): Promise<EvidenceTodayDto> {
    const problemId = idIn(id);
    return this.read.run(actor, problemId, await this.add.freeze(actor, problemId, wish));
  }

  /** Keeps what somebody else has said or seen. */
  @Post('evidence/words')
  @Allow('picture.write')
  @Problems('EVIDENCE_FULL')
  @ApiCreatedResponse({ type: EvidenceTodayDto })
  async say(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() wish: EvidenceInWordsDto,
  ): Promise<EvidenceTodayDto> {
    const problemId = idIn(id);
    return this.read.run(actor, problemId, await this.add.tell(actor, problemId, wish));
  }

  /** A piece of evidence as it was, whether its hash is right, and the same figure as it is now. */
  @Get('evidence/:evidenceId')
  @Allow('picture.read')
  @ApiOkResponse({ type: EvidenceTodayDto })
  today(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('evidenceId') evidenceId: string,
  ): Promise<EvidenceTodayDto> {
    return this.read.run(actor, idIn(id), idIn(evidenceId));
  }
}
