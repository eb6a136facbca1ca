import { Injectable } from '@nestjs/common';
import { localParts } from '#domain';

/** The only source of "now" outside the database. Tests replace it to move time. */
@Injectable()
export class Clock {
  /** The present moment. */
  now(): Date {
    return new Date();
  }

  /** The civil date (`YYYY-MM-DD`) of the present moment in an IANA time zone. */
  localDate(timeZone: string): string {
    return localParts(this.now(), timeZone).date;
  }
}
