import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Settings } from '#config';
import { Database } from '#database';
import { localParts } from '#domain';
import type { IncidentBody } from './incident-facts.js';
import type { StoredIncident } from './incident.reader.js';
import { OpenContent } from './open-content.js';

/** Where and on which local day somebody said that it happened. */
export interface ToldLocation {
  readonly incident: StoredIncident;
  readonly location: IncidentBody['location'];
  readonly localDate: string;
}

/** Opens sealed content for the place and the day alone; the rest is forgotten at once. */
@Injectable()
export class ReadLocations {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
    private readonly open: OpenContent,
    private readonly settings: Settings,
  ) {}

  /**
   * One audit row holds the ids of all that is opened, and is committed before anything is.
   * @param purpose a code for the audit row. @param actorId who looks; null for the system. @returns those whose content has not been erased.
   */
  async run(
    incidents: readonly StoredIncident[],
    purpose: 'relocate' | 'relocate-dry-run' | 'map' | 'top-places',
    actorId: string | null = null,
  ): Promise<ToldLocation[]> {
    const whole = incidents.filter(({ sealed }) => sealed !== null);
    if (whole.length === 0) return [];
    await this.database.transaction((tx) =>
      this.audit.append(tx, {
        actorId,
        action: 'incident.location-read',
        subject: 'incident',
        subjectIds: whole.map(({ id }) => id),
        details: { purpose },
      }),
    );
    return whole.flatMap((incident) => {
      const body = this.open.run(incident)?.body;
      if (body === undefined) return [];
      const { date } = localParts(new Date(body.occurredFrom), this.settings.timeZone);
      return [{ incident, location: body.location, localDate: date }];
    });
  }
}
