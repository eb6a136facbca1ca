import { Injectable, Logger } from '@nestjs/common';
import { defineJob, Handles, type JobHandler } from '#jobs';
import { CheckRegister } from './check-register.js';
import { RegisterMissing } from './register-missing.js';

const EVERY_MS = 5 * 60_000;
/** When people sleep, and no clock change skips or repeats it. */
const CHECKED_AT = { hour: 3, minute: 50 };

/** Registers what should have been and is not. */
const registerMissing = defineJob<Record<string, never>>(
  'register.register-missing',
  () => 'sweep',
);
/** Holds the register against the incidents. */
const checkRegister = defineJob<Record<string, never>>('register.check', () => 'check');

@Injectable()
@Handles({ job: registerMissing, concurrency: 1, everyMs: EVERY_MS })
export class RegisterMissingJob implements JobHandler<Record<string, never>> {
  private readonly logger = new Logger(RegisterMissingJob.name);

  constructor(private readonly missing: RegisterMissing) {}

  async run(): Promise<void> {
    const added = await this.missing.run();
    if (added > 0) this.logger.warn(`${added} incidents were registered after the fact`);
  }
}

@Injectable()
@Handles({ job: checkRegister, concurrency: 1, dailyAt: CHECKED_AT })
export class CheckRegisterJob implements JobHandler<Record<string, never>> {
  private readonly logger = new Logger(CheckRegisterJob.name);

  constructor(private readonly check: CheckRegister) {}

  async run(): Promise<void> {
    const found = await this.check.run();
    if (!found.whole) this.logger.error(`the register is not whole: ${JSON.stringify(found)}`);
  }
}
