import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import type { PolicyObject } from '#domain';
import { BlindIndex } from '#protection';
import { objectOf } from '../incident-access.js';
import { IncidentReader } from '../incident.reader.js';

/** An incident by its reference, in the terms of the policy. */
@Injectable()
export class BreakGlassIncident {
  constructor(
    private readonly database: Database,
    private readonly reader: IncidentReader,
    private readonly marks: BlindIndex,
  ) {}

  async find(reference: string): Promise<{ id: string; object: PolicyObject } | undefined> {
    const [row] = await this.database.query<{ id: string }>(
      `SELECT id FROM incident WHERE reference = $1`,
      [reference],
    );
    const incident = row && (await this.reader.current(row.id));
    return incident && { id: incident.id, object: objectOf(incident, this.marks) };
  }
}
