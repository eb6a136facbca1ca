import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import type { CollectionState } from '#domain';

/** The city's collection of risk and situation pictures of one year. */
@Entity({ name: 'collection' })
@Unique('uq_collection_year', ['year'])
@Check('ck_collection_year', `year BETWEEN 2000 AND 2200`)
@Check('ck_collection_days', `opens_on <= due_on`)
@Check('ck_collection_state', `state IN ('draft', 'open', 'closed')`)
@Check('ck_collection_position', `(state = 'closed') = (as_of_position IS NOT NULL)`)
export class CollectionEntity {
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'pk_collection' })
  id: string;

  /** The year that the pictures are of. */
  @Column({ type: 'integer', name: 'year' })
  year: number;

  @Column({ type: 'date', name: 'opens_on' })
  opensOn: string;

  @Column({ type: 'date', name: 'due_on' })
  dueOn: string;

  /** What those who are asked should know: public, and of no person. */
  @Column({ type: 'text', name: 'instructions' })
  instructions: string;

  /** Function and address at the city's office. */
  @Column({ type: 'text', name: 'contact' })
  contact: string;

  @Column({ type: 'text', name: 'state', default: 'draft' })
  state: CollectionState;

  /** The position at which the city's picture sums its areas; null until the collection is closed. */
  @Column({ type: 'bigint', name: 'as_of_position', nullable: true })
  asOfPosition: number | null;

  /** One more for each change, for `If-Match`. */
  @Column({ type: 'integer', name: 'revision', default: 1 })
  revision: number;

  /** The account; null for the demo's. */
  @Column({ type: 'uuid', name: 'begun_by', nullable: true })
  begunBy: string | null;

  @Column({ type: 'timestamptz', name: 'begun_at' })
  begunAt: Date;
}
