import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Database } from '#database';
import type { Transaction } from '#database';
import { Fault, parseCivilDate } from '#domain';
import type { Actor, AreaFeature, AreaGeometryRemark, AreaLevel, Crs } from '#domain';
import { checkCoverage } from './area-coverage.js';
import type { AreaCoverage } from './area-coverage.js';
import { readAreas, refused } from './area-file.js';
import type { AreaFileSource } from './area-file.js';
import { AreaIndex } from './area-index.js';
import { identityOf, isValidAt } from './area-record.js';
import { AreaReader } from './area.reader.js';
import { AreaRepository } from './area.repository.js';
import { Areas } from './areas.js';
import { NATIONAL_SCHEME } from './counties.js';
import type { ParentRef } from './find-parent.js';
import { DEFAULT_VALID_FROM, planAreaImport } from './plan-area-import.js';
import type { AreaImportPlan, AreaImportTerms, PlannedArea } from './plan-area-import.js';

/** The scheme of areas below the municipality when none is named and none is in use. */
export const LOCAL_SCHEME = 'local';

export interface ImportAreasInput {
  readonly file: AreaFileSource;
  readonly level: AreaLevel;
  /** Names of the properties that hold code, name and the code or name of what the area lies in. */
  readonly codeProperty: string;
  readonly nameProperty: string;
  readonly parentProperty?: string;
  /** Civil date; absent, the file describes areas as they stand. */
  readonly validFrom?: string;
  /** Absent: `scb` down to the municipality; below, the one in use on this level, else `local`. */
  readonly scheme?: string;
  readonly approximate?: boolean;
  readonly source?: string;
  /** 0–1, of the smaller of two areas. Above it the file is refused. */
  readonly maxOverlapShare?: number;
  /** Reads, checks and compares everything and writes nothing. */
  readonly dryRun?: boolean;
  /** 0–1, gaps as a share of all the ground in the file. Absent: gaps, often water, are only told. */
  readonly maxGapShare?: number;
}

export interface ImportedAreas extends AreaCoverage {
  readonly level: AreaLevel;
  readonly scheme: string;
  /** The system that the file was written in. */
  readonly crs: Crs;
  readonly features: number;
  readonly added: number;
  readonly newVersions: number;
  readonly corrected: number;
  readonly unchanged: number;
  /** Areas that were made because others lie in them, as `<level>:<code>`. */
  readonly addedParents: readonly string[];
  /** How many features were put right in which way, such as rewound. */
  readonly remarks: Readonly<Partial<Record<AreaGeometryRemark, number>>>;
  /** Of the geography; unchanged when nothing was written. */
  readonly revision: number;
}

/** Reads areas from a GeoJSON file: all of them or, when anything is wrong, none. */
@Injectable()
export class ImportAreas {
  constructor(
    private readonly database: Database,
    private readonly reader: AreaReader,
    private readonly repository: AreaRepository,
    private readonly audit: AuditTrail,
    private readonly areas: Areas,
  ) {}

  /**
   * @param actor null when the system itself imports, such as a command on the server.
   * @throws Fault AREA_FILE_REFUSED with a field for each feature that is wrong: path
   *   `features.<index>`, the reason as code, the area's code and the place in its values. Nothing is
   *   written then. FIELDS_INVALID for a `validFrom` that is no date.
   */
  async run(
    actor: Pick<Actor, 'accountId'> | null,
    input: ImportAreasInput,
  ): Promise<ImportedAreas> {
    refuseBadDate(input.validFrom);
    const file = await readAreas(input.file, input);
    const coverage = checkCoverage(file.features, input);
    const outcome = await this.database.transaction(async (tx) => {
      const revision = await this.repository.lock(tx);
      const index = new AreaIndex(await this.reader.all(tx), revision);
      const terms = termsOf(input, index);
      const plan = planAreaImport(file.features, terms, index);
      if (plan.faults.length > 0) throw refused(plan.faults);
      const { level, scheme } = terms;
      const counts = countsOf(plan);
      const told = { level, scheme, ...counts, features: file.features.length, crs: file.crs };
      if (writesNothing(plan) || input.dryRun === true) return { ...told, revision };
      await this.write(tx, plan, index, terms);
      const details = { ...told, validFrom: terms.validFrom ?? null, sha256: file.sha256 };
      const actorId = actor?.accountId ?? null;
      const fact = { actorId, action: 'area.imported', subject: 'area', subjectIds: [], details };
      await this.audit.append(tx, fact);
      return { ...told, revision: await this.repository.raiseRevision(tx) };
    });
    await this.areas.reload();
    return { ...outcome, ...coverage, remarks: countRemarks(file.features) };
  }

  private async write(
    tx: Transaction,
    plan: AreaImportPlan,
    index: AreaIndex,
    terms: AreaImportTerms,
  ): Promise<void> {
    const madeKeys = new Map<string, number>();
    const keyOf = (parent: ParentRef | null, date: string): number | null => {
      if (parent === null) return null;
      const versions = index.versionsOf(parent.scheme, parent.level, parent.code);
      const standing = versions.find((version) => isValidAt(version, date)) ?? versions.at(-1);
      return standing?.areaKey ?? madeKeys.get(identityOf(parent))!;
    };
    const complete = ({ draft, parent }: PlannedArea) => ({
      ...draft,
      parentKey: keyOf(parent, draft.validFrom),
    });
    for (const { parent, ...own } of plan.parents) {
      const validFrom = own.scheme === NATIONAL_SCHEME ? undefined : terms.validFrom;
      const draft = { ...own, validFrom: validFrom ?? DEFAULT_VALID_FROM, geometry: null };
      const approximate = own.scheme !== NATIONAL_SCHEME && terms.approximate;
      const area = { draft: { ...draft, approximate, source: terms.source }, parent };
      madeKeys.set(identityOf(own), await this.repository.insert(tx, complete(area)));
    }
    for (const area of plan.additions) await this.repository.insert(tx, complete(area));
    for (const area of plan.corrections) {
      await this.repository.correct(tx, area.areaKey, complete(area));
    }
    for (const area of plan.newVersions) {
      const areaKey = await this.repository.insert(tx, complete(area));
      await this.repository.succeed(tx, areaKey, area.predecessorKey, area.draft.validFrom);
    }
  }
}

function refuseBadDate(validFrom: string | undefined): void {
  if (validFrom === undefined || parseCivilDate(validFrom) !== undefined) return;
  throw new Fault('FIELDS_INVALID', {}, { fields: [{ path: 'validFrom', code: 'NOT_A_DATE' }] });
}

function termsOf(input: ImportAreasInput, index: AreaIndex): AreaImportTerms {
  const { level, validFrom, approximate = false, source = null } = input;
  const scheme = input.scheme ?? usualScheme(level, index);
  return { scheme, level, approximate, source, ...(validFrom !== undefined && { validFrom }) };
}

function usualScheme(level: AreaLevel, index: AreaIndex): string {
  if (level !== 'district' && level !== 'sub_area') return NATIONAL_SCHEME;
  const used = new Set(
    index.areas
      .filter((area) => area.level === 'district' || area.level === 'sub_area')
      .map(({ scheme }) => scheme),
  );
  return used.size === 1 ? [...used][0]! : LOCAL_SCHEME;
}

function countsOf(plan: AreaImportPlan) {
  return {
    added: plan.additions.length,
    newVersions: plan.newVersions.length,
    corrected: plan.corrections.length,
    unchanged: plan.unchanged,
    addedParents: plan.parents.map(({ level, code }) => `${level}:${code}`),
  };
}

function writesNothing({ additions, newVersions, corrections }: AreaImportPlan): boolean {
  return additions.length + newVersions.length + corrections.length === 0;
}

function countRemarks(features: readonly AreaFeature[]): ImportedAreas['remarks'] {
  const counts: Partial<Record<AreaGeometryRemark, number>> = {};
  for (const remark of features.flatMap(({ remarks }) => remarks)) {
    counts[remark] = (counts[remark] ?? 0) + 1;
  }
  return counts;
}
