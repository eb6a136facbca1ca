import { Module } from '@nestjs/common';
import { AddUser } from './add-user.js';
import { SeedDemoAccounts } from './seed-demo-accounts.js';

/** Making accounts, for the command line and the first start. */
@Module({ providers: [AddUser, SeedDemoAccounts], exports: [AddUser, SeedDemoAccounts] })
export class AccountsModule {}
