import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import { localParts } from '#domain';

/** When a step is taken. */
@Injectable()
export class StepMoment {
  constructor(
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** The moment, and the local civil date of it. */
  now(): { at: Date; today: string } {
    const at = this.clock.now();
    return { at, today: localParts(at, this.settings.timeZone).date };
  }
}
