import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';

/** The present moment, and the day that it is here. */
@Injectable()
export class LocalNow {
  constructor(
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  moment(): Date {
    return this.clock.now();
  }

  today(): string {
    return this.clock.localDate(this.settings.timeZone);
  }
}
