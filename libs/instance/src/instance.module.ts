import { Module } from '@nestjs/common';
import { AccountsModule } from '#access';
import { ChangeInstance } from './change-instance.js';
import { InstanceSettings } from './instance-settings.js';
import { InstanceController } from './instance.http.js';
import { KeepLogo } from './keep-logo.js';
import { KeepWordTemplate } from './word-template/keep-word-template.js';
import { TryWordTemplate } from './word-template/try-word-template.js';
import { WordTemplateController } from './word-template/word-template.http.js';
import { ReadInstance } from './read-instance.js';

/** What the municipality has settled, for any process. */
@Module({
  providers: [InstanceSettings, KeepLogo, KeepWordTemplate],
  exports: [InstanceSettings, KeepLogo, KeepWordTemplate],
})
export class InstanceModule {}

/** The routes, for the api process. */
@Module({
  imports: [InstanceModule, AccountsModule],
  controllers: [InstanceController, WordTemplateController],
  providers: [ChangeInstance, ReadInstance, TryWordTemplate],
})
export class InstanceHttpModule {}
