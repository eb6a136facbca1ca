import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#domain';
import { Allow, CurrentActor } from '#http';
import {
  OrganisationsDto,
  OrganisationListQueryDto,
  UnitsDto,
  UnitsQueryDto,
} from './organisation.dto.js';
import { ReadOrganisations } from './read-organisations.js';

/** Organisations and their units. */
@ApiTags('organisation')
@Controller()
@Allow('organisation.read')
export class OrganisationController {
  constructor(private readonly read: ReadOrganisations) {}

  /** Every organisation, by name. */
  @Get('organisations')
  @ApiOkResponse({ type: OrganisationsDto })
  organisations(
    @CurrentActor() actor: Actor,
    @Query() query: OrganisationListQueryDto,
  ): Promise<OrganisationsDto> {
    return this.read.organisations(actor, query);
  }

  /** The units of today, of one organisation or all, by name. */
  @Get('units')
  @ApiOkResponse({ type: UnitsDto })
  units(@Query() query: UnitsQueryDto): Promise<UnitsDto> {
    return this.read.units(query);
  }
}
