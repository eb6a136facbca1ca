import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { OrganisationEntity } from '#access';
import type { PlannedEventKind } from '#domain';
import type { AreaEntity } from '#geography';

/** What was said of a planned event, each time that somebody said something; the last revision stands. */
@Entity({ name: 'planned_event_revision' })
@Check('ck_planned_event_revision_revision', `revision >= 1`)
@Check('ck_planned_event_revision_status', `status IN ('planned', 'cancelled')`)
@Check('ck_planned_event_revision_times', `ends_at > begins_at`)
@Check('ck_planned_event_revision_expected_people', `expected_people > 0`)
export class PlannedEventRevisionEntity {
  @PrimaryColumn({
    type: 'uuid',
    name: 'event_id',
    primaryKeyConstraintName: 'pk_planned_event_revision',
  })
  eventId: string;

  /** From 1 within the event. */
  @PrimaryColumn({
    type: 'integer',
    name: 'revision',
    primaryKeyConstraintName: 'pk_planned_event_revision',
  })
  revision: number;

  /** Whose coordinators plan it; the same in every revision. */
  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId: string;

  @ManyToOne('OrganisationEntity')
  @JoinColumn({
    name: 'organisation_id',
    foreignKeyConstraintName: 'fk_planned_event_revision_organisation',
  })
  organisation: OrganisationEntity;

  @Column({ type: 'text', name: 'status' })
  status: 'planned' | 'cancelled';

  /** Why it was cancelled. */
  @Column({ type: 'text', name: 'reason', nullable: true })
  reason: string | null;

  @Column({ type: 'text', name: 'title' })
  title: string;

  @Column({ type: 'text', name: 'kind' })
  kind: PlannedEventKind;

  @Column({ type: 'integer', name: 'area_key' })
  areaKey: number;

  @ManyToOne('AreaEntity')
  @JoinColumn({ name: 'area_key', foreignKeyConstraintName: 'fk_planned_event_revision_area' })
  area: AreaEntity;

  /** Where in the area, in words. */
  @Column({ type: 'text', name: 'place', nullable: true })
  place: string | null;

  /** On the clocks of the place, to the minute. */
  @Column({ type: 'timestamp', name: 'begins_at' })
  beginsAt: Date;

  /** As `begins_at`. */
  @Column({ type: 'timestamp', name: 'ends_at' })
  endsAt: Date;

  /** An organisation in words, never a person. */
  @Column({ type: 'text', name: 'organiser', nullable: true })
  organiser: string | null;

  @Column({ type: 'integer', name: 'expected_people', nullable: true })
  expectedPeople: number | null;

  /** Who told of it. */
  @Column({ type: 'text', name: 'source', nullable: true })
  source: string | null;

  @Column({ type: 'text', name: 'link', nullable: true })
  link: string | null;

  @Column({ type: 'text', name: 'note', nullable: true })
  note: string | null;

  /** What a file knows it by, its code or a digest; null for one that was entered by hand. */
  @Column({ type: 'text', name: 'file_key', nullable: true })
  fileKey: string | null;

  /** SHA-256 of what the file last said of it, in hex. */
  @Column({ type: 'text', name: 'file_hash', nullable: true })
  fileHash: string | null;

  /** The account; null for the system itself. */
  @Column({ type: 'uuid', name: 'set_by', nullable: true })
  setBy: string | null;

  @Column({ type: 'timestamptz', name: 'set_at' })
  setAt: Date;
}
