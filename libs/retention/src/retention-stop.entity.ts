import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { OrganisationEntity } from '#access';

/** A hold on erasing (gallringsstopp). Once released it stands as history. */
@Entity({ name: 'retention_stop' })
@Index('ix_retention_stop_organisation', ['organisationId'])
@Check(
  'ck_retention_stop_released',
  `(released_by IS NULL) = (released_at IS NULL) AND (released_at IS NULL) = (release_reason IS NULL)`,
)
export class RetentionStopEntity {
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'pk_retention_stop' })
  id: string;

  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId: string;

  @ManyToOne('OrganisationEntity')
  @JoinColumn({
    name: 'organisation_id',
    foreignKeyConstraintName: 'fk_retention_stop_organisation',
  })
  organisation: OrganisationEntity;

  /** Null where it holds a selection, or with nothing named everything. */
  @Column({ type: 'uuid', name: 'incident_id', nullable: true })
  incidentId: string | null;

  @ManyToOne('IncidentEntity')
  @JoinColumn({ name: 'incident_id', foreignKeyConstraintName: 'fk_retention_stop_incident' })
  incident: object | null;

  @Column({ type: 'text', name: 'kind', nullable: true })
  kind: string | null;

  @Column({ type: 'text', name: 'category', nullable: true })
  category: string | null;

  @Column({ type: 'text', name: 'tier', nullable: true })
  tier: string | null;

  @Column({ type: 'date', name: 'received_from', nullable: true })
  receivedFrom: string | null;

  @Column({ type: 'date', name: 'received_to', nullable: true })
  receivedTo: string | null;

  /** Why, without names: it is shown to everybody who keeps and erases. */
  @Column({ type: 'text', name: 'reason' })
  reason: string;

  /** Last local day that it holds; null until it is released. */
  @Column({ type: 'date', name: 'holds_to', nullable: true })
  holdsTo: string | null;

  @Column({ type: 'uuid', name: 'set_by' })
  setBy: string;

  @Column({ type: 'timestamptz', name: 'set_at' })
  setAt: Date;

  @Column({ type: 'uuid', name: 'released_by', nullable: true })
  releasedBy: string | null;

  @Column({ type: 'timestamptz', name: 'released_at', nullable: true })
  releasedAt: Date | null;

  @Column({ type: 'text', name: 'release_reason', nullable: true })
  releaseReason: string | null;
}
