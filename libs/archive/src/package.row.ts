import type { ArchivePart, PackageState } from './archive-values.js';

/** A package as it is asked for. */
export interface NewPackage {
  readonly id: string;
  readonly organisationId: string;
  readonly year: number;
  readonly parts: readonly ArchivePart[];
  readonly receiver: string;
  readonly agreement: string;
  readonly reason: string;
  readonly requestedBy: string;
  readonly requestedAt: Date;
  readonly state: PackageState;
}

/** A package as it stands, but for its reason. */
export interface StoredPackage extends Omit<NewPackage, 'reason'> {
  readonly organisationName: string;
  readonly organisationCode: string;
  readonly approvedBy: string | null;
  readonly approvedAt: Date | null;
  readonly attempt: number;
  readonly incidents: number | null;
  readonly incidentsDone: number;
  readonly leftOut: number | null;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
  readonly expiresAt: Date | null;
  readonly fileId: string | null;
  readonly files: number | null;
  readonly bytes: number | null;
  readonly sha256: string | null;
  readonly fetchedBy: string | null;
  readonly fetchedAt: Date | null;
}

/** Which of the beginnings of a package speaks: the others find nothing to change. */
export type PackageAttempt = Pick<StoredPackage, 'id' | 'attempt'>;

/** What a running package changes of itself. */
export type PackageChange = Partial<
  Pick<
    StoredPackage,
    | 'state'
    | 'incidents'
    | 'incidentsDone'
    | 'leftOut'
    | 'finishedAt'
    | 'expiresAt'
    | 'fileId'
    | 'files'
    | 'bytes'
    | 'sha256'
  >
>;

export const PACKAGES = `
  SELECT p.id, p.organisation_id AS "organisationId", o.name AS "organisationName", o.code AS "organisationCode",
         p.year, p.parts, p.receiver, p.agreement, p.requested_by AS "requestedBy", p.requested_at AS "requestedAt",
         p.approved_by AS "approvedBy", p.approved_at AS "approvedAt", p.state, p.attempt, p.incidents,
         p.incidents_done AS "incidentsDone", p.left_out AS "leftOut", p.started_at AS "startedAt",
         p.finished_at AS "finishedAt", p.expires_at AS "expiresAt", p.file_id AS "fileId", p.files, p.bytes, p.sha256,
         p.fetched_by AS "fetchedBy", p.fetched_at AS "fetchedAt"
    FROM archive_package p JOIN organisation o ON o.id = p.organisation_id`;
