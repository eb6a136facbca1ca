import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessGuard } from './access.guard.js';
import { AccountsModule } from './accounts.module.js';
import { BeginSession } from './begin-session.js';
import { DescribeSession } from './describe-session.js';
import { MakeFirstAdministrator } from './first-account/make-first-administrator.js';
import { SetupCode } from './first-account/setup-code.js';
import { SetupController } from './first-account/setup.http.js';
import { AcceptInvitation } from './invitations/accept-invitation.js';
import { InvitationController } from './invitations/invitation.http.js';
import { AddOrganisation } from './organisation/add-organisation.js';
import { ChangeHolding } from './organisation/change-holding.js';
import { ChangeOrganisation } from './organisation/change-organisation.js';
import { ChangeUnit } from './organisation/change-unit.js';
import { EndPause } from './organisation/end-pause.js';
import { GiveRole } from './organisation/give-role.js';
import { ListHoldings } from './organisation/list-holdings.js';
import { PauseUnit } from './organisation/pause-unit.js';
import { ReadCoordinators } from './organisation/read-coordinators.js';
import { ReadUnit } from './organisation/read-unit.js';
import { SecondPersons } from './organisation/second-persons.js';
import {
  OrganisationEditController,
  UnitEditController,
} from './organisation/organisation-edit.http.js';
import { RoleHoldingController } from './organisation/role-holding.http.js';
import { OrganisationSetUpController } from './organisation-set-up.http.js';
import { SetUpOrganisation } from './organisation-set-up.js';
import { PeopleImportController } from './people/people-import.http.js';
import { AddPerson } from './people-by-hand/add-person.js';
import { ChangeAccount } from './people-by-hand/change-account.js';
import { ListPeople } from './people-by-hand/list-people.js';
import { ProtectPerson } from './people-by-hand/protect-person.js';
import { SetRoles } from './people-by-hand/set-roles.js';
import { PeopleController } from './people-by-hand/people.http.js';
import { OrganisationController } from './organisation.http.js';
import { ReadOrganisations } from './read-organisations.js';
import { SessionController } from './session.http.js';
import { SessionReader } from './session.reader.js';
import { SessionRepository } from './session.repository.js';
import { SignIn } from './sign-in.js';
import { SignInAccounts } from './sign-in-accounts.js';
import { SignInThrottle } from './sign-in-throttle.js';
import { SignOut } from './sign-out.js';
import { StepUpController } from './step-up/step-up.http.js';
import { StepUpSession } from './step-up/step-up.js';

const organisationUseCases = [
  AddOrganisation,
  ChangeHolding,
  ChangeOrganisation,
  ChangeUnit,
  EndPause,
  GiveRole,
  ListHoldings,
  PauseUnit,
  ReadCoordinators,
  ReadUnit,
  SecondPersons,
];

/** Sessions, and the guard before every route of the application that imports it. */
@Module({
  imports: [AccountsModule],
  controllers: [
    SessionController,
    StepUpController,
    SetupController,
    InvitationController,
    OrganisationController,
    OrganisationSetUpController,
    PeopleImportController,
    PeopleController,
    OrganisationEditController,
    UnitEditController,
    RoleHoldingController,
  ],
  providers: [
    { provide: APP_GUARD, useClass: AccessGuard },
    ...organisationUseCases,
    AcceptInvitation,
    AddPerson,
    BeginSession,
    ChangeAccount,
    DescribeSession,
    ListPeople,
    MakeFirstAdministrator,
    ProtectPerson,
    ReadOrganisations,
    SessionReader,
    SessionRepository,
    SetRoles,
    SetUpOrganisation,
    SetupCode,
    SignIn,
    SignInAccounts,
    SignInThrottle,
    SignOut,
    StepUpSession,
  ],
  exports: [AccountsModule, SignIn],
})
export class AccessModule {}
