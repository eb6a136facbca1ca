import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import type { PlaceRecord } from './place-record.js';

/** A place as `PlaceRecord`. */
export const SELECT_PLACES = `
  SELECT id, source, code, type, name, address, opening_hours AS "openingHours", lon, lat,
         valid_from AS "validFrom", valid_to AS "validTo"
    FROM place`;

const REVISION = `SELECT revision FROM geography_revision WHERE name = 'place'`;

/** Reads places as they are stored; whoever looks for one uses `Places`, which keeps them in memory. */
@Injectable()
export class PlaceReader {
  constructor(private readonly database: Database) {}

  /** Grows by one with every change of places. */
  async revision(): Promise<number> {
    const [row] = await this.database.prepared<{ revision: number }>('place.revision', REVISION);
    return row?.revision ?? 0;
  }

  /** Every place, closed ones too. */
  all(): Promise<PlaceRecord[]> {
    return this.database.query<PlaceRecord>(SELECT_PLACES);
  }
}
