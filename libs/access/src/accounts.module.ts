import { Module } from '@nestjs/common';
import { ActorReader } from './actor.reader.js';
import { AddUser } from './add-user.js';
import { DescribeSignIn } from './describe-sign-in.js';
import { EndSessions } from './end-sessions.js';
import { IssueInvitation } from './invitations/issue-invitation.js';
import { ImportPeople } from './people/import-people.js';
import { OrganisationRegister } from './people/organisation-register.js';
import { PauseRegister } from './people/pause-register.js';
import { PeopleRegisters } from './people/people-registers.js';
import { PeopleRepository } from './people/people.repository.js';
import { RoleRegister } from './people/role-register.js';
import { UnitRegister } from './people/unit-register.js';
import { ProviderClient } from './provider/provider-client.js';
import { SeedDemoAccounts } from './seed-demo-accounts.js';
import { UsageAmount } from './usage/usage-amount.js';

const useCases = [
  ActorReader,
  AddUser,
  DescribeSignIn,
  EndSessions,
  ImportPeople,
  IssueInvitation,
  PeopleRepository,
  ProviderClient,
  SeedDemoAccounts,
  UsageAmount,
];
const registers = [
  OrganisationRegister,
  PauseRegister,
  PeopleRegisters,
  RoleRegister,
  UnitRegister,
];

/** Who an account is, and making accounts, for work that has no session. */
@Module({ providers: [...useCases, ...registers], exports: useCases })
export class AccountsModule {}
