import { Module } from '@nestjs/common';
import { ActorReader } from './actor.reader.js';
import { AddUser } from './add-user.js';
import { SeedDemoAccounts } from './seed-demo-accounts.js';

/** Who an account is, and making accounts, for work that has no session. */
@Module({
  providers: [ActorReader, AddUser, SeedDemoAccounts],
  exports: [ActorReader, AddUser, SeedDemoAccounts],
})
export class AccountsModule {}
