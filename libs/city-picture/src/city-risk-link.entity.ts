import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import type { CollectionEntity } from '#collections';
import type { RiskVerdict } from '#domain';

/**
 * What the city's office has said of two risks: one and the same, or not. Only ever added to; the newest word stands, in
 * the collections of later years too. The risks are known by their ids alone: a word of them is no reason to keep them.
 */
@Entity({ name: 'city_risk_link' })
@Unique('uq_city_risk_link_revision', ['lowRiskId', 'highRiskId', 'revision'])
@Check('ck_city_risk_link_order', `low_risk_id < high_risk_id`)
@Check('ck_city_risk_link_revision', `revision >= 1`)
@Check('ck_city_risk_link_verdict', `verdict IN ('same', 'apart', 'unsaid')`)
export class CityRiskLinkEntity {
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'pk_city_risk_link' })
  id: string;

  /** In whose picture it was said. */
  @Column({ type: 'uuid', name: 'collection_id' })
  collectionId: string;

  @ManyToOne('CollectionEntity')
  @JoinColumn({
    name: 'collection_id',
    foreignKeyConstraintName: 'fk_city_risk_link_collection',
  })
  collection: CollectionEntity;

  @Column({ type: 'uuid', name: 'low_risk_id' })
  lowRiskId: string;

  @Column({ type: 'uuid', name: 'high_risk_id' })
  highRiskId: string;

  @Column({ type: 'integer', name: 'revision' })
  revision: number;

  /** `unsaid` takes the last word back. */
  @Column({ type: 'text', name: 'verdict' })
  verdict: RiskVerdict;

  /** The account; null for the demo's. */
  @Column({ type: 'uuid', name: 'said_by', nullable: true })
  saidBy: string | null;

  @Column({ type: 'timestamptz', name: 'said_at' })
  saidAt: Date;
}
