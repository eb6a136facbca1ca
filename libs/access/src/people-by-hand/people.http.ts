import {
  Body,
  Controller,
  Get,
  HttpCode,
  HttpStatus,
  Param,
  Post,
  Put,
  Query,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { isUUID } from 'class-validator';
import { Fault, type Actor } from '#domain';
import { Allow, CurrentActor, Problems, StepUp } from '#http';
import { InvitationDto } from '../invitations/invitation.dto.js';
import { IssueInvitation, type Invitation } from '../invitations/issue-invitation.js';
import { OrganisationsQueryDto } from '../organisation.dto.js';
import { AddPerson } from './add-person.js';
import { ChangeAccount } from './change-account.js';
import { ListPeople } from './list-people.js';
import {
  AddedPersonDto,
  NewPersonDto,
  PeopleDto,
  PersonRolesDto,
  PersonTransitionDto,
  ProtectionDto,
} from './people.dto.js';
import { ProtectPerson } from './protect-person.js';
import { SetRoles } from './set-roles.js';

const shown = ({ path, expiresAt }: Invitation): InvitationDto => ({
  path,
  expiresAt: expiresAt.toISOString(),
});

function idOf(text: string): string {
  if (!isUUID(text)) throw new Fault('NOT_FOUND');
  return text.toLowerCase();
}

/** The people who work with incidents here, for those who give out accounts. Whatever gives somebody rights asks for a step-up. */
@ApiTags('people')
@Controller('people')
@Allow('user.administer')
export class PeopleController {
  constructor(
    private readonly listPeople: ListPeople,
    private readonly addPerson: AddPerson,
    private readonly issueInvitation: IssueInvitation,
    private readonly setRoles: SetRoles,
    private readonly changeAccount: ChangeAccount,
    private readonly protectPerson: ProtectPerson,
  ) {}

  /** By name, with the roles of today and whether they can sign in. */
  @Get()
  @ApiOkResponse({ type: PeopleDto })
  list(@Query() query: OrganisationsQueryDto): Promise<PeopleDto> {
    return this.listPeople.run(query);
  }

  /** Adds a person and answers a link to give them, by which they set their password. It is shown this once. */
  @Post()
  @StepUp()
  @Problems('EMAIL_TAKEN', 'UNIT_UNKNOWN', 'ORGANISATION_UNKNOWN', 'PERSON_WITHOUT_ACCOUNT')
  @ApiCreatedResponse({ type: AddedPersonDto })
  async add(@CurrentActor() actor: Actor, @Body() person: NewPersonDto): Promise<AddedPersonDto> {
    const id = await this.addPerson.run(actor, person);
    return { id, invitation: shown(await this.issueInvitation.run(actor, id)) };
  }

  /** A new link for a person; the one before no longer works. It is valid for a week and once. */
  @Post(':id/invitations')
  @StepUp()
  @Problems('PERSON_WITHOUT_ACCOUNT')
  @ApiCreatedResponse({ type: InvitationDto })
  async invite(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<InvitationDto> {
    return shown(await this.issueInvitation.run(actor, idOf(id)));
  }

  /** Says which roles a person holds from now on. Those that a staff register gave stay. */
  @Put(':id/roles')
  @HttpCode(HttpStatus.NO_CONTENT)
  @StepUp()
  @Problems('NOT_FOUND', 'UNIT_UNKNOWN', 'ORGANISATION_UNKNOWN', 'LAST_ADMINISTRATOR_STAYS')
  @ApiNoContentResponse()
  roles(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() wish: PersonRolesDto,
  ): Promise<void> {
    return this.setRoles.run(actor, idOf(id), wish);
  }

  /** Closes an account, which ends its sessions at once, or opens it again. */
  @Post(':id/transitions')
  @HttpCode(HttpStatus.NO_CONTENT)
  @StepUp()
  @Problems('NOT_FOUND', 'LAST_ADMINISTRATOR_STAYS')
  @ApiNoContentResponse()
  change(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() { to }: PersonTransitionDto,
  ): Promise<void> {
    return this.changeAccount.run(actor, idOf(id), to);
  }

  /** Protects an identity (skyddade personuppgifter): name and unit show to very few from now on; or ends that. */
  @Put(':id/protection')
  @HttpCode(HttpStatus.NO_CONTENT)
  @StepUp()
  @Problems('NOT_FOUND')
  @ApiNoContentResponse()
  protect(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() { protectedIdentity }: ProtectionDto,
  ): Promise<void> {
    return this.protectPerson.run(actor, idOf(id), protectedIdentity);
  }
}
