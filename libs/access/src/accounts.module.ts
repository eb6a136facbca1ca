import { Module } from '@nestjs/common';
import { AddUser } from './add-user.js';
import { ImportPeople } from './people/import-people.js';
import { OrganisationRegister } from './people/organisation-register.js';
import { PeopleRegisters } from './people/people-registers.js';
import { PeopleRepository } from './people/people.repository.js';
import { RoleRegister } from './people/role-register.js';
import { UnitRegister } from './people/unit-register.js';
import { SeedDemoAccounts } from './seed-demo-accounts.js';

const useCases = [AddUser, ImportPeople, SeedDemoAccounts];
const registers = [OrganisationRegister, PeopleRegisters, RoleRegister, UnitRegister];

/** Making accounts, for the command line and the first start. */
@Module({ providers: [...useCases, ...registers, PeopleRepository], exports: useCases })
export class AccountsModule {}
