import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Clock } from '#config';
import { Database } from '#database';
import {
  category,
  contrastOf,
  Fault,
  TEXT_CONTRAST_MIN,
  type Actor,
  type FieldFault,
} from '#domain';
import type { InstanceChangeDto } from './instance.dto.js';
import { InstanceSettings, type InstanceDefinition } from './instance-settings.js';

const WHITE = '#ffffff';

/** Changes what the municipality has settled; whatever is left out stays. */
@Injectable()
export class ChangeInstance {
  constructor(
    private readonly database: Database,
    private readonly settings: InstanceSettings,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * @param version that was read.
   * @returns the version that now stands.
   * @throws Fault FIELDS_INVALID for a colour too light for white text or a category that is not there;
   *   REVISION_CONFLICT when somebody else has changed it meanwhile.
   */
  async run(actor: Actor, change: InstanceChangeDto, version: number): Promise<number> {
    const fields = faultsOf(change);
    if (fields.length > 0) throw new Fault('FIELDS_INVALID', {}, { fields });
    const { accountId } = actor;
    return this.database.transaction(async (tx) => {
      const stored = await this.settings.read(tx);
      if (stored.version !== version) throw new Fault('REVISION_CONFLICT');
      const definition = { ...stored.definition, ...changesOf(change) };
      const now = { accountId, at: this.clock.now() };
      const isWritten = await this.settings.write(tx, { definition, version }, now);
      if (!isWritten) throw new Fault('REVISION_CONFLICT');
      await this.audit.append(tx, {
        actorId: accountId,
        action: 'instance.changed',
        subject: 'instance',
        subjectIds: [],
        details: { fields: Object.keys(changesOf(change)), version: version + 1 },
      });
      return version + 1;
    });
  }
}

/** Without the properties that a class has but nobody sent, and with words that were not sent as none. */
function changesOf(change: InstanceChangeDto): Partial<InstanceDefinition> {
  const sent = Object.entries(change).filter(([, value]) => value !== undefined);
  const { name, colour, levels, accessibilityContact } = change;
  return {
    ...(Object.fromEntries(sent) as Partial<InstanceDefinition>),
    ...(name !== undefined && { name: name.trim() }),
    ...(colour !== undefined && { colour: colour.toLowerCase() }),
    ...(levels !== undefined && {
      levels: { district: wordsOf(levels.district), subArea: wordsOf(levels.subArea) },
    }),
    ...(accessibilityContact !== undefined && {
      accessibilityContact: {
        email: accessibilityContact.email ?? null,
        phone: accessibilityContact.phone ?? null,
      },
    }),
  };
}

function wordsOf(
  names: InstanceDefinition['levels']['district'] | undefined,
): InstanceDefinition['levels']['district'] {
  return names ? { sv: names.sv, en: names.en ?? null } : null;
}

function faultsOf({ name, colour, categoriesOff = [] }: InstanceChangeDto): FieldFault[] {
  const faults: FieldFault[] = [];
  if (name?.trim() === '') faults.push({ path: 'name', code: 'FIELD_REQUIRED' });
  if (colour !== undefined && contrastOf(colour, WHITE) < TEXT_CONTRAST_MIN) {
    faults.push({ path: 'colour', code: 'COLOUR_TOO_LIGHT' });
  }
  categoriesOff.forEach((code, at) => {
    if (category(code) !== undefined) return;
    faults.push({
      path: `categoriesOff.${at}`,
      code: 'CATEGORY_UNKNOWN',
      values: { category: code },
    });
  });
  return faults;
}
