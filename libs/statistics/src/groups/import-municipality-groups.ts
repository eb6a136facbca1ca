import { basename } from 'node:path';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Clock } from '#config';
import { Database } from '#database';
import { readWholeFile, type FileSource, type RowError } from '#documents';
import { Fault, parseCivilDate, type Actor } from '#domain';
import { Areas, municipalities, type AreaIndex } from '#geography';
import { newId } from '#protection';
import { WriteStatistics } from '../write-statistics.js';
import { GroupRepository, MUNICIPALITY_GROUPS } from './group.repository.js';
import { readGroupRows, type GroupMember } from './read-group-rows.js';

export interface ImportMunicipalityGroupsInput {
  /** CSV. */
  readonly file: FileSource;
  /** What it is called; of a path its last part. */
  readonly fileName?: string;
  /** Who made the grouping, and which one it is. */
  readonly source: string;
  /** The civil date from which it holds. */
  readonly validFrom: string;
  /** Reads and checks everything and writes nothing. */
  readonly dryRun?: boolean;
}

export interface ImportedMunicipalityGroups {
  /** Null after a dry run, and when a row was refused. */
  readonly importId: string | null;
  readonly read: number;
  readonly refused: number;
  readonly groups: readonly {
    readonly code: string;
    readonly name: string;
    readonly municipalities: number;
  }[];
  readonly written: boolean;
  /** Whether the same file stood there already, taken in the same way: nothing has changed. */
  readonly repeated: boolean;
  readonly sha256: string;
  /** By line; when there is any, nothing has been written. */
  readonly errors: readonly RowError[];
}

/**
 * Takes in which municipalities are alike: a whole grouping, or nothing when a row is wrong. The same file again changes
 * nothing. It is taken back as a file of statistics is, and what held before holds again.
 */
@Injectable()
export class ImportMunicipalityGroups {
  constructor(
    private readonly database: Database,
    private readonly write: WriteStatistics,
    private readonly groups: GroupRepository,
    private readonly audit: AuditTrail,
    private readonly areas: Areas,
    private readonly clock: Clock,
  ) {}

  /**
   * @param actor null when the system itself imports, such as a command on the server.
   * @throws Fault IMPORT_FILE_REFUSED when the file cannot be read at all, FIELDS_INVALID when `validFrom` is no day;
   *   wrong rows are told in `errors`.
   */
  async run(
    actor: Pick<Actor, 'accountId'> | null,
    input: ImportMunicipalityGroupsInput,
  ): Promise<ImportedMunicipalityGroups> {
    if (parseCivilDate(input.validFrom) === undefined) {
      const field = { path: 'validFrom', code: 'NOT_A_DATE' } as const;
      throw new Fault('FIELDS_INVALID', {}, { fields: [field] });
    }
    const { bytes, sha256 } = await readWholeFile(input.file);
    const rows = readGroupRows(bytes, knownIn(await this.areas.reload()));
    const told = {
      ...{ read: rows.read, refused: rows.refused, groups: groupsOf(rows.members) },
      ...{ sha256, errors: rows.errors },
    };
    const nothing = { ...told, importId: null, written: false, repeated: false };
    if (rows.errors.length > 0) return { ...nothing, groups: [] };
    return this.database.transaction(async (tx) => {
      const { source, validFrom } = input;
      const run = {
        ...{ id: newId(), profile: MUNICIPALITY_GROUPS, sha256, options: { source, validFrom } },
        ...{ fileName: nameOf(input), actorId: actor?.accountId ?? null },
        importedAt: this.clock.now(),
      };
      const standing = await this.write.standing(tx, run);
      if (standing !== undefined) return { ...nothing, importId: standing, repeated: true };
      if (input.dryRun === true) return nothing;
      await this.groups.write(tx, run, rows.members);
      await this.audit.append(tx, {
        actorId: actor?.accountId ?? null,
        action: 'statistics.imported',
        subject: 'statistic_import',
        subjectIds: [run.id],
        details: { profile: MUNICIPALITY_GROUPS, values: rows.members.length, source, validFrom },
      });
      return { ...nothing, importId: run.id, written: true };
    });
  }
}

/** Sweden's municipalities, and those of this instance. */
function knownIn(index: AreaIndex): (code: string) => boolean {
  const own = index.areas.filter(({ level }) => level === 'municipality');
  const known = new Set([...municipalities, ...own].map(({ code }) => code));
  return (code) => known.has(code);
}

function groupsOf(members: readonly GroupMember[]): ImportedMunicipalityGroups['groups'] {
  const byCode = new Map<string, { code: string; name: string; municipalities: number }>();
  for (const { groupCode: code, groupName: name } of members) {
    const before = byCode.get(code)?.municipalities ?? 0;
    byCode.set(code, { code, name, municipalities: before + 1 });
  }
  return [...byCode.values()];
}

function nameOf({ file, fileName }: ImportMunicipalityGroupsInput): string {
  return fileName ?? (typeof file === 'string' ? basename(file) : 'fil');
}
