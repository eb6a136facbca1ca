import { Injectable } from '@nestjs/common';
import type { Queryable, Transaction } from '#database';
import { Fault, type AreaLevel, type CollectionState } from '#domain';

/** A collection as its report sees it. */
export interface ReportedCollection {
  readonly id: string;
  readonly year: number;
  readonly state: CollectionState;
  /** Null until it is closed. */
  readonly asOfPosition: number | null;
  /** The picture that puts its answers together; null before it is begun. */
  readonly pictureId: string | null;
}

/** The organisation that answers for the whole municipality, and the area of that. */
export interface Municipality {
  readonly organisationId: string;
  readonly scheme: string;
  readonly level: AreaLevel;
  readonly code: string;
}

const COLLECTION = `
  SELECT c.id, c.year, c.state, c.as_of_position AS "asOfPosition", r.picture_id AS "pictureId"
    FROM collection c LEFT JOIN city_report r ON r.collection_id = c.id`;
/** A municipality whose organisation has no area of its own leaves that to its board, which has. */
const MUNICIPALITY = `
  SELECT a.organisation_id AS "organisationId", a.scheme, a.level, a.code
    FROM organisation_area a JOIN organisation o ON o.id = a.organisation_id
   WHERE a.level = 'municipality' AND (o.valid_to IS NULL OR o.valid_to > $1::date)
     AND EXISTS (SELECT FROM area g WHERE (g.scheme, g.level, g.code) = (a.scheme, a.level, a.code))
   ORDER BY o.kind = 'city' DESC, o.name, o.id, a.scheme, a.code LIMIT 1`;

/** The rows that tie pictures to collections; collections and organisations lie upstream and are read by name. */
@Injectable()
export class CityReportRepository {
  /** Fault: NOT_FOUND. */
  async of(on: Queryable, collectionId: string): Promise<ReportedCollection> {
    const [row] = await on.query<ReportedCollection>(`${COLLECTION} WHERE c.id = $1`, [
      collectionId,
    ]);
    if (row === undefined) throw new Fault('NOT_FOUND');
    return row;
  }

  /** As `of`; nobody moves the collection or begins its report until this transaction ends. Fault: NOT_FOUND. */
  async locked(tx: Transaction, collectionId: string): Promise<ReportedCollection> {
    await tx.query(`SELECT FROM collection WHERE id = $1 FOR UPDATE`, [collectionId]);
    return this.of(tx, collectionId);
  }

  /** The collection that a picture puts together. Fault: NOT_FOUND for a picture of none. */
  async behind(on: Queryable, pictureId: string): Promise<ReportedCollection> {
    const [row] = await on.query<ReportedCollection>(`${COLLECTION} WHERE r.picture_id = $1`, [
      pictureId,
    ]);
    if (row === undefined) throw new Fault('NOT_FOUND');
    return row;
  }

  /** @param today civil date. Undefined where no organisation answers for a municipality. */
  async municipality(on: Queryable, today: string): Promise<Municipality | undefined> {
    const [row] = await on.query<Municipality>(MUNICIPALITY, [today]);
    return row;
  }

  async add(
    tx: Transaction,
    row: {
      readonly collectionId: string;
      readonly pictureId: string;
      readonly begunBy: string | null;
      readonly begunAt: Date;
    },
  ): Promise<void> {
    await tx.query(
      `INSERT INTO city_report (collection_id, picture_id, begun_by, begun_at) VALUES ($1, $2, $3, $4)`,
      [row.collectionId, row.pictureId, row.begunBy, row.begunAt],
    );
  }
}
