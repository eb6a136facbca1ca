import { Body, Controller, HttpCode, HttpStatus, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#domain';
import { Allow, CurrentActor, Problems } from '#http';
import {
  AddedUnitDto,
  NewUnitDto,
  SetUpOrganisationDto,
  SmallMunicipalityDto,
} from './organisation-set-up.dto.js';
import { SetUpOrganisation } from './organisation-set-up.js';

/** Organisations and units by hand. */
@ApiTags('organisation')
@Controller()
@Allow('instance.administer')
export class OrganisationSetUpController {
  constructor(private readonly setUp: SetUpOrganisation) {}

  /** A small municipality: one board that answers for everything, and its units. The same again adds nothing. */
  @Post('organisations/small-municipality')
  @HttpCode(HttpStatus.OK)
  @ApiOkResponse({ type: SetUpOrganisationDto })
  async small(
    @CurrentActor() actor: Actor,
    @Body() wish: SmallMunicipalityDto,
  ): Promise<SetUpOrganisationDto> {
    return { units: await this.setUp.small(actor, wish) };
  }

  /** One unit more. */
  @Post('units')
  @Allow('organisation.administer')
  @Problems('ORGANISATION_UNKNOWN')
  @ApiCreatedResponse({ type: AddedUnitDto })
  addUnit(@CurrentActor() actor: Actor, @Body() wish: NewUnitDto): Promise<AddedUnitDto> {
    return this.setUp.addUnit(actor, wish);
  }
}
