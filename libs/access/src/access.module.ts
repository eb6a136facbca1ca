import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessGuard } from './access.guard.js';
import { AccountsModule } from './accounts.module.js';
import { DescribeInstance } from './describe-instance.js';
import { DescribeSession } from './describe-session.js';
import { InstanceController } from './instance.http.js';
import { OrganisationController } from './organisation.http.js';
import { ReadOrganisations } from './read-organisations.js';
import { SessionController } from './session.http.js';
import { SessionReader } from './session.reader.js';
import { SessionRepository } from './session.repository.js';
import { SignIn } from './sign-in.js';
import { SignInThrottle } from './sign-in-throttle.js';
import { SignOut } from './sign-out.js';

/** Sessions, and the guard before every route of the application that imports it. */
@Module({
  imports: [AccountsModule],
  controllers: [SessionController, InstanceController, OrganisationController],
  providers: [
    { provide: APP_GUARD, useClass: AccessGuard },
    DescribeInstance,
    DescribeSession,
    ReadOrganisations,
    SessionReader,
    SessionRepository,
    SignIn,
    SignInThrottle,
    SignOut,
  ],
  exports: [AccountsModule, SignIn],
})
export class AccessModule {}
