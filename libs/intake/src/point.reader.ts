import { Injectable } from '@nestjs/common';
import { Database, SqlParameters } from '#database';
import type { Reach } from '#domain';
import type { AreaIndex } from '#geography';
import { BlindIndex } from '#protection';
import { reachSql } from './incident-access.js';
import { filterSql } from './incident-filter.js';
import type { IncidentFilterDto } from './incident-filter.dto.js';
import {
  incidentsAt,
  storedIncident,
  type IncidentRow,
  type StoredIncident,
} from './incident.reader.js';

/** Which incidents are looked for. */
export interface PointOrder {
  readonly reach: Reach;
  readonly filter: IncidentFilterDto;
  readonly areas: AreaIndex;
  readonly areaKeys: readonly number[];
  readonly limit: number;
}

/** Incidents of a few areas and months as they stand, found by cell; their content still sealed. */
@Injectable()
export class PointReader {
  constructor(
    private readonly database: Database,
    private readonly marks: BlindIndex,
  ) {}

  async run({ reach, filter, areas, areaKeys, limit }: PointOrder): Promise<StoredIncident[]> {
    const parameters = new SqlParameters();
    const conditions = [
      `r.area_key = ANY (${parameters.add([...areaKeys])}::int[])`,
      reachSql(reach, this.marks, parameters),
      ...filterSql(filter, areas, parameters),
    ];
    const rows = await this.database.query<IncidentRow>(
      `${incidentsAt('i.current_revision')}
        WHERE ${conditions.join(' AND ')}
        ORDER BY r.local_month DESC, i.id DESC LIMIT ${parameters.add(limit)}`,
      parameters.values,
    );
    return rows.map(storedIncident);
  }
}
