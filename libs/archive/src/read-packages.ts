import { Injectable } from '@nestjs/common';
import type { Actor } from '#domain';
import { ActingPersonsReader, Authorities } from '#retention';
import type { ArchiveAuthoritiesDto, PackageDto, PackagesDto } from './archive.dto.js';
import { PackageRepository } from './package.repository.js';
import type { StoredPackage } from './package.row.js';

type PersonOf = Awaited<ReturnType<ActingPersonsReader['of']>>;

/** The packages of an authority, and what somebody may do with them. */
@Injectable()
export class ReadPackages {
  constructor(
    private readonly authorities: Authorities,
    private readonly packages: PackageRepository,
    private readonly persons: ActingPersonsReader,
  ) {}

  /** Those whose packages one sees, by name. */
  async reached(actor: Actor): Promise<ArchiveAuthoritiesDto> {
    const authorities = await this.authorities.list(actor, 'archive.read');
    const ofAction = async (action: 'archive.deliver' | 'archive.approve') => {
      const found = await this.authorities.list(actor, action);
      return new Set(found.map(({ id }) => id));
    };
    const [deliver, approve] = [
      await ofAction('archive.deliver'),
      await ofAction('archive.approve'),
    ];
    return {
      items: authorities.map(({ id, name }) => ({
        ...{ id, name, mayDeliver: deliver.has(id), mayApprove: approve.has(id) },
      })),
      lastYear: Number(this.authorities.today.slice(0, 4)) - 1,
    };
  }

  /** The last first. Throws `Fault`: NOT_FOUND. */
  async list(actor: Actor, organisationId: string): Promise<PackagesDto> {
    await this.authorities.reach(actor, 'archive.read', organisationId);
    const rows = await this.packages.list(organisationId);
    const reasons = await this.packages.reasons(rows.map(({ id }) => id));
    const acting = rows.flatMap(({ requestedBy, approvedBy, fetchedBy }) => [
      ...[requestedBy, approvedBy, fetchedBy],
    ]);
    const person = await this.persons.of(actor, acting);
    return {
      items: rows.map((row) => describe(row, reasons.get(row.id) ?? '', person, actor)),
    };
  }
}

function describe(row: StoredPackage, reason: string, person: PersonOf, actor: Actor): PackageDto {
  const { id, organisationId, year, receiver, agreement, state, requestedBy, approvedBy } = row;
  const { requestedAt, approvedAt, finishedAt, expiresAt, fetchedAt, fetchedBy } = row;
  const { incidents, incidentsDone, leftOut, files, bytes, sha256 } = row;
  // Each part that goes through the incidents counts them once.
  const passes = row.parts.filter((part) => part === 'revisions' || part === 'contents').length;
  return {
    ...{ id, organisationId, year, parts: [...row.parts], receiver, agreement, reason, state },
    ...{ requestedAt, requestedBy: person(requestedBy), approvedAt },
    approvedBy: approvedBy === null ? null : person(approvedBy),
    steps: incidents === null ? null : incidents * passes,
    stepsDone: incidentsDone,
    ...{ leftOut, files, bytes, sha256, finishedAt, expiresAt, fetchedAt },
    fetchedBy: fetchedBy === null ? null : person(fetchedBy),
    isOwn: requestedBy === actor.accountId,
  };
}
