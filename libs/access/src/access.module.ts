import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { NotifyModule } from '#notify';
import { AccessGuard } from './access.guard.js';
import { AccessTokenController } from './access-tokens/access-token.http.js';
import { AccessTokenReader } from './access-tokens/access-token.reader.js';
import { OwnAccessTokens } from './access-tokens/own-access-tokens.js';
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
import { OwnSessions } from './own-sessions/own-sessions.js';
import { OwnSessionsController } from './own-sessions/own-sessions.http.js';
import { IssueSignInLink } from './partner-link/issue-sign-in-link.js';
import { RedeemSignInLink } from './partner-link/redeem-sign-in-link.js';
import { SignInLinkController } from './partner-link/sign-in-link.http.js';
import { PeopleImportController } from './people/people-import.http.js';
import { AddPerson } from './people-by-hand/add-person.js';
import { ChangeAccount } from './people-by-hand/change-account.js';
import { ListPeople } from './people-by-hand/list-people.js';
import { ProtectPerson } from './people-by-hand/protect-person.js';
import { SetRoles } from './people-by-hand/set-roles.js';
import { PeopleController } from './people-by-hand/people.http.js';
import { OrganisationController } from './organisation.http.js';
import { BeginProviderVisit } from './provider/begin-provider-visit.js';
import { EndProviderVisit } from './provider/end-provider-visit.js';
import { ProviderAccounts } from './provider/provider-accounts.js';
import { ProviderController } from './provider/provider.http.js';
import { ProviderSession } from './provider/provider-session.js';
import { ReadOrganisations } from './read-organisations.js';
import { RecoveryCodes } from './second-step/recovery-codes.js';
import { SecondStep } from './second-step/second-step.js';
import { SecondStepController } from './second-step/second-step.http.js';
import { SetUpSecondStep } from './second-step/set-up-second-step.js';
import { SessionController } from './session.http.js';
import { SessionReader } from './session.reader.js';
import { SessionRepository } from './session.repository.js';
import { SignIn } from './sign-in.js';
import { SignInAccounts } from './sign-in-accounts.js';
import { SignInThrottle } from './sign-in-throttle.js';
import { SignOut } from './sign-out.js';
import { StepUpController } from './step-up/step-up.http.js';
import { StepUpSession } from './step-up/step-up.js';
import { UsageLimit } from './usage/usage-limit.js';

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
  imports: [AccountsModule, NotifyModule],
  controllers: [
    SessionController,
    StepUpController,
    ProviderController,
    OwnSessionsController,
    AccessTokenController,
    SignInLinkController,
    SecondStepController,
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
    AccessTokenReader,
    ...organisationUseCases,
    AcceptInvitation,
    AddPerson,
    BeginProviderVisit,
    BeginSession,
    ChangeAccount,
    DescribeSession,
    EndProviderVisit,
    IssueSignInLink,
    ListPeople,
    MakeFirstAdministrator,
    OwnAccessTokens,
    OwnSessions,
    ProviderAccounts,
    ProviderSession,
    ProtectPerson,
    ReadOrganisations,
    RecoveryCodes,
    RedeemSignInLink,
    SecondStep,
    SessionReader,
    SessionRepository,
    SetRoles,
    SetUpOrganisation,
    SetUpSecondStep,
    SetupCode,
    SignIn,
    SignInAccounts,
    SignInThrottle,
    SignOut,
    StepUpSession,
    UsageLimit,
  ],
  exports: [AccountsModule, SignIn],
})
export class AccessModule {}
