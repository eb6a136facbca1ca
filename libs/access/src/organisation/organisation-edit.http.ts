import {
  Body,
  Controller,
  Delete,
  Get,
  Headers,
  HttpCode,
  HttpStatus,
  Param,
  Patch,
  Post,
} from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiHeader,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { Actor } from '#domain';
import { Allow, CurrentActor, Problems, StepUp } from '#http';
import { AddOrganisation } from './add-organisation.js';
import { ChangeOrganisation } from './change-organisation.js';
import { ChangeUnit } from './change-unit.js';
import {
  KeptOrganisationDto,
  NewOrganisationDto,
  NewPauseDto,
  OrganisationChangeDto,
  UnitChangeDto,
  UnitDetailsDto,
} from './edit-organisation.dto.js';
import { EndPause } from './end-pause.js';
import { revisionIn } from './if-match.js';
import { PauseUnit } from './pause-unit.js';
import { ReadUnit } from './read-unit.js';
import { uuidIn } from './uuid-in.js';

/**
 * Organisations, as registrars and administrators change them. What an organisation lies under and whom it works with
 * gives people rights, so a change asks for a step-up.
 */
@ApiTags('organisation')
@Controller('organisations')
@Allow('organisation.administer')
export class OrganisationEditController {
  constructor(
    private readonly addOrganisation: AddOrganisation,
    private readonly changeOrganisation: ChangeOrganisation,
  ) {}

  /** One organisation more. */
  @Post()
  @Problems('ORGANISATION_UNKNOWN')
  @ApiCreatedResponse({ type: KeptOrganisationDto })
  add(
    @CurrentActor() actor: Actor,
    @Body() organisation: NewOrganisationDto,
  ): Promise<KeptOrganisationDto> {
    return this.addOrganisation.run(actor, organisation);
  }

  /** Changes some of it, under the revision that was read. Ending can be taken back with `lastDay: null`. */
  @Patch(':id')
  @StepUp()
  @Problems(
    'NOT_FOUND',
    'REVISION_CONFLICT',
    'REVISION_REQUIRED',
    'ORGANISATION_UNKNOWN',
    'ORGANISATION_NOT_EMPTY',
  )
  @ApiHeader({ name: 'If-Match', required: true, example: '"1"' })
  @ApiOkResponse({ type: KeptOrganisationDto })
  change(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() change: OrganisationChangeDto,
  ): Promise<KeptOrganisationDto> {
    return this.changeOrganisation.run(actor, uuidIn(id), change, revisionIn(ifMatch));
  }
}

/** Units and their pauses, as registrars and administrators change them. */
@ApiTags('organisation')
@Controller('units')
@Allow('organisation.administer')
export class UnitEditController {
  constructor(
    private readonly readUnit: ReadUnit,
    private readonly changeUnit: ChangeUnit,
    private readonly pauseUnit: PauseUnit,
    private readonly endPause: EndPause,
  ) {}

  /** One unit with its pauses. */
  @Get(':id')
  @Problems('NOT_FOUND')
  @ApiOkResponse({ type: UnitDetailsDto })
  read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<UnitDetailsDto> {
    return this.readUnit.run(actor, uuidIn(id));
  }

  /** Changes some of it, under the revision that was read. */
  @Patch(':id')
  @Problems('NOT_FOUND', 'REVISION_CONFLICT', 'REVISION_REQUIRED')
  @ApiHeader({ name: 'If-Match', required: true, example: '"1"' })
  @ApiOkResponse({ type: UnitDetailsDto })
  async change(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() change: UnitChangeDto,
  ): Promise<UnitDetailsDto> {
    await this.changeUnit.run(actor, uuidIn(id), change, revisionIn(ifMatch));
    return this.readUnit.run(actor, uuidIn(id));
  }

  /** Days on which it owes no reports, and is not counted as silent. */
  @Post(':id/pauses')
  @Problems('NOT_FOUND', 'PAUSES_OVERLAP')
  @ApiCreatedResponse({ type: UnitDetailsDto })
  async pause(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() pause: NewPauseDto,
  ): Promise<UnitDetailsDto> {
    await this.pauseUnit.run(actor, uuidIn(id), pause);
    return this.readUnit.run(actor, uuidIn(id));
  }

  /** Ends a pause today; one that has not begun goes away. */
  @Delete(':id/pauses/:pauseId')
  @HttpCode(HttpStatus.NO_CONTENT)
  @Problems('NOT_FOUND')
  @ApiNoContentResponse()
  resume(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('pauseId') pauseId: string,
  ): Promise<void> {
    return this.endPause.run(actor, uuidIn(id), uuidIn(pauseId));
  }
}
