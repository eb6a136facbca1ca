import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Database, type Transaction } from '#database';
import { areaCodeOf, Fault, levelRank, type Actor, type FieldFault } from '#domain';
import { AreaIndex } from '../area-index.js';
import { AreaReader } from '../area.reader.js';
import { AreaRepository } from '../area.repository.js';
import { Areas } from '../areas.js';
import { NATIONAL_SCHEME } from '../counties.js';
import { findParent, type ParentRef } from '../find-parent.js';
import { LOCAL_SCHEME } from '../import-areas.js';
import { DEFAULT_VALID_FROM } from '../plan-area-import.js';
import type { AddedAreaDto, NewAreaDto } from './area-set-up.dto.js';

const MUNICIPALITY_CODE = /^\d{4}$/;
/** The day after every other: finds the versions that still stand. */
const LATEST = '9999-12-31';

/** Adds an area by hand, without a drawing: incidents reach it by its code or a choice from the list. */
@Injectable()
export class AddArea {
  constructor(
    private readonly database: Database,
    private readonly reader: AreaReader,
    private readonly repository: AreaRepository,
    private readonly audit: AuditTrail,
    private readonly areas: Areas,
  ) {}

  /** Faults: FIELDS_INVALID for a code or parent that cannot be, AREA_TAKEN. */
  async run(actor: Actor, wish: NewAreaDto): Promise<AddedAreaDto> {
    const { level } = wish;
    const code = codeOf(wish);
    const added = await this.database.transaction(async (tx) => {
      const revision = await this.repository.lock(tx);
      const index = new AreaIndex(await this.reader.all(tx), revision);
      const scheme = level === 'municipality' ? NATIONAL_SCHEME : schemeIn(index);
      if (index.versionsOf(scheme, level, code).length > 0) {
        throw new Fault('AREA_TAKEN', { area: code });
      }
      const parentKey = await this.keyOf(tx, parentIn(index, wish, code), index);
      const draft = { scheme, level, code, name: wish.name.trim(), parentKey };
      await this.repository.insert(tx, { ...draft, ...withoutDrawing });
      const details = { level, code, scheme };
      const fact = { actorId: actor.accountId, action: 'area.added', subject: 'area' };
      await this.audit.append(tx, { ...fact, subjectIds: [], details });
      await this.repository.raiseRevision(tx);
      return { level, code };
    });
    await this.areas.reload();
    return added;
  }

  /** The key of what the area lies in, which is made first when it is not there yet. */
  private async keyOf(
    tx: Transaction,
    parent: ParentRef | null,
    index: AreaIndex,
  ): Promise<number | null> {
    if (parent === null) return null;
    const { scheme, level, code, name } = parent;
    const standing = index.versionsOf(scheme, level, code).at(-1);
    if (standing !== undefined) return standing.areaKey;
    const parentKey = await this.keyOf(tx, parent.parent, index);
    return this.repository.insert(tx, { scheme, level, code, name, parentKey, ...withoutDrawing });
  }
}

const withoutDrawing = {
  validFrom: DEFAULT_VALID_FROM,
  geometry: null,
  approximate: false,
  source: null,
} as const;

function codeOf({ level, code, name }: NewAreaDto): string {
  const text = code?.trim() ?? name;
  if (level === 'municipality') {
    if (MUNICIPALITY_CODE.test(text)) return text;
    throw invalid({ path: 'code', code: 'FORMAT_WRONG' });
  }
  const made = areaCodeOf(text);
  if (made === undefined) throw invalid({ path: 'name', code: 'FIELD_INVALID' });
  return made;
}

function schemeIn(index: AreaIndex): string {
  const used = index.areas.find(({ level }) => levelRank(level) > levelRank('municipality'));
  return used?.scheme ?? LOCAL_SCHEME;
}

function parentIn(index: AreaIndex, { level, parent }: NewAreaDto, code: string): ParentRef | null {
  if (parent === undefined) {
    const feature = { code, polygons: [] };
    const scheme = level === 'municipality' ? NATIONAL_SCHEME : LOCAL_SCHEME;
    const found = findParent({ scheme, level, feature, current: undefined }, index);
    if (found != null) return found;
    throw invalid({ path: 'parent', code: 'FIELD_REQUIRED' });
  }
  const above = index.areasAt(LATEST).find((area) => `${area.level}:${area.code}` === parent);
  if (above === undefined || levelRank(above.level) >= levelRank(level)) {
    throw invalid({ path: 'parent', code: 'AREA_UNKNOWN', values: { area: parent } });
  }
  return { ...above, parent: null };
}

function invalid(field: FieldFault): Fault {
  return new Fault('FIELDS_INVALID', {}, { fields: [field] });
}
