import {
  Check,
  Column,
  Entity,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  Unique,
} from 'typeorm';
import type { IncidentKind, IncidentStatus, PersonDataKind, Tier } from '#domain';
import type { AreaEntity } from '#geography';
import { IncidentEntity } from './incident.entity.js';

/**
 * One version of an incident as statistics may see it: nothing here tells who, exactly where or at what hour and minute.
 * Added when something is recorded, corrected or withdrawn; never changed or removed.
 */
@Entity({ name: 'incident_revision' })
@Unique('uq_incident_revision', ['incidentId', 'revision'])
@Index('ix_incident_revision_cell', ['areaKey', 'localMonth'])
@Index('ix_incident_revision_organisation_month', ['organisationId', 'localMonth', 'incidentId'])
// These hold what lists ask of words, which TypeORM has no word for: the migration makes them.
@Index('ix_incident_revision_organisation', { synchronize: false })
@Index('ix_incident_revision_unit', { synchronize: false })
@Index('ix_incident_revision_unit_mark', { synchronize: false })
@Index('ix_incident_revision_staff', ['localMonth'], { where: `kind = 'staff_incident'` })
@Index('ix_incident_revision_guarded', ['incidentId'], {
  where: `tier IN ('protected', 'strict')`,
})
@Check(
  'ck_incident_revision_kind',
  `kind IN ('observation', 'staff_incident', 'accident', 'environment_fault')`,
)
@Check('ck_incident_revision_tier', `tier IN ('open', 'internal', 'protected', 'strict')`)
@Check('ck_incident_revision_status', `status IN ('recorded', 'withdrawn')`)
@Check('ck_incident_revision_severity', `severity BETWEEN 0 AND 4`)
@Check('ck_incident_revision_weekday', `weekday BETWEEN 1 AND 7`)
@Check('ck_incident_revision_hour_band', `hour_band BETWEEN 0 AND 23`)
@Check('ck_incident_revision_hours_touched', `hours_touched BETWEEN 0 AND 168`)
@Check('ck_incident_revision_month', `extract(day FROM local_month) = 1`)
@Check(
  'ck_incident_revision_local_date',
  `local_date IS NULL OR (tier IN ('open', 'internal') AND local_date - local_month BETWEEN 0 AND 30)`,
)
export class IncidentRevisionEntity {
  /** UUIDv7. */
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'pk_incident_revision' })
  id: string;

  @Column({ type: 'uuid', name: 'incident_id' })
  incidentId: string;

  @ManyToOne(() => IncidentEntity)
  @JoinColumn({ name: 'incident_id', foreignKeyConstraintName: 'fk_incident_revision_incident' })
  incident: IncidentEntity;

  /** Without gaps from 1 within the incident. */
  @Column({ type: 'integer', name: 'revision' })
  revision: number;

  @Column({ type: 'text', name: 'status' })
  status: IncidentStatus;

  @Column({ type: 'text', name: 'kind' })
  kind: IncidentKind;

  /** A code of the taxonomy: `crime.theft`. */
  @Column({ type: 'text', name: 'category' })
  category: string;

  /** 0 to 4; null when nobody judged it. */
  @Column({ type: 'smallint', name: 'severity', nullable: true })
  severity: number | null;

  /** Who may see that it happened. */
  @Column({ type: 'text', name: 'tier' })
  tier: Tier;

  @Column({ type: 'text', name: 'source' })
  source: string;

  /** The finest area known. The keys below repeat its parents, where it has them. */
  @Column({ type: 'integer', name: 'area_key' })
  areaKey: number;

  /** By name: the class itself would load TypeORM with the front door of geography. */
  @ManyToOne('AreaEntity')
  @JoinColumn({ name: 'area_key', foreignKeyConstraintName: 'fk_incident_revision_area' })
  area: AreaEntity;

  @Column({ type: 'integer', name: 'county_key', nullable: true })
  countyKey: number | null;

  @Column({ type: 'integer', name: 'municipality_key', nullable: true })
  municipalityKey: number | null;

  @Column({ type: 'integer', name: 'district_key', nullable: true })
  districtKey: number | null;

  @Column({ type: 'integer', name: 'sub_area_key', nullable: true })
  subAreaKey: number | null;

  /** The organisation that answers for it. No foreign key: history outlives organisations. */
  @Column({ type: 'uuid', name: 'organisation_id', nullable: true })
  organisationId: string | null;

  /** Null when unit and hour together would tell who. */
  @Column({ type: 'uuid', name: 'unit_id', nullable: true })
  unitId: string | null;

  /** Of protected and strict incidents: an HMAC of the unit's id, to find a unit's own by and not to read. */
  @Column({ type: 'bytea', name: 'unit_mark', nullable: true })
  unitMark: Buffer | null;

  /** The first day of the month, `YYYY-MM-DD`, where it happened. */
  @Column({ type: 'date', name: 'local_month' })
  localMonth: string;

  /** The civil day, of open and internal incidents; null for others, and from before days were kept. */
  @Column({ type: 'date', name: 'local_date', nullable: true })
  localDate: string | null;

  /** ISO: 1 is Monday. */
  @Column({ type: 'smallint', name: 'weekday', nullable: true })
  weekday: number | null;

  /** The first hour of the band, local time. */
  @Column({ type: 'smallint', name: 'hour_band', nullable: true })
  hourBand: number | null;

  /**
   * How many hours from the hour band on it may have happened in, 1 to 168; 0 when the time is not known to the hour,
   * null where there is no hour and in rows from before it was kept.
   */
  @Column({ type: 'smallint', name: 'hours_touched', nullable: true })
  hoursTouched: number | null;

  @Column({ type: 'text', name: 'affected_gender', nullable: true })
  affectedGender: string | null;

  @Column({ type: 'text', name: 'affected_age_band', nullable: true })
  affectedAgeBand: string | null;

  @Column({ type: 'boolean', name: 'indoors', nullable: true })
  indoors: boolean | null;

  @Column({ type: 'text', name: 'witnessed', nullable: true })
  witnessed: string | null;

  @Column({ type: 'text', name: 'police_reported', nullable: true })
  policeReported: string | null;

  @Column({ type: 'boolean', name: 'near_miss', nullable: true })
  nearMiss: boolean | null;

  @Column({ type: 'text', name: 'influence_kind', nullable: true })
  influenceKind: string | null;

  @Column({ type: 'text', name: 'actor_type', nullable: true })
  actorType: string | null;

  @Column({ type: 'text', name: 'consequences', array: true, nullable: true })
  consequences: string[] | null;

  /** What in the text may point out a person: kinds, never words. Null when nothing was found, and from before. */
  @Column({ type: 'text', name: 'person_data_kinds', array: true, nullable: true })
  personDataKinds: PersonDataKind[] | null;

  @Column({ type: 'uuid', name: 'import_run_id', nullable: true })
  importRunId: string | null;

  /** The account that said it; null for an import. */
  @Column({ type: 'uuid', name: 'recorded_by', nullable: true })
  recordedBy: string | null;

  @Column({ type: 'timestamptz', name: 'recorded_at' })
  recordedAt: Date;
}
