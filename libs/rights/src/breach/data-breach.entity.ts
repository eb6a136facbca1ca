import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { OrganisationEntity } from '#access';
import type {
  BreachDataKind,
  BreachInformation,
  BreachKind,
  BreachNotice,
  BreachRisk,
  BreachSubject,
} from '#domain';

/** One personal data breach of an authority as far as codes and figures tell. Its words lie sealed in `data_breach_text`. */
@Entity({ name: 'data_breach' })
@Index('ix_data_breach_organisation', ['organisationId', 'id'])
@Check('ck_data_breach_risk', `risk IN ('unlikely', 'risk', 'high')`)
@Check('ck_data_breach_notice', `notice IN ('yes', 'no')`)
@Check(
  'ck_data_breach_information',
  `information IN ('yes', 'not_high', 'unintelligible', 'averted', 'public')`,
)
@Check('ck_data_breach_counts', `persons >= 0 AND records >= 0`)
export class DataBreachEntity {
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'pk_data_breach' })
  id: string;

  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId: string;

  @ManyToOne('OrganisationEntity')
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'fk_data_breach_organisation' })
  organisation: OrganisationEntity;

  /** When the authority became aware of it: the 72 hours run from it. */
  @Column({ type: 'timestamptz', name: 'known_at' })
  knownAt: Date;

  @Column({ type: 'timestamptz', name: 'began_at', nullable: true })
  beganAt: Date | null;

  @Column({ type: 'timestamptz', name: 'ended_at', nullable: true })
  endedAt: Date | null;

  @Column({ type: 'text', name: 'kinds', array: true })
  kinds: BreachKind[];

  @Column({ type: 'text', name: 'data_kinds', array: true })
  dataKinds: BreachDataKind[];

  @Column({ type: 'text', name: 'subjects', array: true })
  subjects: BreachSubject[];

  /** Persons and records concerned, about (article 33.3 a). */
  @Column({ type: 'integer', name: 'persons', nullable: true })
  persons: number | null;

  @Column({ type: 'integer', name: 'records', nullable: true })
  records: number | null;

  @Column({ type: 'text', name: 'risk', nullable: true })
  risk: BreachRisk | null;

  @Column({ type: 'text', name: 'notice', nullable: true })
  notice: BreachNotice | null;

  @Column({ type: 'timestamptz', name: 'notified_at', nullable: true })
  notifiedAt: Date | null;

  @Column({ type: 'text', name: 'information', nullable: true })
  information: BreachInformation | null;

  /** Local day. */
  @Column({ type: 'date', name: 'informed_on', nullable: true })
  informedOn: string | null;

  @Column({ type: 'integer', name: 'revision' })
  revision: number;

  @Column({ type: 'uuid', name: 'changed_by' })
  changedBy: string;

  @Column({ type: 'timestamptz', name: 'changed_at' })
  changedAt: Date;

  @Column({ type: 'timestamptz', name: 'closed_at', nullable: true })
  closedAt: Date | null;
}
