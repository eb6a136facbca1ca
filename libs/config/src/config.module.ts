import { Global, Module } from '@nestjs/common';
import { Clock } from './clock.js';
import { readSettings } from './read-settings.js';
import { Settings } from './settings.js';

/** Gives every module `Settings`, read once from the environment, and the `Clock`. */
@Global()
@Module({
  providers: [Clock, { provide: Settings, useFactory: () => readSettings(process.env) }],
  exports: [Clock, Settings],
})
export class ConfigModule {}
