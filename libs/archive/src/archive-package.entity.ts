import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { OrganisationEntity } from '#access';
import type { PackageState } from './archive-values.js';

/** One package for an archive. What it held goes after some days; that it was made, and its digest, stays. */
@Entity({ name: 'archive_package' })
@Index('ix_archive_package_organisation', ['organisationId', 'id'])
@Index('uq_archive_package_open', ['organisationId'], {
  unique: true,
  where: `state IN ('proposed', 'waiting', 'running')`,
})
@Check(
  'ck_archive_package_state',
  `state IN ('proposed', 'waiting', 'running', 'ready', 'withdrawn', 'stopped', 'failed', 'erased')`,
)
@Check('ck_archive_package_second', `approved_by <> requested_by`)
@Check('ck_archive_package_ready', `state NOT IN ('ready', 'erased') OR sha256 IS NOT NULL`)
export class ArchivePackageEntity {
  /** UUIDv7. */
  @PrimaryColumn({ type: 'uuid', name: 'id', primaryKeyConstraintName: 'pk_archive_package' })
  id: string;

  /** The authority whose documents it holds. */
  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId: string;

  @ManyToOne('OrganisationEntity')
  @JoinColumn({
    name: 'organisation_id',
    foreignKeyConstraintName: 'fk_archive_package_organisation',
  })
  organisation: OrganisationEntity;

  /** The local year that they came in, over when it was asked for. */
  @Column({ type: 'integer', name: 'year' })
  year: number;

  @Column({ type: 'text', name: 'parts', array: true })
  parts: string[];

  /** The archive authority that it goes to. */
  @Column({ type: 'text', name: 'receiver' })
  receiver: string;

  /** How the agreement on deliveries is cited. */
  @Column({ type: 'text', name: 'agreement' })
  agreement: string;

  @Column({ type: 'bytea', name: 'nonce' })
  nonce: Buffer;

  /** Ciphertext of the reason, followed by the tag. The key lies in `content_key` under the package's id. */
  @Column({ type: 'bytea', name: 'ciphertext' })
  ciphertext: Buffer;

  /** The account. */
  @Column({ type: 'uuid', name: 'requested_by' })
  requestedBy: string;

  @Column({ type: 'timestamptz', name: 'requested_at' })
  requestedAt: Date;

  /** Another account; null where nobody need approve. */
  @Column({ type: 'uuid', name: 'approved_by', nullable: true })
  approvedBy: string | null;

  @Column({ type: 'timestamptz', name: 'approved_at', nullable: true })
  approvedAt: Date | null;

  @Column({ type: 'text', name: 'state' })
  state: PackageState;

  /** Grows with each beginning, so that a process that was taken for dead writes nothing more. */
  @Column({ type: 'integer', name: 'attempt', default: 0 })
  attempt: number;

  /** Incidents of the year that it may hold; null until it begins. */
  @Column({ type: 'integer', name: 'incidents', nullable: true })
  incidents: number | null;

  /** Of those times the parts that go through them. */
  @Column({ type: 'integer', name: 'incidents_done', default: 0 })
  incidentsDone: number;

  /** Incidents of the year that lie outside what may be delivered. */
  @Column({ type: 'integer', name: 'left_out', nullable: true })
  leftOut: number | null;

  @Column({ type: 'timestamptz', name: 'started_at', nullable: true })
  startedAt: Date | null;

  @Column({ type: 'timestamptz', name: 'progress_at', nullable: true })
  progressAt: Date | null;

  @Column({ type: 'timestamptz', name: 'finished_at', nullable: true })
  finishedAt: Date | null;

  /** When the sealed file goes. */
  @Column({ type: 'timestamptz', name: 'expires_at', nullable: true })
  expiresAt: Date | null;

  /** The sealed file, from the moment it is begun until it is erased. */
  @Column({ type: 'uuid', name: 'file_id', nullable: true })
  fileId: string | null;

  /** Files in it, that of the list apart. */
  @Column({ type: 'integer', name: 'files', nullable: true })
  files: number | null;

  /** A bigint comes as text. */
  @Column({ type: 'bigint', name: 'bytes', nullable: true })
  bytes: string | null;

  /** Hexadecimal, of the package as it was made. */
  @Column({ type: 'text', name: 'sha256', nullable: true })
  sha256: string | null;

  /** Who fetched it last. */
  @Column({ type: 'uuid', name: 'fetched_by', nullable: true })
  fetchedBy: string | null;

  @Column({ type: 'timestamptz', name: 'fetched_at', nullable: true })
  fetchedAt: Date | null;
}
