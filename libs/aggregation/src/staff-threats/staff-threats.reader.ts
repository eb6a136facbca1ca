import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import type { Tier } from '#domain';
import { STANDING } from '../standing-revisions.js';

/** Which staff incidents are counted, and for whom. */
export interface StaffThreatsOrder {
  readonly areaKeys: readonly number[];
  /** First days of months: `from` inclusive, `to` exclusive. */
  readonly from: string;
  readonly to: string;
  readonly tiers: readonly Tier[];
  /** null for whichever answers. */
  readonly organisationIds: readonly string[] | null;
  /** Whose own incidents are left out; null for nobody's. */
  readonly withoutSenderId: string | null;
}

/** Staff incidents that are alike in everything that is counted. */
export interface StaffThreatRow {
  /** First day. */
  readonly month: string;
  /** null for an incident that no unit was named of. */
  readonly unitMark: Buffer | null;
  readonly influenceKind: string | null;
  readonly actorType: string | null;
  readonly consequences: readonly string[] | null;
  readonly policeReported: string | null;
  readonly count: number;
}

/** A unit of the organisations that are counted. */
export interface StaffUnit {
  readonly id: string;
  readonly kind: string;
  readonly headcount: number | null;
  /** Civil dates, `validTo` exclusive. */
  readonly validFrom: string;
  readonly validTo: string | null;
}

type Row = { readonly position: number } & {
  [K in keyof StaffThreatRow]: StaffThreatRow[K] | null;
};

const COLUMNS = `
  r.local_month, r.unit_mark, r.influence_kind, r.actor_type, r.consequences, r.police_reported`;

const THREATS = `
  SELECT h.position, f.*
    FROM stream_position h LEFT JOIN (
      SELECT r.local_month AS month, r.unit_mark AS "unitMark", r.influence_kind AS "influenceKind",
             r.actor_type AS "actorType", r.consequences, r.police_reported AS "policeReported", count(*)::integer AS count
        FROM ${STANDING}
         AND r.kind = 'staff_incident' AND r.local_month >= $1::date AND r.local_month < $2::date
         AND r.area_key = ANY ($3::int[]) AND r.tier = ANY ($4::text[])
         AND ($5::uuid[] IS NULL OR r.organisation_id = ANY ($5))
         AND ($6::uuid IS NULL OR NOT EXISTS (
           SELECT 1 FROM incident i WHERE i.id = r.incident_id AND i.sender_id = $6))
       GROUP BY ${COLUMNS}
    ) f ON true
   WHERE h.name = 'revision'`;

const UNITS = `
  SELECT id, kind, headcount, valid_from AS "validFrom", valid_to AS "validTo"
    FROM unit WHERE $1::uuid[] IS NULL OR organisation_id = ANY ($1)`;

/** Counts what has befallen staff, from the revisions: no pack knows kind of influence, actor or consequence. */
@Injectable()
export class StaffThreatsReader {
  constructor(private readonly database: Database) {}

  /** All of one statement, so of one position. */
  async run(order: StaffThreatsOrder): Promise<{ position: number; rows: StaffThreatRow[] }> {
    const rows = await this.database.prepared<Row>('staffThreats.count', THREATS, [
      ...[order.from, order.to, [...order.areaKeys], [...order.tiers]],
      ...[order.organisationIds && [...order.organisationIds], order.withoutSenderId],
    ]);
    return {
      position: rows[0]?.position ?? 0,
      rows: rows.flatMap(({ position: _position, ...row }) =>
        row.count === null ? [] : [row as StaffThreatRow],
      ),
    };
  }

  /** @param organisationIds null for all. */
  units(organisationIds: readonly string[] | null): Promise<StaffUnit[]> {
    return this.database.prepared<StaffUnit>('staffThreats.units', UNITS, [
      organisationIds && [...organisationIds],
    ]);
  }
}
