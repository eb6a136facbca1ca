import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  HttpStatus,
  Param,
  Patch,
  Post,
  Query,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#domain';
import { Allow, CurrentActor, Problems, StepUp } from '#http';
import { ChangeHolding } from './change-holding.js';
import { GiveRole } from './give-role.js';
import { ListHoldings } from './list-holdings.js';
import { ReadCoordinators } from './read-coordinators.js';
import {
  AddedIdDto,
  CoordinatorsDto,
  NewRoleHoldingDto,
  NewSecondPersonDto,
  RoleHoldingChangeDto,
  RoleHoldingsDto,
  RoleHoldingsQueryDto,
  SecondPersonsDto,
} from './role-holding.dto.js';
import { SecondPersons } from './second-persons.js';
import { uuidIn } from './uuid-in.js';

/** Who does what in an organisation, from when to when. */
@ApiTags('organisation')
@Controller()
@Allow('user.administer')
export class RoleHoldingController {
  constructor(
    private readonly listHoldings: ListHoldings,
    private readonly giveRole: GiveRole,
    private readonly changeHolding: ChangeHolding,
    private readonly readCoordinators: ReadCoordinators,
    private readonly secondPersons: SecondPersons,
  ) {}

  /** The two coordinators of each committee and company, and where one is missing or ends within 60 days. */
  @Get('coordinators')
  @Allow('organisation.read')
  @ApiOkResponse({ type: CoordinatorsDto })
  coordinators(@CurrentActor() actor: Actor): Promise<CoordinatorsDto> {
    return this.readCoordinators.run(actor);
  }

  /** Roles of today and to come in one organisation and its units. */
  @Get('role-holdings')
  @Allow('organisation.administer')
  @Problems('ORGANISATION_UNKNOWN')
  @ApiOkResponse({ type: RoleHoldingsDto })
  list(
    @CurrentActor() actor: Actor,
    @Query() { organisation }: RoleHoldingsQueryDto,
  ): Promise<RoleHoldingsDto> {
    return this.listHoldings.run(actor, organisation);
  }

  /** Gives a role from a day on. */
  @Post('role-holdings')
  @StepUp()
  @Problems('ORGANISATION_UNKNOWN', 'UNIT_UNKNOWN', 'ROLE_HELD')
  @ApiCreatedResponse({ type: AddedIdDto })
  async give(@CurrentActor() actor: Actor, @Body() wish: NewRoleHoldingDto): Promise<AddedIdDto> {
    return { id: await this.giveRole.run(actor, wish) };
  }

  /** Sets the last day of a role, or takes it back. */
  @Patch('role-holdings/:id')
  @HttpCode(HttpStatus.NO_CONTENT)
  @StepUp()
  @Problems('NOT_FOUND', 'REVISION_CONFLICT', 'LAST_ADMINISTRATOR_STAYS')
  @ApiNoContentResponse()
  change(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() change: RoleHoldingChangeDto,
  ): Promise<void> {
    return this.changeHolding.run(actor, uuidIn(id), change);
  }

  /** Who is the second of two, and whether anybody qualifies. */
  @Get('second-persons')
  @Allow('organisation.administer')
  @ApiOkResponse({ type: SecondPersonsDto })
  seconds(@CurrentActor() actor: Actor): Promise<SecondPersonsDto> {
    return this.secondPersons.list(actor);
  }

  /** Names a second person. */
  @Post('second-persons')
  @StepUp()
  @ApiCreatedResponse({ type: AddedIdDto })
  async nameSecond(
    @CurrentActor() actor: Actor,
    @Body() wish: NewSecondPersonDto,
  ): Promise<AddedIdDto> {
    return { id: await this.secondPersons.name(actor, wish) };
  }

  /** Ends a second person today. */
  @Delete('second-persons/:id')
  @HttpCode(HttpStatus.NO_CONTENT)
  @StepUp()
  @Problems('NOT_FOUND')
  @ApiNoContentResponse()
  endSecond(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    return this.secondPersons.end(actor, uuidIn(id));
  }
}
