import { Injectable } from '@nestjs/common';

/** The only source of "now" outside the database. Tests replace it to move time. */
@Injectable()
export class Clock {
  /** The present moment. */
  now(): Date {
    return new Date();
  }

  /** The civil date (`YYYY-MM-DD`) of the present moment in an IANA time zone. */
  localDate(timeZone: string): string {
    const parts = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      calendar: 'gregory',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    }).formatToParts(this.now());
    const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
    return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
  }
}
