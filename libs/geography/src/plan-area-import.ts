import { geometryOf, ringsOf } from '#domain';
import type { AreaFeature, AreaLevel, FieldFault, MultiPolygonRings } from '#domain';
import { fieldFaultOf } from './area-file.js';
import type { AreaIndex } from './area-index.js';
import { identityOf } from './area-record.js';
import type { AreaRecord } from './area-record.js';
import type { AreaDraft } from './area.repository.js';
import { findParent } from './find-parent.js';
import type { ParentRef } from './find-parent.js';

/**
 * From when an area is taken to stand when nobody says: before any incident that is held, so that
 * history can be located in it. A known change of boundary has to be dated.
 */
export const DEFAULT_VALID_FROM = '1970-01-01';

export interface AreaImportTerms {
  readonly scheme: string;
  readonly level: AreaLevel;
  /** Civil date from which the file holds; absent, it describes what already stands. */
  readonly validFrom?: string;
  readonly approximate: boolean;
  readonly source: string | null;
}

/** An area to write, before the key of what it lies in is known. */
export interface PlannedArea {
  readonly draft: Omit<AreaDraft, 'parentKey'>;
  readonly parent: ParentRef | null;
}

export interface AreaImportPlan {
  /** Areas that others lie in and that do not exist yet, coarse to fine. */
  readonly parents: readonly ParentRef[];
  readonly additions: readonly PlannedArea[];
  readonly newVersions: readonly (PlannedArea & { readonly predecessorKey: number })[];
  readonly corrections: readonly (PlannedArea & { readonly areaKey: number })[];
  readonly unchanged: number;
  /** Why the plan must not be carried out. */
  readonly faults: readonly FieldFault[];
}

type Step =
  | { readonly kind: 'add'; readonly area: PlannedArea }
  | { readonly kind: 'version'; readonly area: PlannedArea & { predecessorKey: number } }
  | { readonly kind: 'correct'; readonly area: PlannedArea & { areaKey: number } }
  | { readonly kind: 'unchanged'; readonly parent: ParentRef | null }
  | { readonly kind: 'fault'; readonly fault: FieldFault };

/**
 * Compares the areas of a file with those that stand and says what to write. A later date makes a new
 * version, whose predecessor ends that day. Without a later date only a drawing that was approximate
 * or absent may be replaced, since incidents have been located by the other.
 */
export function planAreaImport(
  features: readonly AreaFeature[],
  terms: AreaImportTerms,
  index: AreaIndex,
): AreaImportPlan {
  const steps = features.map((feature) => planFeature(feature, terms, index));
  const written = steps.flatMap((step) => ('area' in step ? [step.area] : []));
  return {
    parents: missingParents(
      written.map(({ parent }) => parent),
      index,
    ),
    additions: steps.flatMap((step) => (step.kind === 'add' ? [step.area] : [])),
    newVersions: steps.flatMap((step) => (step.kind === 'version' ? [step.area] : [])),
    corrections: steps.flatMap((step) => (step.kind === 'correct' ? [step.area] : [])),
    unchanged: steps.filter(({ kind }) => kind === 'unchanged').length,
    faults: steps.flatMap((step) => (step.kind === 'fault' ? [step.fault] : [])),
  };
}

function planFeature(feature: AreaFeature, terms: AreaImportTerms, index: AreaIndex): Step {
  const { scheme, level, approximate, source } = terms;
  const { code, name } = feature;
  const current = index.versionsOf(scheme, level, code).at(-1);
  const parent = findParent({ scheme, level, feature, current }, index);
  if (parent === undefined) {
    return faultStep(feature, 'AREA_PARENT_UNKNOWN', `"${feature.parent}" is not known`);
  }
  const validFrom = terms.validFrom ?? current?.validFrom ?? DEFAULT_VALID_FROM;
  const geometry = geometryOf(feature.polygons);
  const draft = { scheme, level, code, name, validFrom, geometry, approximate, source };
  const area: PlannedArea = { draft, parent };
  if (current === undefined) return { kind: 'add', area };
  if (validFrom < current.validFrom) {
    return faultStep(
      feature,
      'AREA_VERSION_CONFLICT',
      `a version from ${current.validFrom} stands`,
    );
  }
  if (standsAs(current, area, index)) return { kind: 'unchanged', parent };
  if (validFrom > current.validFrom) {
    return { kind: 'version', area: { ...area, predecessorKey: current.areaKey } };
  }
  const redrawn = current.geometry !== null && !sameGround(current, feature.polygons);
  if (redrawn && !current.approximate) {
    const message = `its boundary differs from the version of ${validFrom}: say from when it holds`;
    return faultStep(feature, 'AREA_VERSION_CONFLICT', message);
  }
  return { kind: 'correct', area: { ...area, areaKey: current.areaKey } };
}

function faultStep(
  { index, code }: AreaFeature,
  reason: 'AREA_PARENT_UNKNOWN' | 'AREA_VERSION_CONFLICT',
  message: string,
): Step {
  return { kind: 'fault', fault: fieldFaultOf({ index, code, reason, message }) };
}

function standsAs(current: AreaRecord, { draft, parent }: PlannedArea, index: AreaIndex): boolean {
  const stored = current.parentKey === null ? undefined : index.get(current.parentKey);
  return (
    current.name === draft.name &&
    current.approximate === draft.approximate &&
    (draft.source === null || current.source === draft.source) &&
    (stored && identityOf(stored)) === (parent === null ? undefined : identityOf(parent)) &&
    draft.geometry !== null &&
    sameGround(current, ringsOf(draft.geometry))
  );
}

/** To the last digit: a file that was read twice gives the same numbers. */
function sameGround(current: AreaRecord, polygons: MultiPolygonRings): boolean {
  const known = current.geometry === null ? [] : ringsOf(current.geometry);
  return JSON.stringify(known) === JSON.stringify(polygons);
}

function missingParents(parents: readonly (ParentRef | null)[], index: AreaIndex): ParentRef[] {
  const missing = new Map<string, ParentRef>();
  const visit = (parent: ParentRef | null): void => {
    if (parent === null || missing.has(identityOf(parent))) return;
    visit(parent.parent);
    const { scheme, level, code } = parent;
    if (index.versionsOf(scheme, level, code).length === 0) missing.set(identityOf(parent), parent);
  };
  parents.forEach(visit);
  return [...missing.values()];
}
