import { Module } from '@nestjs/common';
import { AccountsModule } from '#access';
import { ChangeInstance } from './change-instance.js';
import { InstanceSettings } from './instance-settings.js';
import { InstanceController } from './instance.http.js';
import { KeepLogo } from './keep-logo.js';
import { ReadInstance } from './read-instance.js';

/** What the municipality has settled, for any process. */
@Module({ providers: [InstanceSettings, KeepLogo], exports: [InstanceSettings, KeepLogo] })
export class InstanceModule {}

/** The routes, for the api process. */
@Module({
  imports: [InstanceModule, AccountsModule],
  controllers: [InstanceController],
  providers: [ChangeInstance, ReadInstance],
})
export class InstanceHttpModule {}
