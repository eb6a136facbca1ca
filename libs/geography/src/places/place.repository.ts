import { Injectable } from '@nestjs/common';
import type { SqlValue, Transaction } from '#database';
import { newId } from '#protection';
import type { PlaceRecord } from './place-record.js';
import { SELECT_PLACES } from './place.reader.js';
import type { PlaceToWrite } from './plan-place-import.js';

const LOCK = `SELECT revision FROM geography_revision WHERE name = 'place' FOR UPDATE`;
const RAISE = `UPDATE geography_revision SET revision = revision + 1 WHERE name = 'place'`;

/** One array a column; text where PostgreSQL would not know the type of an array of nulls. */
const GIVEN = `
  SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::jsonb[],
                       $8::double precision[], $9::double precision[], $10::date[], $11::date[])
    AS given (id, source, code, type, name, address, opening_hours, lon, lat, valid_from, valid_to)`;

const INSERT = `
  INSERT INTO place (id, source, code, type, name, address, opening_hours, lon, lat, valid_from, valid_to) ${GIVEN}`;

const UPDATE = `
  UPDATE place p
     SET type = g.type, name = g.name, address = g.address, opening_hours = g.opening_hours,
         lon = g.lon, lat = g.lat, valid_from = g.valid_from, valid_to = g.valid_to
    FROM (${GIVEN}) g
   WHERE p.id = g.id`;

/** A place that has not begun yet ends as it begins. */
const CLOSE = `UPDATE place SET valid_to = greatest($2::date, valid_from) WHERE id = ANY ($1::uuid[])`;

/** Places written in one statement. */
const PLACES_PER_STATEMENT = 2_000;

/** Writes places. Every change goes between `lock` and `raiseRevision`, in one transaction. */
@Injectable()
export class PlaceRepository {
  /** Lets one import of places happen at a time. */
  async lock(tx: Transaction): Promise<void> {
    await tx.query(LOCK);
  }

  /** Every place of one source, closed ones too. */
  ofSource(tx: Transaction, source: string): Promise<PlaceRecord[]> {
    return tx.query<PlaceRecord>(`${SELECT_PLACES} WHERE source = $1`, [source]);
  }

  /** Tells every process that its picture of the places is old. */
  async raiseRevision(tx: Transaction): Promise<void> {
    await tx.query(RAISE);
  }

  /** Answers the ids that the places were given. */
  async insert(tx: Transaction, places: readonly PlaceToWrite[]): Promise<string[]> {
    const complete = places.map((place) => ({ ...place, id: newId() }));
    await this.send(tx, INSERT, complete);
    return complete.map(({ id }) => id);
  }

  async update(
    tx: Transaction,
    places: readonly (PlaceToWrite & { readonly id: string })[],
  ): Promise<void> {
    await this.send(tx, UPDATE, places);
  }

  /** Ends places on a civil date, from which they are no longer there. */
  async close(tx: Transaction, ids: readonly string[], date: string): Promise<void> {
    await tx.query(CLOSE, [ids, date]);
  }

  private async send(
    tx: Transaction,
    sql: string,
    places: readonly (PlaceToWrite & { readonly id: string })[],
  ): Promise<void> {
    for (let start = 0; start < places.length; start += PLACES_PER_STATEMENT) {
      await tx.query(sql, columnsOf(places.slice(start, start + PLACES_PER_STATEMENT)));
    }
  }
}

function columnsOf(places: readonly (PlaceToWrite & { readonly id: string })[]): SqlValue[] {
  const column = (valueOf: (place: (typeof places)[number]) => SqlValue) => places.map(valueOf);
  return [
    column(({ id }) => id),
    column(({ source }) => source),
    column(({ code }) => code),
    column(({ type }) => type),
    column(({ name }) => name),
    column(({ address }) => address),
    column(({ openingHours }) => openingHours && JSON.stringify(openingHours)),
    column(({ lon }) => lon),
    column(({ lat }) => lat),
    column(({ validFrom }) => validFrom),
    column(({ validTo }) => validTo),
  ];
}
