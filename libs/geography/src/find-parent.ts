import { areaCodeOf, interiorPoint, levelRank } from '#domain';
import type { AreaFeature, AreaLevel } from '#domain';
import type { AreaIndex } from './area-index.js';
import { identityOf } from './area-record.js';
import type { AreaRecord } from './area-record.js';
import { counties, NATIONAL_SCHEME, SWEDEN } from './counties.js';

/** An area that has to exist for others to lie in it: by identity, with what is needed to make it. */
export interface ParentRef {
  readonly scheme: string;
  readonly level: AreaLevel;
  readonly code: string;
  readonly name: string;
  readonly parent: ParentRef | null;
}

/** The day after every other: finds the versions that still stand. */
const LATEST = '9999-12-31';

/** What is asked about: an area of a file, and where it is going to stand. */
export interface ParentQuestion {
  readonly scheme: string;
  readonly level: AreaLevel;
  readonly feature: Pick<AreaFeature, 'code' | 'parent' | 'polygons'>;
  readonly current: AreaRecord | undefined;
}

/**
 * The area that a new area lies in: what the file says; else what it lay in before; else the county
 * by the first two digits of a municipality's code (SCB); else the area that a point inside it lies
 * in; else the only municipality there is. `null` when it lies in nothing known, `undefined` when
 * the file names something unknown.
 */
export function findParent(
  question: ParentQuestion,
  index: AreaIndex,
): ParentRef | null | undefined {
  const { scheme, level, feature, current } = question;
  if (level === 'country') return null;
  if (feature.parent !== undefined) return statedParent(question, feature.parent, index);
  const stored = current?.parentKey == null ? undefined : index.get(current.parentKey);
  if (stored !== undefined) return refOf(stored, index);
  if (level === 'county') return sweden(index);
  const national = scheme === NATIONAL_SCHEME && level === 'municipality';
  const county = national ? countyRef(feature.code.slice(0, 2), index) : undefined;
  return county ?? surroundingParent(question, index);
}

function statedParent(
  question: ParentQuestion,
  stated: string,
  index: AreaIndex,
): ParentRef | undefined {
  const code = areaCodeOf(stated);
  const coarser = index
    .areasAt(LATEST)
    .filter((area) => levelRank(area.level) < levelRank(question.level));
  const byCode = coarser.filter((area) => area.code === code).at(-1);
  if (byCode !== undefined) return refOf(byCode, index);
  const levels = [...new Set(coarser.map((area) => area.level))].reverse();
  const named = levels
    .map((level) => index.byName(stated, level))
    .find((area) => area !== undefined);
  if (named !== undefined) return refOf(named, index);
  if (question.level === 'municipality') return countyRef(stated, index);
  // A file of sub-areas is the one place where districts without a geometry of their own are named.
  if (question.level !== 'sub_area' || code === undefined) return undefined;
  const parent = surroundingParent({ ...question, level: 'district' }, index);
  return { scheme: question.scheme, level: 'district', code, name: stated, parent };
}

function surroundingParent(question: ParentQuestion, index: AreaIndex): ParentRef | null {
  const point = interiorPoint(question.feature.polygons);
  const chain = point && index.locate({ lon: point[0], lat: point[1] }, LATEST);
  const around = chain?.areas
    .filter((area) => levelRank(area.level) < levelRank(question.level))
    .at(-1);
  if (around !== undefined) return refOf(around, index);
  if (question.level === 'municipality') return sweden(index);
  const municipalities = index.areasAt(LATEST, 'municipality');
  return municipalities.length === 1 ? refOf(municipalities[0]!, index) : null;
}

/** A county by its code or name, from the table when it is not stored yet. */
function countyRef(codeOrName: string, index: AreaIndex): ParentRef | undefined {
  const county = counties.find(({ code, name }) => code === codeOrName || name === codeOrName);
  if (county === undefined) return undefined;
  const stored = index.versionsOf(NATIONAL_SCHEME, 'county', county.code).at(-1);
  if (stored !== undefined) return refOf(stored, index);
  return { scheme: NATIONAL_SCHEME, level: 'county', ...county, parent: sweden(index) };
}

function sweden(index: AreaIndex): ParentRef {
  const stored = index.versionsOf(NATIONAL_SCHEME, 'country', SWEDEN.code).at(-1);
  if (stored !== undefined) return refOf(stored, index);
  return { scheme: NATIONAL_SCHEME, level: 'country', ...SWEDEN, parent: null };
}

function refOf(area: AreaRecord, index: AreaIndex): ParentRef {
  const { scheme, level, code, name } = area;
  const above = area.parentKey === null ? undefined : index.get(area.parentKey);
  const parent =
    above !== undefined && identityOf(above) !== identityOf(area) ? refOf(above, index) : null;
  return { scheme, level, code, name, parent };
}
