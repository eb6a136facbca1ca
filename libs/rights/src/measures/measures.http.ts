import { Body, Controller, Get, HttpCode, HttpStatus, Param, Post, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#domain';
import { Allow, CurrentActor, Limited, Problems, StepUp } from '#http';
import { idIn } from '../in-address.js';
import {
  LiftDto,
  MeasuresDto,
  NoteCorrectionDto,
  OpenedRestrictedDto,
  OpenRestrictedDto,
  RestrictDto,
  WeighingDto,
} from './measures.dto.js';
import { NoteCorrection } from './note-correction.js';
import { OpenRestricted } from './open-restricted.js';
import { ReadMeasures } from './read-measures.js';
import { RestrictCase } from './restrict-case.js';
import { WeighObjection } from './weigh-objection.js';

/** What is done in a case beside searching and answering: restriction, weighing and correction (articles 16, 18, 19, 21). */
@ApiTags('rights')
@Controller('rights-cases/:id')
@Allow('rights.handle')
export class MeasuresController {
  constructor(
    private readonly read: ReadMeasures,
    private readonly restrictions: RestrictCase,
    private readonly opening: OpenRestricted,
    private readonly weighing: WeighObjection,
    private readonly corrections: NoteCorrection,
  ) {}

  /** Restriction, weighing, corrections, and who has had copies. Reading it is logged. */
  @Get('measures')
  @ApiOkResponse({ type: MeasuresDto })
  measures(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<MeasuresDto> {
    return this.read.run(actor, idIn(id));
  }

  /** Restricts the processing of incidents: what was told is stored and shown to nobody. The decision is registered. */
  @Post('restriction')
  @HttpCode(HttpStatus.NO_CONTENT)
  @Problems('RIGHTS_CASE_CLOSED', 'RIGHTS_RESTRICTED')
  @ApiNoContentResponse()
  restrict(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() wish: RestrictDto,
  ): Promise<void> {
    return this.restrictions.set(actor, idIn(id), wish);
  }

  /** Lifts it, once the person has been told. The decision is registered. */
  @Post('restriction/lifting')
  @StepUp()
  @HttpCode(HttpStatus.NO_CONTENT)
  @Problems('RIGHTS_NOT_RESTRICTED')
  @ApiNoContentResponse()
  lift(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() wish: LiftDto,
  ): Promise<void> {
    return this.restrictions.lift(actor, idIn(id), wish);
  }

  /** Opens one restricted incident of the case for one look, for a purpose of article 18.2. Logged with the purpose. */
  @Post('openings')
  @Allow('rights.open-restricted')
  @StepUp()
  @Limited('export')
  @HttpCode(HttpStatus.OK)
  @ApiOkResponse({ type: OpenedRestrictedDto })
  open(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() wish: OpenRestrictedDto,
  ): Promise<OpenedRestrictedDto> {
    return this.opening.run(actor, idIn(id), wish);
  }

  /** Writes down the weighing of an objection. */
  @Put('weighing')
  @HttpCode(HttpStatus.NO_CONTENT)
  @Problems('RIGHTS_CASE_CLOSED', 'RIGHTS_NOT_RESTRICTED')
  @ApiNoContentResponse()
  weigh(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() wish: WeighingDto,
  ): Promise<void> {
    return this.weighing.run(actor, idIn(id), wish);
  }

  /** Notes that an incident was corrected, by its reference: the revision that stands now, and who has been told. */
  @Put('corrections/:reference')
  @HttpCode(HttpStatus.NO_CONTENT)
  @Problems('RIGHTS_NO_CORRECTION')
  @ApiNoContentResponse()
  correct(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('reference') reference: string,
    @Body() wish: NoteCorrectionDto,
  ): Promise<void> {
    return this.corrections.run(actor, idIn(id), reference, wish);
  }
}
